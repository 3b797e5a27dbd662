package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Results in any order, consumed in the order of their index. */
class OrderedPrefixTest {
    @Test
    void resultsAreConsumedInTheOrderOfTheirIndex() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(order, new Random(18));
        List<Integer> seen = new ArrayList<>();
        OrderedPrefix<Integer> prefix = new OrderedPrefix<>(seen::add);
        for (int index : order) {
            assertThat(prefix.offer(index, index)).isTrue();
            assertThat(prefix.consumed()).isEqualTo(seen.size());
        }
        assertThat(seen).isEqualTo(IntStream.range(0, 500).boxed().toList());
        assertThat(prefix.waiting()).isZero();
    }

    @Test
    void nothingBehindAMissingResultIsConsumed() {
        List<String> seen = new ArrayList<>();
        OrderedPrefix<String> prefix = new OrderedPrefix<>(seen::add);
        prefix.offer(1, "b");
        prefix.offer(2, "c");
        assertThat(seen).isEmpty();
        assertThat(prefix.waiting()).isEqualTo(2);
        prefix.offer(0, "a");
        assertThat(seen).containsExactly("a", "b", "c");
    }

    @Test
    void aConsumerThatHasEnoughGetsNoMore() {
        List<Integer> seen = new ArrayList<>();
        OrderedPrefix<Integer> prefix = new OrderedPrefix<>(x -> seen.add(x) && x < 2);
        for (int index = 4; index > 0; index--) {
            prefix.offer(index, index);
        }
        assertThat(prefix.offer(0, 0)).isFalse();
        assertThat(prefix.offer(5, 5)).isFalse();
        assertThat(prefix.finished()).isTrue();
        assertThat(seen).containsExactly(0, 1, 2);
        assertThat(prefix.consumed()).isEqualTo(3);
        assertThat(prefix.waiting()).isZero();
    }

    @Test
    void anIndexIsTakenOnce() {
        OrderedPrefix<Integer> prefix = new OrderedPrefix<>(x -> true);
        prefix.offer(0, 0);
        prefix.offer(2, 2);
        for (long index : new long[] {-1, 0, 2}) {
            assertThatThrownBy(() -> prefix.offer(index, 7))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("index = " + index);
        }
        assertThat(prefix.consumed()).isEqualTo(1);
    }

    @Test
    void aConsumerThatFailsEndsThePrefix() {
        OrderedPrefix<Integer> prefix = new OrderedPrefix<>(x -> {
            throw new HarnessFault("value " + x);
        });
        assertThatThrownBy(() -> prefix.offer(0, 3)).isInstanceOf(HarnessFault.class);
        assertThat(prefix.finished()).isTrue();
        assertThat(prefix.offer(1, 4)).isFalse();
    }

    @Test
    void threadsDoNotChangeTheDecision() throws Exception {
        Decision[] decisions = new Decision[3];
        long[] decidedAt = new long[3];
        for (int run = 0; run < 3; run++) {
            BernoulliPlan plan = new BernoulliPlan(0.5, ErrorRates.both(1e-3), 4000, 0.5, false);
            BernoulliTest test = BernoulliTest.of(plan);
            OrderedPrefix<Outcome> prefix = new OrderedPrefix<>(test::add);
            ExecutorService workers = Executors.newFixedThreadPool(1 << run);
            try {
                List<Future<Boolean>> offers = new ArrayList<>();
                for (int i = 0; i < 4000; i++) {
                    int index = i;
                    offers.add(workers.submit(() -> prefix.offer(index, outcome(index))));
                }
                for (Future<Boolean> offer : offers) {
                    offer.get();
                }
            } finally {
                workers.shutdownNow();
            }
            decisions[run] = test.decision();
            decidedAt[run] = test.decidedAt();
        }
        assertThat(decisions).containsOnly(Decision.REFUTED);
        assertThat(decidedAt).containsOnly(decidedAt[0]);
    }

    /** Two failures in five, then three in five from trial 100 on. */
    private static Outcome outcome(int index) {
        return index % 5 < (index < 100 ? 2 : 3) ? Outcome.FAILURE : Outcome.SUCCESS;
    }
}
