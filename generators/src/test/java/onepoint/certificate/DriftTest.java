package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Warped;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;

/** Where the largest excess of the drift is enclosed, and where nothing is said. */
class DriftTest {
    private static final double ETA = 0.125;
    private static final Rates RATES = new Rates(Interval.point(0.0625), Interval.ONE);
    private static final NoiseSpec PAIR = new TwoPoint(List.of(1.0));
    private static final LandscapeSpec LINE = new Quadratic(List.of(1.0));

    private static Spec spec(LandscapeSpec landscape, NoiseSpec noise) {
        return SpecArbitraries.atOrigin(landscape, noise, ETA);
    }

    private static Optional<Bracket> drift(Spec spec) {
        return Drift.of(Setting.of(spec), RATES);
    }

    /** (1 - eta)^2 eta^2 is attained at the target: 49/64 / 64; the lower end of its enclosure is proved. */
    @Test
    void aParabolaAttainsItAtTheTarget() {
        Bracket excess = drift(spec(LINE, PAIR)).orElseThrow();
        double exact = 49.0 / 64 / 64;
        assertThat(excess.certified()).isBetween(exact, exact + 0x1p-6);
        assertThat(excess.refuted()).isBetween(exact * (1 - 0x1p-46), exact);
        assertThat(excess.witness()[0]).isZero();
    }

    /** The excess at the target is 0.99 b; a search that stopped at a share 1/64 of b could not tell. */
    @Test
    void theSearchGoesOnUntilItTellsTheExcessFromB() {
        Spec spikes = SpecArbitraries.atOrigin(
                new Bumps(
                        0.25,
                        List.of(
                                new Bumps.Bump(1.25, 0.1875, -0.0390625),
                                new Bumps.Bump(-1.25, 0.1875, -0.0390625),
                                new Bumps.Bump(1.125, 0.1875, 0.0234375),
                                new Bumps.Bump(-1.125, 0.1875, 0.0234375),
                                new Bumps.Bump(1.5, 0.1875, -0.046875),
                                new Bumps.Bump(-1.5, 0.1875, -0.046875))),
                new TwoPoint(List.of(88.0)),
                0x1p-8);
        Rates rates = Certificate.of(Setting.of(spikes)).rates().orElseThrow();
        Bracket open = Drift.of(Setting.of(spikes), new Rates(rates.lambda(), Interval.ONE))
                .orElseThrow();
        Bracket told = Drift.of(Setting.of(spikes), rates).orElseThrow();
        assertThat(told.certified()).isBetween(told.refuted(), rates.b().inf());
        assertThat(told.certified() - told.refuted()).isLessThan(rates.b().inf() * 0x1p-7);
        assertThat(open.certified()).isBetween(told.refuted(), 1.0);
    }

    /** Where b is the excess to the bit, the search ends all the same. */
    @Test
    void anExcessThatIsBIsLeftOpen() {
        double exact = 49.0 / 64 / 64;
        Bracket equal = against(spec(LINE, PAIR), exact);
        assertThat(exact).isBetween(equal.refuted(), equal.certified());
        assertThat(against(spec(LINE, PAIR), exact * 0.999).refuted()).isGreaterThan(exact * 0.999);
    }

    private static Bracket against(Spec spec, double b) {
        Rates rates = new Rates(RATES.lambda(), Interval.point(b));
        return Drift.of(Setting.of(spec), rates).orElseThrow();
    }

    @Test
    void atomsServeWhereTheTargetIsNoOriginOrThereIsNoClosedForm() {
        double exact = 49.0 / 64 / 64;
        Spec off = spec(LINE, PAIR).withTarget(new Target.Exact(List.of(1.0)));
        Bracket moved = drift(off).orElseThrow();
        assertThat(moved.refuted()).isGreaterThan(exact);
        Hills hills =
                new Hills(List.of(1.0, 1.0), List.of(new Hills.Hill(List.of(1.0, 0.0), 1, 0.125)));
        Spec plane = spec(hills, new TwoPoint(List.of(1.0, 0.5)));
        Bracket bumpy = drift(plane).orElseThrow();
        assertThat(bumpy.certified()).isBetween(bumpy.refuted(), bumpy.refuted() + 0x1p-6);
    }

    /**
     * w = +-s(x), s the sigmoid of |x|: (1 - eta)^2 eta^2 s^2 - ((1 - lambda) - (1 - eta)^2) y^2, y = 7x/8.
     */
    private static double scaledExcess(double x) {
        double y = 0.875 * x;
        double s = x * x / (1 + x * x);
        return s * 49 / 64 / 64 - (0.9375 - 49.0 / 64) * y * y;
    }

    /** Ten operations on numbers up to 49, at |x| = 8: an error below 10 49 2^-53 = 5.5e-14. */
    private static final double ROUNDED = 1e-13;

    /**
     * Under noise of the state the excess of the parabola is known at each state; eta = 1/8. A difference
     * quotient is a slope between its ends, and rounding moves it by at most ROUNDED / h = 4.1e-10.
     */
    @Test
    void noiseOfTheStateIsSearchedOverStates() {
        NoiseSpec scaled = new StateScaled(new TwoPoint(List.of(1.0)), List.of(0.0), 1);
        Setting setting = Setting.of(spec(LINE, scaled));
        StateExcess excess = new StateExcess(Scene.of(setting), Interval.point(0.9375));
        Excess.Descent far = excess.descent();
        assertThat(far.reach(0)).isBetween(0.125, 64.0);
        for (double x = -8; x <= 8; x += 0.0625) {
            Interval[] at = {Interval.point(x)};
            assertThat(excess.value(at).mid()).isCloseTo(scaledExcess(x), within(ROUNDED));
            assertThat(far.above(Interval.point(StrictMath.abs(x))))
                    .isGreaterThanOrEqualTo(scaledExcess(x));
            double h = 0x1p-12;
            double slope = (scaledExcess(x + h) - scaledExcess(x - h)) / (2 * h);
            Interval around = excess.gradient(new Interval[] {Interval.of(x - h, x + h)})[0];
            assertThat(around.add(Interval.of(-ROUNDED / h, ROUNDED / h)).contains(slope))
                    .isTrue();
        }
        Bracket none = drift(spec(LINE, scaled)).orElseThrow();
        assertThat(none.refuted()).isBetween(-ROUNDED, 0.0);
        assertThat(none.certified()).isBetween(0.0, 0x1p-6);
    }

    /** At a root the noise alone is left: the mean of a step's square is at least that of its deviation. */
    @Test
    void atRootsTheTargetIsTheEnclosedOne() {
        double exact = 49.0 / 64 / 64;
        Bracket at = drift(spec(LINE, PAIR).withTarget(new Target.Root(List.of(0.0))))
                .orElseThrow();
        assertThat(at.refuted()).isBetween(exact * (1 - 0x1p-30), exact);
        assertThat(at.certified()).isBetween(exact, exact + 0x1p-6);
        Spec beside = spec(LINE, PAIR).withTarget(new Target.Root(List.of(0.5)));
        assertThat(drift(beside)).isEmpty();
    }

    @Test
    void nothingIsSaidOnDomainsWithABallLeftOutUnderOtherLawsAndInManyCoupledDimensions() {
        Domain box = new Domain.Box(List.of(-9.0), List.of(9.0));
        assertThat(drift(spec(LINE, PAIR).withDomain(box))).isEmpty();
        assertThat(drift(spec(LINE, PAIR).withTarget(new Target.Excluding(List.of(0.0), 1))))
                .isEmpty();
        NoiseSpec scaled = new StateScaled(new UniformBall(1, 1), List.of(0.0), 1);
        assertThat(drift(spec(LINE, scaled))).isEmpty();
        Hills hills =
                new Hills(List.of(1.0, 1.0), List.of(new Hills.Hill(List.of(1.0, 0.0), 1, 0.125)));
        assertThat(drift(spec(hills, new UniformBall(2, 1)))).isEmpty();
        Ripples coupled = new Ripples(
                List.of(1.0, 1.0, 1.0, 1.0),
                List.of(new Ripples.Wave(0.125, List.of(1.0, 1.0, 1.0, 1.0), 0)));
        assertThat(drift(spec(coupled, new UniformBall(4, 1)))).isEmpty();
    }

    /** Without a growth of the gradient nothing bounds the excess far out. */
    @Test
    void theExcessOfAWarpIsNotBounded() {
        Spec warped = spec(new Warped(2, 1, List.of(), List.of()), new TwoPoint(List.of(1.0, 0.5)));
        assertThat(drift(warped).orElseThrow().certified()).isInfinite();
    }
}
