package onepoint.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;
import onepoint.interval.Interval;

/** What the checker finds out about each hypothesis at the constants that the certificate names. */
final class HypothesisCheck {
    private final Problem problem;
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

    HypothesisCheck(Problem problem, Claims claims, Proven proven) {
        this.problem = problem;
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
            case "H5" -> Answer.holds("the domain is R^d");
            case "H6" -> target();
            default ->
                claims.constants()
                        .map(at -> answer(name, at))
                        .orElseGet(() -> withoutConstants(name));
        };
    }

    private Answer answer(String name, Claims.Constants at) {
        return switch (name) {
            case "H1" -> smoothness(at.smoothness());
            case "H2" -> boundedNoise(at.radius());
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
        if (has(proven.smoothnessLimit(), refuted -> refuted > limit)) {
            return Answer.fails("L is at least " + proven.smoothnessLimit().get());
        }
        return SmoothnessProof.atMost(limit, problem);
    }

    private Answer boundedNoise(double radius) {
        if (!problem.law().centred()) {
            return Answer.fails("E w is not zero");
        }
        BigDecimal squared = problem.law().squaredRadius();
        return squared.compareTo(BoundCheck.square(radius)) <= 0
                ? Answer.holds("E w = 0 and |w| is at most r = " + radius + ", exactly")
                : Answer.fails("some |w| exceeds r = " + radius);
    }

    private Answer convexity(double c) {
        if (has(proven.convexity(), certified -> certified >= c)) {
            return Answer.holds("c is certified at " + proven.convexity().get());
        }
        if (has(proven.convexityLimit(), refuted -> refuted < c)) {
            return reached("c is at most " + proven.convexityLimit().get());
        }
        Answer found = ConvexityProof.atLeast(c, problem);
        return found.fails() ? reached(found.reason()) : found;
    }

    /** H3 speaks only of points y of the form x - eta grad f(x). */
    private Answer reached(String violation) {
        return problem.everyPointIsReached()
                ? Answer.fails(violation)
                : Answer.open(violation + ", where perhaps no y is");
    }

    private Answer withoutConstants(String name) {
        boolean everywhere = name.equals("H3") && has(proven.convexityLimit(), c -> c <= 0);
        return everywhere
                ? reached("c is at most " + proven.convexityLimit().get())
                : Answer.open("the certificate names no constants");
    }

    /** 2 eta L < 1, eta L^2 < c and 2 eta c < 1 in exact arithmetic. */
    private Answer stepSize(Claims.Constants at) {
        BigDecimal eta = new BigDecimal(problem.step());
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

    private Answer target() {
        if (problem.targetIsOrigin() && problem.even()) {
            return Answer.holds("f is even about x*, so that grad f(x*) = 0");
        }
        if (problem.everyPointIsReached()) {
            return Answer.holds("the law of w is the same everywhere, and every point is a y");
        }
        Interval eta = Interval.point(problem.step());
        if (has(proven.smoothness(), l -> eta.multiply(l).sup() < 1)) {
            return Answer.holds("the law of w is the same everywhere, and eta L < 1");
        }
        return Answer.open("neither symmetry at x* nor eta L < 1 is shown");
    }
}
