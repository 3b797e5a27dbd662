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
import onepoint.model.Conclusion;
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
 * <p>Source: a remark of this audit, not of the paper. By H1 and H2 |g(x0)| = |g(x0) - grad f(x0)| &lt;= eta
 * L E|w| &lt;= eta L r. Where x0 is critical its y is x0 itself, so H3 gives c |x0-x*|^2 &lt;= &lt;g(x0),
 * x0-x*&gt; &lt;= eta L r |x0-x*|. H4 has eta L^2 &lt; c, so eta L r/c &lt; r/L. With u = eta L and k = eta
 * L^2/c &lt; 1, so that eta c = u^2/k and lambda = u^2 (2-k)/k, the square of eta L r/c is k (2-k)/(2
 * (1+u)^2) of 2 b/lambda, less than half of it; {@link #ALWAYS} is the executed proof of that.
 *
 * <p>Not claimed: that SGD cannot escape from far minima, only that Theorem 1 does not cover it.
 */
public final class NoFarMinimaClaim implements Claim {
    /** (eta L r/c)^2 over 2 b/lambda, for every u in [0, 1/2] and k in [0, 1]. */
    static final Optional<RangeProof> ALWAYS = RangeProof.of(
            box -> Optional.of(ratio(box[0], box[1])),
            33.0 / 64,
            Interval.of(0, 0.5),
            Interval.of(0, 1));

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
                "every critical point $x_0$ has $\\left|x_0-x^*\\right| \\le \\eta L r/c <"
                        + " r/L$ and $\\left|x_0-x^*\\right|^2 < 2b/\\lambda$",
                Expectation.HOLDS,
                "What Theorem 1 covers is getting through minima inside the noise ball. Follows in"
                        + " general: c |x0-x*| <= |g(x0)| <= eta L r, and (eta L r/c)^2 is proved to be"
                        + " less than 33/64 of 2b/lambda for all numbers under H4. On instances critical"
                        + " points are enclosed coordinate by coordinate, so that ripples across"
                        + " coordinates are left out.",
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
                                "the farthest critical point against sqrt(2b/lambda)"))
                        .and(general()));
    }

    private static Exactly general() {
        Conclusion conclusion = ALWAYS.isPresent() ? Conclusion.HELD : Conclusion.UNDECIDED;
        return new Exactly(
                conclusion, true, Optional.empty(), "(eta L r/c)^2 against 2b/lambda under H4");
    }

    static Interval ratio(Interval u, Interval k) {
        Interval grown = u.add(1).sqr().multiply(2);
        return k.multiply(Interval.point(2).subtract(k)).divide(grown);
    }
}
