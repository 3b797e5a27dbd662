package onepoint.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.claim.SpecDraw;
import onepoint.instance.OnlyBroken;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.landscape.Ripples;
import onepoint.model.Expectation;
import onepoint.noise.StateScaled;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * TARGET-NOT-CRITICAL: Theorem 1 at targets with grad f(x*) != 0, which a footnote of the paper allows and
 * its Step 1 silently excludes.
 *
 * <p>FIXED-NOISE, where one law of w serves all states: everything holds. H3 then gives g(x*) = 0, and with v
 * = y - eta w, E|grad f(v)|^2 = |g(y)|^2 + E|grad f(v) - g(y)|^2 &lt;= L^2 |y-x*|^2 + L^2 eta^2 r^2, which is
 * what Step 1 needs; Step 3 is proved for this case in {@link IncrementClaim}. The mean follows from the
 * drift by induction and has no line of its own: no ball that confines runs is known at roots, so that
 * trials could not support it.
 *
 * <p>STATE-NOISE-DRIFT, where the law depends on the state: open. H3 gives g_W(x*) = 0 for the law W at the
 * state whose y is x*; for the law at another state |g_W(y)| may exceed L |y-x*| by up to 2 L eta r, and the
 * paper gives no argument. On instances whose H3 is proved around the root, stated and random, the drift is
 * proved too.
 *
 * <p>Source: the paper's footnote on x*, and the proof of Theorem 1, Step 1; the variants are this audit's.
 */
final class TargetNotCritical {
    private static final Set<Hypothesis> WITHOUT_TARGET =
            EnumSet.complementOf(EnumSet.of(Hypothesis.TARGET));

    /** 1/2 cos(x+1): x* = 1/2 cos(2) sin(x*+1) (mpmath findroot), where f' is about -0.53. */
    static final Spec STRONG = rippled(0.5, -0.15555608411501873);

    /** 1/16 cos(x+1): x* = 1/16 cos(2) sin(x*+1) (mpmath findroot); c is nearly the curvature far out. */
    static final Spec WEAK = rippled(0.0625, -0.021577669668366878);

    /**
     * The first of these under noise that vanishes at 4: x* = y(x) at the root x of g_{W(x)} (mpmath
     * findroot).
     */
    static final Spec SCALED = scaled(4, 1, -0.13893425830998932);

    /** The same under noise that vanishes at 1, near x*. */
    static final Spec SCALED_NEARBY = scaled(1, 0.5, -0.10362910747596649);

    private TargetNotCritical() {}

    static List<Claim> claims() {
        DriftClaim drift = new DriftClaim();
        List<Claim> claims = new ArrayList<>(List.of(
                fixed("DRIFT", drift, drift.twin().description(), drift.twin().claim()),
                fixed(
                        "APPROACH",
                        new ApproachClaim(),
                        "20 replaced by 1/64",
                        new ApproachClaim(0x1p-6, 0.9)),
                fixed(
                        "STAY",
                        new StayClaim(),
                        "delta = sqrt(b/lambda) / 2",
                        new StayClaim(Optional.of(0.5), 5.0 / 9)),
                fixed("MAIN", new MainClaim(), "20 replaced by 1/64", new MainClaim(0x1p-6, 0.5))));
        claims.add(stateNoise());
        return List.copyOf(claims);
    }

    /** f = x^2/2 + A cos(x+1), w = +16 or -16, eta = 1/8, so that the averaged ripple is cos(2) times f's. */
    private static Spec rippled(double amplitude, double root) {
        return new Spec(
                        new Ripples(
                                List.of(1.0),
                                List.of(new Ripples.Wave(amplitude, List.of(1.0), 1))),
                        new TwoPoint(List.of(16.0)),
                        0.125,
                        List.of(root),
                        List.of(64.0),
                        new Spec.Horizons(8, 8),
                        Optional.empty())
                .withTarget(new Target.Root(List.of(root)));
    }

    private static Spec scaled(double centre, double reach, double root) {
        return STRONG.withNoise(
                        new StateScaled(new TwoPoint(List.of(16.0)), List.of(centre), reach))
                .withTarget(new Target.Root(List.of(root)));
    }

    private static Claim fixed(String part, Claim base, String wrong, Claim twin) {
        Card card = new Card(
                "TARGET-NOT-CRITICAL-FIXED-NOISE-" + part,
                base.card().title() + ", at a target that is not critical",
                base.card().statement()
                        + ", where $\\nabla f(x^*) \\ne 0$ and one law of $w$ serves all states",
                Expectation.HOLDS,
                "H3 gives g(x*) = 0, and E|grad f(y - eta w)|^2 = |g(y)|^2 + a variance of at most"
                        + " L^2 eta^2 r^2 restores Step 1 with the same b. Targets that are critical are"
                        + " left out.",
                Stated.THEOREM_1,
                base instanceof DriftClaim ? Set.of() : EnumSet.of(Population.SATISFYING));
        Spec near = base instanceof StayClaim ? WEAK.withStart(List.of(0.0)) : WEAK;
        Claim wrongVariant = new NotCritical(card, twin, twin.twin(), List.of(), true);
        List<Spec> stated = List.of(near, near == WEAK ? STRONG : STRONG.withStart(List.of(0.0)));
        return new NotCritical(card, base, new FalseTwin(wrong, near, wrongVariant), stated, true);
    }

    private static Claim stateNoise() {
        DriftClaim base = new DriftClaim();
        Card card = card(WITHOUT_TARGET);
        Card blind = card(EnumSet.complementOf(
                EnumSet.of(Hypothesis.TARGET, Hypothesis.ONE_POINT_CONVEXITY)));
        Claim wrong = new NotCritical(blind, base, base.twin(), List.of(), false);
        FalseTwin twin = new FalseTwin(
                "H3 not asked for, and c = 2 declared",
                SCALED.withDeclared(Optional.of(new Constants(2, 1.5, 16))),
                wrong);
        return new NotCritical(card, base, twin, List.of(SCALED, SCALED_NEARBY), false);
    }

    private static Card card(Set<Hypothesis> hypotheses) {
        return new Card(
                "TARGET-NOT-CRITICAL-STATE-NOISE-DRIFT",
                "One step contracts in the mean, at a target that is not critical, under any noise",
                new DriftClaim().card().statement()
                        + ", where $\\nabla f(x^*) \\ne 0$ and the law of $w$ depends on the state",
                Expectation.OPEN,
                "Step 1 of the proof needs |g_W(y)| <= L |y-x*|, and nothing gives it where the law"
                        + " changes with the state. No counterexample is known, and no proof.",
                hypotheses,
                Set.of());
    }

    /** What another claim says, at targets where grad f(x*) is proved not to vanish. */
    private record NotCritical(
            Card card, Claim base, FalseTwin twin, List<Spec> stated, boolean fixed)
            implements Claim {
        /** Under noise that depends on the state no population has such targets. */
        @Override
        public Optional<SpecDraw> own() {
            return fixed
                    ? Optional.empty()
                    : Optional.of((seed, index) -> OnlyBroken.draw(seed, Hypothesis.TARGET, index));
        }

        @Override
        public Optional<Promise> promise() {
            return base.promise();
        }

        /** The shapes of the search all have critical targets. */
        @Override
        public boolean isSearched() {
            return false;
        }

        @Override
        public Prediction predict(Premise premise) {
            Setting setting = premise.setting();
            if (setting.law().isPresent() != fixed) {
                return new Prediction.NotApplicable(
                        fixed
                                ? "the law of w depends on the state"
                                : "one law of w serves all states");
            }
            Interval[] gradient =
                    setting.landscape().gradient(setting.spec().target().enclosure());
            return Arrays.stream(gradient).anyMatch(g -> g.mig() > 0)
                    ? base.predict(premise)
                    : new Prediction.NotApplicable("grad f(x*) is 0, or not known not to be");
        }
    }
}
