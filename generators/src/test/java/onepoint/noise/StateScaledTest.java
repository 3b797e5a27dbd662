package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import org.junit.jupiter.api.Test;

/** A skew law that vanishes at (0.5, 0.25). */
class StateScaledTest extends StateNoiseContract {
    private static final FiniteSupport SKEW = new FiniteSupport(List.of(
            new FiniteSupport.WeightedPoint(1, List.of(2.0, -1.0)),
            new FiniteSupport.WeightedPoint(2, List.of(-1.0, 0.5))));
    private static final List<Double> CENTRE = List.of(0.5, 0.25);

    @Override
    NoiseSpec spec() {
        return new StateScaled(SKEW, CENTRE, 1.5);
    }

    @Override
    LandscapeSpec landscape() {
        return new Quadratic(List.of(1.0, 2.0));
    }

    /** s = |x - m| / sqrt(reach^2 + |x - m|^2). */
    private static double scale(double[] x) {
        double squared = (x[0] - 0.5) * (x[0] - 0.5) + (x[1] - 0.25) * (x[1] - 0.25);
        return StrictMath.sqrt(squared / (1.5 * 1.5 + squared));
    }

    @Override
    FiniteSupport frozen(double[] x) {
        return SKEW.scaled(scale(x));
    }

    @Override
    String pinned() {
        return "-0x1.5f3aa673fa911p-1, 0x1.5f3aa673fa911p-2";
    }

    @Test
    void itVanishesAtItsCentre() {
        Interval[] centre = {Interval.point(0.5), Interval.point(0.25)};
        assertThat(noise().radius(centre)).isEqualTo(Interval.ZERO);
        double[] out = {9, 9};
        noise().sample(Streams.of(1, "centre", 0), new double[] {0.5, 0.25}, out);
        assertThat(out).containsExactly(new double[] {0, 0}, within(0.0));
    }

    @Test
    void farOutItIsTheInnerLaw() {
        Interval[] everywhere = {Interval.ENTIRE, Interval.ENTIRE};
        assertThat(noise().radius(everywhere)).isEqualTo(SKEW.live().radius());
        assertThat(noise().radius(everywhere).sup())
                .isGreaterThanOrEqualTo(
                        noise().radius(points(new double[] {1e6, 1e6})).sup());
    }

    /** The farthest corner decides, also where the box holds the centre. */
    @Test
    void theRadiusOverABoxIsTight() {
        Interval[] box = {Interval.of(0, 2), Interval.of(-0.5, 0.5)};
        Interval radius = noise().radius(box);
        double expected = scale(new double[] {2, -0.5}) * StrictMath.sqrt(5);
        assertThat(radius.mid()).isCloseTo(expected, within(1e-14));
        assertThat(radius.width()).isLessThan(1e-14);
    }

    /**
     * Around the centre w is as steep as a cone: |dw/dx| is at most |u| / reach, and any direction counts.
     */
    @Test
    void slopesAroundTheCentreHoldTheCone() {
        Interval small = Interval.of(-0.125, 0.125);
        Interval[] box = {small.add(0.5), small.add(0.25)};
        Interval[][] slopes = noise().slopes(box).orElseThrow().get(0);
        double steepest = 2 / 1.5;
        assertThat(slopes[0][0].contains(Interval.of(-0.9 * steepest, 0.9 * steepest)))
                .isTrue();
        assertThat(slopes[0][0].mag()).isLessThanOrEqualTo(steepest + 1e-14);
    }

    @Test
    void lawsWithoutAtomsAreScaledToo() {
        double[] x = {2, -1};
        UniformBall ball = new UniformBall(2, 0.75);
        Noise noise = new StateScaled(ball, CENTRE, 1.5).on(landscape().landscape());
        assertThat(noise.atoms(points(x))).isEmpty();
        assertThat(noise.slopes(points(x))).isEmpty();
        NoiseLaw expected = ball.scaled(scale(x)).live();
        assertThat(SampleJudge.complaints(
                        expected,
                        (random, out) -> noise.sample(random, x, out),
                        Optional.empty(),
                        20180617))
                .isEmpty();
        assertThat(noise.radius(points(x)).mid()).isCloseTo(expected.radius().mid(), within(1e-15));
        assertThat(noise.secondMoment(points(x)).mid())
                .isCloseTo(expected.secondMoment().mid(), within(1e-15));
    }

    @Test
    void itIsSymmetricWhereItsInnerLawIsOrWhereItVanishes() {
        double[] away = {2, -1};
        double[] centre = {0.5, 0.25};
        assertThat(noise().symmetricAt(centre)).isTrue();
        assertThat(noise().symmetricAt(away)).isFalse();
        Noise even = new StateScaled(new UniformBall(2, 0.75), CENTRE, 1.5)
                .on(landscape().landscape());
        assertThat(even.symmetricAt(away)).isTrue();
    }

    @Test
    void scalingTheDataScalesTheInnerLawOnly() {
        assertThat(spec().scaled(2)).isEqualTo(new StateScaled(SKEW.scaled(2), CENTRE, 1.5));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new StateScaled(SKEW, List.of(0.0), 1))
                .hasMessageContaining("centre: has 1 entries where the dimension is 2");
        assertThatThrownBy(() -> new StateScaled(SKEW, CENTRE, 0))
                .hasMessageContaining("reach: 0.0 is outside");
        assertThatThrownBy(() -> spec().requireFits(new Quadratic(List.of(1.0))))
                .hasMessageContaining("noise.dimension: 2 is outside [1, 1]");
    }
}
