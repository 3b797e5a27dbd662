package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.linear.Boxes;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;
import onepoint.wave.FormArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets that are zeros of the averaged gradient, known as small boxes. */
class RootTargetTest {
    private static final double ETA = 0.5;
    private static final NoiseSpec SKEW = new FiniteSupport(List.of(
            new FiniteSupport.WeightedPoint(1, List.of(1.0)),
            new FiniteSupport.WeightedPoint(2, List.of(-0.5))));
    private static final NoiseSpec SKEW_PLANE = new FiniteSupport(List.of(
            new FiniteSupport.WeightedPoint(1, List.of(1.0, -0.5)),
            new FiniteSupport.WeightedPoint(2, List.of(-0.5, 0.25))));

    private static Ripples.Wave wave(double amplitude, double phase, Double... k) {
        return new Ripples.Wave(amplitude, List.of(k), phase);
    }

    static Stream<Arguments> instances() {
        LandscapeSpec line =
                new Ripples(List.of(2.0), List.of(wave(0.25, 0.5, 2.0), wave(-0.125, 1, 5.0)));
        LandscapeSpec bumps = new Bumps(
                1, List.of(new Bumps.Bump(0.75, 0.5, 0.25), new Bumps.Bump(-1.5, 0.25, 0.0625)));
        LandscapeSpec plane = new Ripples(
                List.of(2.0, 3.0), List.of(wave(0.25, 0.5, 1.0, 2.0), wave(-0.125, 1, 3.0, -2.0)));
        return Stream.of(
                Arguments.of(line, SKEW),
                Arguments.of(line, new UniformBox(List.of(0.5))),
                Arguments.of(bumps, SKEW),
                Arguments.of(bumps, new UniformBox(List.of(0.25))),
                Arguments.of(plane, SKEW_PLANE),
                Arguments.of(plane, new UniformBox(List.of(0.5, 0.25))));
    }

    /** By g(x) -> x - g(x) / 4, a contraction near the zero here; the rest is far below the box. */
    private static double[] zero(AveragedGradient gradient, int d) {
        double[] x = new double[d];
        for (int n = 0; n < 2000; n++) {
            double[] g = gradient.at(x);
            for (int i = 0; i < d; i++) {
                x[i] -= g[i] / 8;
            }
        }
        for (double g : gradient.at(x)) {
            assertThat(StrictMath.abs(g)).isLessThan(1e-14);
        }
        return x;
    }

    private static Interval[] box(double[] x, double radius) {
        Interval[] box = new Interval[x.length];
        for (int i = 0; i < x.length; i++) {
            box[i] = Interval.of(x[i] - radius, x[i] + radius);
        }
        return box;
    }

    @ParameterizedTest
    @MethodSource("instances")
    void zerosAreCertifiedToTheGapAndNoPointIsBelow(LandscapeSpec f, NoiseSpec noise) {
        Setting setting = Setting.of(SpecArbitraries.atOrigin(f, noise, ETA));
        AveragedGradient plain = new AveragedGradient(setting, 16);
        double[] root = zero(plain, f.dimension());
        SmoothedGradient gradient = SmoothedGradient.of(setting).orElseThrow();
        Bracket bracket = ConvexityBracket.around(gradient, box(root, 0x1p-40));
        double scale = StrictMath.max(StrictMath.abs(bracket.refuted()), 0.125);
        assertThat(bracket.certified())
                .isBetween(bracket.refuted() - 0.01 * scale, bracket.refuted());
        Random random = new Random(11);
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n < 10_000; n++) {
            double q = quotient(plain, root, FormArbitraries.offset(random, root.length));
            least = StrictMath.min(least, q);
        }
        assertThat(least).isGreaterThan(bracket.certified() - 1e-7);
        double[] witness = bracket.witness();
        if (StrictMath.abs(witness[0]) > 0x1p-8) {
            assertThat(quotient(plain, root, witness)).isLessThan(bracket.refuted() + 1e-7);
        }
    }

    private static double quotient(AveragedGradient plain, double[] root, double[] offset) {
        double[] y = root.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] += offset[i];
        }
        double[] g = plain.at(y);
        double inner = 0;
        double squared = 0;
        for (int i = 0; i < y.length; i++) {
            inner += g[i] * offset[i];
            squared += offset[i] * offset[i];
        }
        return inner / squared;
    }

    /** A wider box can only certify less, and the target itself, a double, is refuted next to it. */
    @ParameterizedTest
    @MethodSource("instances")
    void widerBoxesCertifyLessAndDoublesNothing(LandscapeSpec f, NoiseSpec noise) {
        Spec spec = SpecArbitraries.atOrigin(f, noise, ETA);
        double[] root = zero(new AveragedGradient(Setting.of(spec), 16), f.dimension());
        SmoothedGradient gradient = SmoothedGradient.of(Setting.of(spec)).orElseThrow();
        double narrow = ConvexityBracket.around(gradient, box(root, 0x1p-40)).certified();
        double wide = ConvexityBracket.around(gradient, box(root, 0x1p-8)).certified();
        assertThat(wide).isLessThan(narrow);
        List<Double> moved =
                java.util.Arrays.stream(root).mapToObj(x -> x + 0x1p-10).toList();
        Spec beside = new Spec(f, noise, ETA, moved, moved, spec.horizons(), Optional.empty());
        assertThat(ConvexityBracket.of(Setting.of(beside)).certified()).isInfinite();
        assertThat(ConvexityBracket.of(Setting.of(beside)).refuted()).isNegative();
    }

    /** The box of the frame around a turned box is larger: a zero in its margin is not the given root. */
    @Test
    void aZeroBesideTheGivenBoxIsNotTheRoot() {
        LandscapeSpec turned = new Rotated(List.of(1.0, 2.0), new Quadratic(List.of(1.0, 1.0)));
        Spec spec = SpecArbitraries.atOrigin(turned, new TwoPoint(List.of(1.0, 0.5)), 0.125);
        for (double beside : List.of(0.875, 1.125)) {
            Target root = new Target.Root(List.of(beside * 0x1p-40, 0.0));
            TargetFacts facts = Scene.of(Setting.of(spec.withTarget(root))).target();
            assertThat(facts.located().isEmpty()).isEqualTo(beside < 1);
        }
    }

    /**
     * f = x^2/2 + cos(x+1)/2, w = +-16 s(x) vanishing at 4, eta = 1/8: y at the root of the mean gradient by
     * mpmath's findroot. f' there is about -0.518.
     */
    private static final double SCALED_ROOT = -0.13893425830998932;

    /** The derivative of the mean gradient over that of y there, by mpmath's diff. */
    private static final double SCALED_SLOPE = 1.10987050002030700;

    private static Setting scaled(double root) {
        LandscapeSpec rippled = new Ripples(List.of(1.0), List.of(wave(0.5, 1, 1.0)));
        NoiseSpec scaled = new StateScaled(new TwoPoint(List.of(16.0)), List.of(4.0), 1);
        Spec spec = SpecArbitraries.atOrigin(rippled, scaled, 0.125);
        return Setting.of(spec.withTarget(new Target.Root(List.of(root))));
    }

    @Test
    void underNoiseOfTheStateTheRootIsTheYOfTheStateWhereTheGradientAveragesToZero() {
        Setting setting = scaled(SCALED_ROOT);
        TargetFacts facts = Scene.of(setting).target();
        assertThat(facts.located()).isEmpty();
        assertThat(facts.vanishes()).isTrue();
        assertThat(facts.critical()).isEmpty();
        assertThat(facts.enclosure()[0].contains(SCALED_ROOT)).isTrue();
        assertThat(facts.enclosure()[0].width()).isLessThan(0x1p-44);
        StateField field = new StateField(setting, Frame.of(setting.landscape()));
        assertThat(facts.field()[0].subtract(-0.209544427447007).mag()).isLessThan(1e-14);
        assertThat(field.gradient(facts.field())[0].contains(0)).isTrue();
        Quotient quotient = new Quotient(
                field,
                facts.enclosure(),
                facts.field(),
                true,
                0,
                setting.landscape().growth());
        Interval[] around = Boxes.around(Boxes.middle(facts.field()), 0x1p-30);
        double slope = quotient.below(around, Double.POSITIVE_INFINITY, 0).lower();
        assertThat(slope).isBetween(SCALED_SLOPE - 1e-8, SCALED_SLOPE);
        assertThat(Certificate.of(setting).proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Proved.class);
    }

    @Test
    void underNoiseOfTheStateAPointBesideTheRootIsNotOne() {
        for (double beside : List.of(-0x1p-39, 0x1p-39)) {
            TargetFacts facts = Scene.of(scaled(SCALED_ROOT + beside)).target();
            assertThat(facts.located().orElseThrow()).contains("-0.138934258309989");
            assertThat(facts.vanishes()).isFalse();
        }
    }
}
