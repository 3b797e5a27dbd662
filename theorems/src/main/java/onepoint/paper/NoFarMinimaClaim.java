package onepoint.paper;

import java.util.EnumSet;
import java.util.Optional;
import onepoint.certificate.CriticalPoints;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.setting.ShortNumber;

/**
 * R-NO-FAR-MINIMA: where the theorem applies there is no minimum outside the target's own ball.
 *
 * <p>Symbols: x0 any critical point of f.
 *
 * <p>Hypotheses: H1 to H4.
 *
 * <p>Conclusion: |x0-x*| &lt;= eta L r/c &lt; r/L and |x0-x*|^2 &lt; 2 b/lambda.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: a remark of this audit, not of the paper. |g(x0)| = |g(x0) - grad f(x0)| &lt;= eta L E|w| &lt;=
 * eta L r, and H3 gives c |x0-x*| &lt;= |g(x0)|. With H4, eta L r/c &lt; r/L; and 2 b/lambda &gt; eta r^2/c
 * &gt; (eta L r/c)^2 because lambda &lt; 2 eta c.
 *
 * <p>Not claimed: that SGD cannot escape from far minima, only that Theorem 1 does not cover it.
 */
public final class NoFarMinimaClaim implements Claim {
    private final double factor;

    /** The claim. */
    public NoFarMinimaClaim() {
        this(1);
    }

    private NoFarMinimaClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "R-NO-FAR-MINIMA",
                "No instance of the theorem has a minimum outside its own target ball",
                "every critical point x0 has |x0-x*| <= eta L r/c < r/L and |x0-x*|^2 < 2b/lambda",
                Expectation.HOLDS,
                "What Theorem 1 covers is getting through minima inside the noise ball. Critical"
                        + " points are enclosed"
                        + " coordinate by coordinate, so that ripples across coordinates are left out.",
                EnumSet.of(
                        Hypothesis.SMOOTHNESS,
                        Hypothesis.BOUNDED_NOISE,
                        Hypothesis.ONE_POINT_CONVEXITY,
                        Hypothesis.STEP_SIZE),
                Stated.BOTH_SIDES);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "eta L r/c replaced by a quarter of it",
                Stated.smoothedRipple(),
                new NoFarMinimaClaim(0.25));
    }

    @Override
    public Prediction predict(Premise premise) {
        Optional<Interval> farthest = CriticalPoints.farthest(premise.setting());
        if (farthest.isEmpty() || !premise.contracts()) {
            return new Prediction.NotApplicable(
                    "critical points are not enclosed, or lambda is not positive");
        }
        Interval radius = Interval.point(premise.setting().stepSize())
                .multiply(premise.constants().smoothness())
                .multiply(premise.constants().noiseRadius())
                .divide(premise.constants().convexity())
                .multiply(factor);
        Interval reach = Interval.point(premise.constants().noiseRadius())
                .divide(premise.constants().smoothness());
        Interval far = farthest.get();
        return new Prediction.Exact(
                "every critical point is within " + ShortNumber.text(radius.sup()) + " of x*",
                trials -> Exactly.atMost(
                                far, radius, true, "the farthest critical point against eta L r/c")
                        .and(Exactly.below(radius, reach, true, "eta L r/c against r/L"))
                        .and(Exactly.below(
                                far.sqr(),
                                premise.squaredRadius(2),
                                true,
                                "the farthest critical point against sqrt(2b/lambda)")));
    }
}
