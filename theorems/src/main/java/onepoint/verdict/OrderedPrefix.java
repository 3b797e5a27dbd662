package onepoint.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Hands the results of parallel trials to a consumer in the order of their index, though they may arrive in
 * any order from several threads. Consuming them as they complete is a trap: when failing trials take a
 * different time the first ones to arrive are no fair sample, and a true claim is refuted.
 *
 * <p>The consumer is called under this object's lock, once for each index 0, 1, 2, .., until it says that it
 * wants no more; later results are dropped, so that the decision depends on no timing. A trial that fails to
 * say anything must still be offered (as undecided), or the prefix ends there. Thread-safe.
 *
 * @param <T> the type of a result
 */
public final class OrderedPrefix<T> {
    private final Predicate<? super T> consumer;
    private final Map<Long, T> waiting = new HashMap<>();
    private long consumed;
    private boolean finished;

    /**
     * A prefix without results.
     *
     * @param consumer takes the next result and says whether it wants another one, e.g. {@code test::add}; if
     *     it throws, the prefix is finished
     */
    public OrderedPrefix(Predicate<? super T> consumer) {
        this.consumer = Objects.requireNonNull(consumer, "consumer");
    }

    /**
     * Takes a result in any order.
     *
     * @param index the index of its trial, from 0
     * @param result the result
     * @return whether more results are wanted
     * @throws IllegalArgumentException if the index is negative or was offered before
     */
    public synchronized boolean offer(long index, T result) {
        Objects.requireNonNull(result, "result");
        Refuse.unless(index >= 0, "index", index, "0..");
        if (finished) {
            return false;
        }
        boolean isNew = index >= consumed && !waiting.containsKey(index);
        Refuse.unless(isNew, "index", index, "the indexes not offered yet");
        waiting.put(index, result);
        while (!finished && waiting.containsKey(consumed)) {
            T next = waiting.remove(consumed);
            finished = true;
            boolean more = consumer.test(next);
            consumed++;
            finished = !more;
        }
        if (finished) {
            waiting.clear();
        }
        return !finished;
    }

    /**
     * Length of the prefix that the consumer has seen.
     *
     * @return the number of results consumed
     */
    public synchronized long consumed() {
        return consumed;
    }

    /**
     * Results that wait for an earlier index.
     *
     * @return their number
     */
    public synchronized int waiting() {
        return waiting.size();
    }

    /**
     * Whether the consumer wants no more.
     *
     * @return whether it is finished
     */
    public synchronized boolean finished() {
        return finished;
    }
}
