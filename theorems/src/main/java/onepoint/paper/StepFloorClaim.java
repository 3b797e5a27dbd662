package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Bracket;
import onepoint.certificate.Certificate;
import onepoint.certificate.CriticalPoints;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * R-ETA-FLOOR: with a critical point away from the target, one-point convexity needs a step size above a
 * floor.
 *
 * <p>Symbols: x0 != x* a critical point of f in D; c_max(eta) the largest c of H3 at the step size eta.
 *
 * <p>Hypotheses: H1 and H2.
 *
 * <p>Conclusion: c_max(eta) &lt;= eta L r/|x0-x*| at every eta. So for each fixed c, H3 fails once eta
 * &lt; c |x0-x*|/(L r); and where |x0-x*| &gt;= r/L no c satisfies H3 and H4, whatever eta is.
 *
 * <p>Tightness: unknown; the ratio of the sides is reported.
 *
 * <p>Source: a remark of this audit, not of the paper. By H1 and H2, |g_W(y) - grad f(y)| = |E[grad f(y -
 * eta w) - grad f(y)]| &lt;= L eta E|w| &lt;= eta L r, for each law W. Where x0 is critical its y is x0
 * itself and |g_W(x0)| &lt;= eta L r, so that H3 with c, taken at x = x0, says c |x0-x*|^2 &lt;=
 * &lt;g_W(x0), x0-x*&gt; &lt;= eta L r |x0-x*|, that is c &lt;= eta L r/|x0-x*|. For |x0-x*| &gt;= r/L
 * this is at most eta L^2, where H4 asks for eta L^2 &lt; c. The proof uses nothing of an instance but H1,
 * H2 and that x0 is critical; what is looked at there is the certified lower end of c_max at four step
 * sizes, which must not exceed the bound.
 *
 * <p>Not claimed: that H3 holds above the floor.
 */
public final class StepFloorClaim implements Claim {
    private static final double LEAST_STEP = 0x1p-30;
    private static final List<Double> SHARES = List.of(1.0, 0.5, 0.25, 0.0625);

    private final double factor;

    /** The claim. */
    public StepFloorClaim() {
        this(1);
    }

    private StepFloorClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        Set<Population> populations = EnumSet.copyOf(Stated.BOTH_SIDES);
        populations.add(Population.NOISE_TOO_SMALL);
        return new Card(
                "R-ETA-FLOOR",
                "A critical point away from the target needs a step size above a floor",
                "$x_0 \\ne x^*$ critical: for each $c$, H3 fails once $\\eta < c"
                        + " \\left|x_0-x^*\\right|/(L r)$; and if $\\left|x_0-x^*\\right| \\ge r/L$, H3"
                        + " and H4 never hold together",
                Expectation.HOLDS,
                "Follows in general: |g_W(x0)| <= eta L r, so H3 at x0 says c <= eta L r/|x0-x*|, which is at"
                        + " most eta L^2 when |x0-x*| >= r/L. On instances the largest certified c must stay"
                        + " within that at eta, eta/2, eta/4 and eta/16.",
                EnumSet.of(Hypothesis.SMOOTHNESS, Hypothesis.BOUNDED_NOISE),
                populations);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "the floor c |x0-x*|/(L r) replaced by four times it",
                Stated.smoothedRipple(),
                new StepFloorClaim(0.25));
    }

    @Override
    public List<Spec> stated() {
        return List.of(Stated.smoothedRipple(), NoiseTooSmall.farWell());
    }

    @Override
    public Prediction predict(Premise premise) {
        Optional<Interval> farthest = CriticalPoints.farthest(premise.setting());
        if (farthest.isEmpty() || !(farthest.get().inf() > 0)) {
            return new Prediction.NotApplicable(
                    "no critical point away from the target is enclosed");
        }
        Interval floor = Interval.point(farthest.get().inf())
                .multiply(premise.constants().convexity())
                .divide(premise.constants().smoothness())
                .divide(premise.constants().noiseRadius())
                .divide(factor);
        return new Prediction.Exact(
                "H3 with this c fails at every eta below " + ShortNumber.text(floor.inf()),
                trials -> ladder(premise, farthest.get()));
    }

    private Exactly ladder(Premise premise, Interval farthest) {
        Spec spec = premise.setting().spec();
        Exactly all = at(premise, premise.certificate(), farthest);
        for (double share : SHARES.subList(1, SHARES.size())) {
            double step = spec.stepSize() * share;
            if (step >= LEAST_STEP) {
                Certificate smaller = Certificate.of(Setting.of(spec.withStepSize(step)));
                all = all.and(at(premise, smaller, farthest));
            }
        }
        return all;
    }

    /** c_max at the step size of a certificate against eta L r/|x0-x*|, and against eta L^2 for a far x0. */
    private Exactly at(Premise premise, Certificate certificate, Interval farthest) {
        Interval distance = Interval.point(farthest.inf());
        Interval smoothness = Interval.point(premise.constants().smoothness());
        Interval kick = Interval.point(certificate.setting().stepSize()).multiply(smoothness);
        Interval noise = Interval.point(premise.constants().noiseRadius());
        Interval bound = kick.multiply(noise).divide(distance).multiply(factor);
        String step = "at eta = " + ShortNumber.text(certificate.setting().stepSize());
        Exactly floor = largest(
                certificate.convexity(), bound, "the largest c against eta L r/|x0-x*| " + step);
        boolean far = distance.certainlyGreaterOrEqual(noise.divide(smoothness));
        if (!far) {
            return floor;
        }
        return floor.and(largest(
                certificate.convexity(),
                kick.multiply(smoothness),
                "|x0-x*| >= r/L: the largest c against eta L^2 " + step));
    }

    /** Fails when the certified lower end of c_max is above the bound; the proof says that it never is. */
    private Exactly largest(Bracket c, Interval bound, String detail) {
        double lower = StrictMath.max(0, c.certified());
        boolean fails = lower > bound.sup();
        return new Exactly(
                fails ? Conclusion.FAILED : Conclusion.HELD,
                factor == 1,
                Optional.of(Interval.point(lower).divide(bound)),
                detail + ": certified c = " + ShortNumber.text(lower));
    }
}
