package onepoint.checker;

import java.math.BigDecimal;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * By closed forms, and by search where these leave something open.
 *
 * @param problem the instance
 * @param search the same instance, to be searched
 */
record ClosedFindings(Problem problem, Findings search) implements Findings {
    @Override
    public double step() {
        return problem.step();
    }

    @Override
    public Answer convexityAtLeast(double c) {
        return ConvexityProof.atLeast(c, problem).orIfOpen(() -> search.convexityAtLeast(c));
    }

    /** The witness is an offset from the target in own coordinates, or else a point of the spec's. */
    @Override
    public Answer convexityAtMost(double c, double[] witness) {
        if (witness.length != problem.dimension()) {
            return Answer.open("the witness has " + witness.length + " coordinates");
        }
        Interval quotient = problem.quotient(witness);
        String text = "at the witness the quotient is in " + quotient;
        if (quotient.sup() <= c) {
            return Answer.holds(text);
        }
        Answer there = search.convexityAtMost(c, witness);
        boolean fails = quotient.inf() > c && there.fails();
        return there.holds() ? there : fails ? Answer.fails(text) : Answer.open(text);
    }

    @Override
    public Answer smoothnessAtMost(double limit) {
        return SmoothnessProof.atMost(limit, problem.terrain())
                .orIfOpen(() -> search.smoothnessAtMost(limit));
    }

    @Override
    public Answer smoothnessAtLeast(double bound, double[] witness) {
        if (witness.length != problem.dimension()) {
            return Answer.open("the witness has " + witness.length + " coordinates");
        }
        double bend = problem.bendAt(witness);
        String text = "at the witness the Hessian's norm is at least " + bend;
        if (bend >= bound) {
            return Answer.holds(text);
        }
        return problem.bendsLessAt(witness, bound)
                ? Answer.fails("at the witness the Hessian's norm is below " + bound)
                : Answer.open(text);
    }

    @Override
    public boolean speaksOf(double[] witness) {
        return true;
    }

    /** By exact squares. */
    @Override
    public Answer radius(double below, double above) {
        return radius(problem.law(), below, above);
    }

    static Answer radius(Law law, double below, double above) {
        BigDecimal squared = law.squaredRadius();
        boolean inside = BoundCheck.square(below).compareTo(squared) <= 0
                && (above == Double.POSITIVE_INFINITY
                        || BoundCheck.square(above).compareTo(squared) >= 0);
        String text = "its exact square is about " + squared.doubleValue();
        return inside ? Answer.holds(text) : Answer.fails(text);
    }

    @Override
    public Answer boundedNoise(double r) {
        return boundedNoise(problem.law(), r);
    }

    static Answer boundedNoise(Law law, double r) {
        if (!law.centred()) {
            return Answer.fails("E w is not zero");
        }
        return law.squaredRadius().compareTo(BoundCheck.square(r)) <= 0
                ? Answer.holds("E w = 0 and |w| is at most r = " + r + ", exactly")
                : Answer.fails("some |w| exceeds r = " + r);
    }

    @Override
    public Answer domain() {
        return Answer.holds("the domain is R^d");
    }

    @Override
    public Answer target(Optional<Double> smoothness) {
        if (problem.targetIsOrigin() && problem.even()) {
            return Answer.holds("f is even about x*, so that grad f(x*) = 0");
        }
        return problem.everyPointIsReached()
                ? Answer.holds("the law of w is the same everywhere, and every point is a y")
                : search.target(smoothness);
    }

    @Override
    public boolean reached(Optional<Double> smoothness) {
        return problem.everyPointIsReached() || search.reached(smoothness);
    }

    /** Where an offset in own coordinates is the point itself. */
    @Override
    public boolean reaches(double[] witness) {
        return problem.moves().isEmpty() && problem.targetIsOrigin() && search.reaches(witness);
    }

    @Override
    public boolean whole() {
        return true;
    }
}
