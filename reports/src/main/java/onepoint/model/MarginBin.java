package onepoint.model;

import java.util.Optional;

/**
 * One bar of a histogram of margins: those in [from, to).
 *
 * @param from lower end, absent when there is none
 * @param to upper end, absent when there is none
 * @param count number of instances
 */
public record MarginBin(Optional<Double> from, Optional<Double> to, long count) {
    /**
     * @throws IllegalArgumentException if an end is not finite, the ends are not in order or the count is
     *     negative
     */
    public MarginBin {
        Require.present("margin.from", from).ifPresent(v -> Require.finite("margin.from", v));
        Require.present("margin.to", to).ifPresent(v -> Require.finite("margin.to", v));
        Require.that(
                from.isEmpty() || to.isEmpty() || from.get() < to.get(),
                "margin.to",
                to,
                "above " + from);
        Require.count("margin.count", count);
    }

    /** Whether a margin falls into this bin; the lower end belongs to it. */
    public boolean contains(double margin) {
        return from.map(v -> v <= margin).orElse(true)
                && to.map(v -> margin < v).orElse(true);
    }
}
