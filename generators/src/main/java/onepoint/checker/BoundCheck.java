package onepoint.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;

/** What the checker finds out about the bounds of c, L and r. */
final class BoundCheck {
    private final Findings findings;
    private final Claims claims;

    BoundCheck(Findings findings, Claims claims) {
        this.findings = findings;
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
        return judged(claims.convexity().certified(), findings::convexityAtLeast);
    }

    /** Whether L is at most the certified number; empty when none is claimed. */
    Optional<Answer> smoothnessCertified() {
        return judged(claims.smoothness().certified(), findings::smoothnessAtMost);
    }

    /** Whether the quotient at the witness is at most the refuted number; empty when none is claimed. */
    Optional<Answer> convexityRefuted() {
        double[] witness = Vectors.array(claims.convexity().witness());
        return judged(claims.convexity().refuted(), c -> findings.convexityAtMost(c, witness));
    }

    /** Whether the Hessian at the witness is as large as the refuted number; empty when none is claimed. */
    Optional<Answer> smoothnessRefuted() {
        double[] witness = Vectors.array(claims.smoothness().witness());
        return judged(claims.smoothness().refuted(), l -> findings.smoothnessAtLeast(l, witness));
    }

    /** Whether the least r is in the claimed range. */
    Answer radius() {
        return known(() -> findings.radius(claims.radiusBelow(), claims.radiusAbove()));
    }

    static BigDecimal square(double x) {
        BigDecimal exact = new BigDecimal(x);
        return exact.multiply(exact);
    }
}
