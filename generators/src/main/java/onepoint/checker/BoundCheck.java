package onepoint.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import onepoint.interval.Interval;

/** What the checker finds out about the bounds of c, L and r. */
final class BoundCheck {
    private final Problem problem;
    private final Claims claims;

    BoundCheck(Problem problem, Claims claims) {
        this.problem = problem;
        this.claims = claims;
    }

    /** An answer, open where the checker has no method. */
    static Answer known(Supplier<Answer> answer) {
        try {
            return answer.get();
        } catch (UnknownPart e) {
            return Answer.open(e.getMessage());
        }
    }

    private static Optional<Answer> judged(Optional<Double> bound, DoubleFunction<Answer> check) {
        return bound.map(b -> known(() -> check.apply(b)));
    }

    /** Whether c is at least the certified number; empty when none is claimed. */
    Optional<Answer> convexityCertified() {
        return judged(claims.convexity().certified(), c -> ConvexityProof.atLeast(c, problem));
    }

    /** Whether L is at most the certified number; empty when none is claimed. */
    Optional<Answer> smoothnessCertified() {
        return judged(claims.smoothness().certified(), l -> SmoothnessProof.atMost(l, problem));
    }

    /** Whether the quotient at the witness is at most the refuted number; empty when none is claimed. */
    Optional<Answer> convexityRefuted() {
        return judged(claims.convexity().refuted(), this::convexityAtWitness);
    }

    private Answer convexityAtWitness(double bound) {
        double[] offset = Vectors.array(claims.convexity().witness());
        if (offset.length != problem.dimension()) {
            return Answer.open("the witness has " + offset.length + " coordinates");
        }
        Interval quotient = problem.quotient(offset);
        String text = "at the witness the quotient is in " + quotient;
        return quotient.inf() > bound
                ? Answer.fails(text)
                : quotient.sup() <= bound ? Answer.holds(text) : Answer.open(text);
    }

    /** Whether the Hessian at the witness is as large as the refuted number; empty when none is claimed. */
    Optional<Answer> smoothnessRefuted() {
        return judged(claims.smoothness().refuted(), this::smoothnessAtWitness);
    }

    private Answer smoothnessAtWitness(double bound) {
        double[] z = Vectors.array(claims.smoothness().witness());
        if (z.length != problem.dimension()) {
            return Answer.open("the witness has " + z.length + " coordinates");
        }
        double bend = problem.bendAt(z);
        String text = "at the witness the Hessian's norm is at least " + bend;
        if (bend >= bound) {
            return Answer.holds(text);
        }
        return problem.bendsLessAt(z, bound)
                ? Answer.fails("at the witness the Hessian's norm is below " + bound)
                : Answer.open(text);
    }

    /** Whether the least r is in the claimed range, by exact squares. */
    Answer radius() {
        BigDecimal squared = problem.law().squaredRadius();
        boolean inside = square(claims.radiusBelow()).compareTo(squared) <= 0
                && square(claims.radiusAbove()).compareTo(squared) >= 0;
        String text = "its exact square is about " + squared.doubleValue();
        return inside ? Answer.holds(text) : Answer.fails(text);
    }

    static BigDecimal square(double x) {
        BigDecimal exact = new BigDecimal(x);
        return exact.multiply(exact);
    }
}
