package onepoint.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** What the checker finds out about each hypothesis at the constants that the certificate names. */
final class HypothesisCheck {
    private final Findings findings;
    private final Claims claims;
    private final Proven proven;

    /**
     * The bounds that the checker confirmed; empty where it did not.
     *
     * @param convexity c is at least this
     * @param convexityLimit c is at most this
     * @param smoothness L is at most this
     * @param smoothnessLimit L is at least this
     */
    record Proven(
            Optional<Double> convexity,
            Optional<Double> convexityLimit,
            Optional<Double> smoothness,
            Optional<Double> smoothnessLimit) {}

    HypothesisCheck(Findings findings, Claims claims, Proven proven) {
        this.findings = findings;
        this.claims = claims;
        this.proven = proven;
    }

    /** Compares a verdict of the certificate with what the checker finds out. */
    Statement statement(String name) {
        return switch (claims.verdicts().get(name)) {
            case "proved" -> Statement.asserted(name, BoundCheck.known(() -> answer(name)));
            case "disproved" -> Statement.denied(name, BoundCheck.known(() -> answer(name)));
            default -> Statement.silent(name);
        };
    }

    private Answer answer(String name) {
        return switch (name) {
            case "H5" -> findings.domain();
            case "H6" -> findings.target(proven.smoothness());
            default ->
                claims.constants()
                        .map(at -> answer(name, at))
                        .orElseGet(() -> withoutConstants(name));
        };
    }

    private Answer answer(String name, Claims.Constants at) {
        return switch (name) {
            case "H1" -> smoothness(at.smoothness());
            case "H2" -> findings.boundedNoise(at.radius());
            case "H3" -> convexity(at.c());
            default -> stepSize(at);
        };
    }

    private static boolean has(Optional<Double> bound, DoublePredicate property) {
        return bound.isPresent() && property.test(bound.get());
    }

    private Answer smoothness(double limit) {
        if (has(proven.smoothness(), certified -> certified <= limit)) {
            return Answer.holds("L is certified at " + proven.smoothness().get());
        }
        double[] witness = Vectors.array(claims.smoothness().witness());
        if (has(proven.smoothnessLimit(), refuted -> refuted > limit)
                && findings.speaksOf(witness)) {
            return Answer.fails("L is at least " + proven.smoothnessLimit().get());
        }
        return findings.smoothnessAtMost(limit);
    }

    private Answer convexity(double c) {
        if (has(proven.convexity(), certified -> certified >= c)) {
            return whole("c is certified at " + proven.convexity().get());
        }
        if (has(proven.convexityLimit(), refuted -> refuted < c)) {
            return shown();
        }
        Answer found = findings.convexityAtLeast(c);
        if (found.holds()) {
            return whole(found.reason());
        }
        return found.fails() ? reached(found.reason()) : found;
    }

    /** Outside of a ball only, H3 is not proved. */
    private Answer whole(String reason) {
        return findings.whole()
                ? Answer.holds(reason)
                : Answer.open("shown only outside of the excluded ball: " + reason);
    }

    /** H3 speaks only of points y of the form x - eta grad f(x). */
    private Answer reached(String violation) {
        return findings.reached(proven.smoothness())
                ? Answer.fails(violation)
                : Answer.open(violation + ", where perhaps no y is");
    }

    /** The violation that the witness of the bound shows. */
    private Answer shown() {
        String violation = "c is at most " + proven.convexityLimit().get();
        double[] witness = Vectors.array(claims.convexity().witness());
        return findings.reaches(witness) ? Answer.fails(violation) : reached(violation);
    }

    private Answer withoutConstants(String name) {
        boolean everywhere = name.equals("H3") && has(proven.convexityLimit(), c -> c <= 0);
        return everywhere ? shown() : Answer.open("the certificate names no constants");
    }

    /** 2 eta L < 1, eta L^2 < c and 2 eta c < 1 in exact arithmetic. */
    private Answer stepSize(Claims.Constants at) {
        BigDecimal eta = new BigDecimal(findings.step());
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal c = new BigDecimal(at.c());
        BigDecimal smooth = new BigDecimal(at.smoothness());
        boolean first = eta.multiply(two).multiply(smooth).compareTo(BigDecimal.ONE) < 0;
        boolean second = eta.multiply(smooth).multiply(smooth).compareTo(c) < 0;
        boolean third = eta.multiply(two).multiply(c).compareTo(BigDecimal.ONE) < 0;
        String text = "exactly: eta < 1/(2L) " + first + ", eta < c/L^2 " + second
                + ", eta < 1/(2c) " + third;
        return first && second && third ? Answer.holds(text) : Answer.fails(text);
    }
}
