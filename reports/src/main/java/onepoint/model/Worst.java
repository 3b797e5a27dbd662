package onepoint.model;

import java.util.Optional;

/**
 * The instance on which a claim came closest to failing, or failed.
 *
 * @param finding id of the finding
 * @param lowerBound lower confidence bound of the success probability, where the evidence is one
 * @param tightness how much of the allowance was used, where it is known
 */
public record Worst(String finding, Optional<Double> lowerBound, Optional<Range> tightness) {
    /** @throws IllegalArgumentException if the lower bound is not in [0, 1] */
    public Worst {
        Require.id("worst.finding", finding);
        Require.present("worst.lowerBound", lowerBound)
                .ifPresent(p -> Require.that(p >= 0 && p <= 1, "worst.lowerBound", p, "in [0, 1]"));
        Require.present("worst.tightness", tightness);
    }
}
