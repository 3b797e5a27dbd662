package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatTrials;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ShuffleTest {
    private static final List<String> ORDERS = List.of("abc", "acb", "bac", "bca", "cab", "cba");

    @Test
    void theShuffleOfTheLibraryGivesEveryOrderTheSameChance() {
        giveEveryOrderTheSameChance(Collections::shuffle);
    }

    @Test
    void fisherAndYatesGiveEveryOrderTheSameChance() {
        giveEveryOrderTheSameChance((cards, random) -> {
            for (int i = cards.size() - 1; i > 0; i--) {
                Collections.swap(cards, i, random.nextInt(i + 1));
            }
        });
    }

    /** 27 equally likely runs cannot fall evenly on 6 orders: three of them get 5/27 instead of 1/6. */
    @Test
    void swappingEveryCardWithAnyCardIsCaught() {
        assertThatThrownBy(() -> giveEveryOrderTheSameChance((cards, random) -> {
                    for (int i = 0; i < cards.size(); i++) {
                        Collections.swap(cards, i, random.nextInt(cards.size()));
                    }
                }))
                .isInstanceOf(AssertionError.class);
    }

    /** The classical slip, i for i + 1, moves every card. */
    @Test
    void neverLeavingACardWhereItIsIsCaught() {
        assertThatThrownBy(() -> giveEveryOrderTheSameChance((cards, random) -> {
                    for (int i = cards.size() - 1; i > 0; i--) {
                        Collections.swap(cards, i, random.nextInt(i));
                    }
                }))
                .isInstanceOf(AssertionError.class);
    }

    /** Six probabilities of at most 1/6 that sum to 1 are all 1/6. */
    private static void giveEveryOrderTheSameChance(BiConsumer<List<String>, Random> shuffle) {
        for (String order : ORDERS) {
            assertThatTrials(random -> {
                        List<String> cards = new ArrayList<>(List.of("a", "b", "c"));
                        shuffle.accept(cards, random);
                        return String.join("", cards).equals(order);
                    })
                    .as(order)
                    .withFalseAlarmRate(1e-6 / 6)
                    .detectingGap(5.0 / 27 - 1.0 / 6)
                    .seededBy(3)
                    .succeedWithProbabilityAtMost(1.0 / 6);
        }
    }
}
