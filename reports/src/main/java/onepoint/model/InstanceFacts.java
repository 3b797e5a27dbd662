package onepoint.model;

import java.util.Optional;

/**
 * What the generator knows about an instance, for its statistics.
 *
 * @param family landscape family
 * @param dimension number of coordinates, at least 1
 * @param noise noise law
 * @param domain shape of the set of states on which the hypotheses are to hold
 * @param target how the target is given
 * @param margin signed distance from the condition under audit, positive on its inner side, where it is known
 * @param boundary whether the instance was drawn at the boundary of the condition
 */
public record InstanceFacts(
        String family,
        int dimension,
        String noise,
        String domain,
        String target,
        Optional<Double> margin,
        boolean boundary) {
    /** @throws IllegalArgumentException if a name is blank, the dimension below 1 or the margin not finite */
    public InstanceFacts {
        Require.nonBlank("facts.family", family);
        Require.that(dimension >= 1, "facts.dimension", dimension, "at least 1");
        Require.nonBlank("facts.noise", noise);
        Require.nonBlank("facts.domain", domain);
        Require.nonBlank("facts.target", target);
        Require.present("facts.margin", margin).ifPresent(m -> Require.finite("facts.margin", m));
    }
}
