package onepoint.checker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a certificate claims.
 *
 * @param spec the instance, not yet understood
 * @param constants the point at which the hypotheses are judged
 * @param convexity the bounds of the largest c
 * @param smoothness the bounds of the least L
 * @param radiusBelow a lower bound of the least r
 * @param radiusAbove an upper bound of it; infinite when none is claimed
 * @param verdicts {@code proved}, {@code disproved} or {@code undecided}, by hypothesis
 */
record Claims(
        Entry spec,
        Optional<Constants> constants,
        Bound convexity,
        Bound smoothness,
        double radiusBelow,
        double radiusAbove,
        Map<String, String> verdicts) {

    static final List<String> HYPOTHESES = List.of("H1", "H2", "H3", "H4", "H5", "H6");
    private static final int SCHEMA = 1;
    private static final List<String> VERDICTS = List.of("proved", "disproved", "undecided");

    /** A point (c, L, r). */
    record Constants(double c, double smoothness, double radius) {}

    /**
     * A bound on the safe side and one that a witness gives; each may be absent.
     *
     * @param witness in the landscape's own coordinates; empty when there is none
     */
    record Bound(Optional<Double> certified, Optional<Double> refuted, List<Double> witness) {}

    /**
     * Reads the claims.
     *
     * @throws NotACertificate when the JSON is not that of a certificate
     */
    static Claims read(Entry top) {
        top.whole("schema", SCHEMA, SCHEMA);
        Entry radius = top.object("r");
        return new Claims(
                top.object("spec"),
                top.has("constants")
                        ? Optional.of(constants(top.object("constants")))
                        : Optional.empty(),
                bound(top.object("c")),
                bound(top.object("L")),
                radius.number("inf", 0, Double.MAX_VALUE),
                radius.has("sup")
                        ? radius.number("sup", 0, Double.MAX_VALUE)
                        : Double.POSITIVE_INFINITY,
                verdicts(top.object("hypotheses")));
    }

    /** The constants that a spec declares itself. */
    static Optional<Constants> declared(Entry spec) {
        return spec.has("declared")
                ? Optional.of(constants(spec.object("declared")))
                : Optional.empty();
    }

    private static Constants constants(Entry entry) {
        return new Constants(positive(entry, "c"), positive(entry, "L"), positive(entry, "r"));
    }

    private static double positive(Entry entry, String field) {
        return entry.number(field, Double.MIN_VALUE, Double.MAX_VALUE);
    }

    private static Bound bound(Entry entry) {
        return new Bound(
                optional(entry, "certified"),
                optional(entry, "refuted"),
                entry.numbers("witness", -Double.MAX_VALUE, Double.MAX_VALUE));
    }

    private static Optional<Double> optional(Entry entry, String field) {
        return entry.has(field) ? Optional.of(entry.number(field)) : Optional.empty();
    }

    private static Map<String, String> verdicts(Entry entry) {
        Map<String, String> verdicts = new TreeMap<>();
        for (String name : HYPOTHESES) {
            String verdict = entry.object(name).text("verdict");
            if (!VERDICTS.contains(verdict)) {
                throw new NotACertificate(
                        name + " is " + verdict + ", not one of " + String.join(", ", VERDICTS));
            }
            verdicts.put(name, verdict);
        }
        return verdicts;
    }
}
