package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.SeparableSum;
import onepoint.noise.Derivatives;
import onepoint.noise.FiniteSupport;
import onepoint.noise.Marginal;
import onepoint.noise.NoiseSpec;
import onepoint.noise.UniformBox;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is slightly false must not be certified. */
class NegativeControlTest {
    private static final double ETA = 0.5;
    /** Twice the gap of a search. */
    private static final double ONE_PERCENT = 0.01;

    static Stream<Arguments> instances() {
        return ClosedFormTest.instances();
    }

    private static Spec spec(LandscapeSpec f, NoiseSpec noise) {
        return SpecArbitraries.atOrigin(f, noise, ETA);
    }

    private static Proof judged(
            Spec spec, Hypothesis hypothesis, double c, double smoothness, double r) {
        return Certificate.of(
                        Setting.of(spec.withDeclared(Optional.of(new Constants(c, smoothness, r)))))
                .proof(hypothesis);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void onePercentMoreConvexityIsNotCertified(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Proof proof = judged(
                spec(f, noise),
                Hypothesis.ONE_POINT_CONVEXITY,
                c * (1 + ONE_PERCENT),
                smoothness,
                10);
        assertThat(proof).isInstanceOf(Proof.Disproved.class);
        assertThat(judged(
                        spec(f, noise),
                        Hypothesis.ONE_POINT_CONVEXITY,
                        c * (1 - ONE_PERCENT),
                        smoothness,
                        10))
                .isInstanceOf(Proof.Proved.class);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void onePercentLessSmoothnessIsNotCertified(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        assertThat(judged(
                        spec(f, noise),
                        Hypothesis.SMOOTHNESS,
                        c,
                        smoothness * (1 - ONE_PERCENT),
                        10))
                .isInstanceOf(Proof.Disproved.class);
        assertThat(judged(
                        spec(f, noise),
                        Hypothesis.SMOOTHNESS,
                        c,
                        smoothness * (1 + ONE_PERCENT),
                        10))
                .isInstanceOf(Proof.Proved.class);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void aMovedTargetIsNotCertified(LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        for (double by : new double[] {1, 0x1p-10, 0x1p-30, Double.MIN_VALUE}) {
            List<Double> target = Collections.nCopies(f.dimension(), by);
            Spec spec = spec(f, noise);
            Spec moved = new Spec(
                    f,
                    noise,
                    ETA,
                    target,
                    spec.start(),
                    spec.horizons(),
                    Optional.of(new Constants(0x1p-30, 64, 10)));
            Proof proof = Certificate.of(Setting.of(moved)).proof(Hypothesis.ONE_POINT_CONVEXITY);
            assertThat(proof).isNotInstanceOf(Proof.Proved.class);
            if (by == 1) {
                assertThat(proof).isInstanceOf(Proof.Disproved.class);
            }
        }
    }

    /** Two atoms at +-1 of weight 2^19 and one pair outside with weight 1: by 2^-20, and by one ulp. */
    @Test
    void anAtomOutsideTheRadiusIsNotCertified() {
        assertThat(judgedAtOne(1 + 0x1p-20, 1)).isInstanceOf(Proof.Disproved.class);
        assertThat(judgedAtOne(1 + 0x1p-20, 1 + 0x1p-20)).isInstanceOf(Proof.Proved.class);
        assertThat(judgedAtOne(Math.nextUp(1.0), 1)).isNotInstanceOf(Proof.Proved.class);
    }

    private static Proof judgedAtOne(double outside, double declared) {
        NoiseSpec law = new FiniteSupport(List.of(
                atom(1 << 19, 1.0), atom(1 << 19, -1.0), atom(1, outside), atom(1, -outside)));
        return judged(
                spec(new Quadratic(List.of(1.0)), law), Hypothesis.BOUNDED_NOISE, 1, 1, declared);
    }

    private static FiniteSupport.WeightedPoint atom(int weight, double x) {
        return new FiniteSupport.WeightedPoint(weight, List.of(x));
    }

    /** The uniform law by a midpoint rule of two points taken for exact: a kernel without its error term. */
    private record Careless(double half) implements Marginal {
        @Override
        public Interval cosine(Interval k) {
            return k.multiply(half / 2).cos();
        }

        @Override
        public Interval sine(Interval k) {
            return Interval.ZERO;
        }

        @Override
        public Interval secondMoment() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Interval sineMoment(Interval k) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean symmetric() {
            return true;
        }

        @Override
        public double bound() {
            return half;
        }

        @Override
        public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
            return Optional.of(h.at(order, y.subtract(step * half / 2))
                    .add(h.at(order, y.add(step * half / 2)))
                    .divide(2));
        }

        @Override
        public Optional<Interval> expectation(UnaryOperator<Interval> q) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("instances")
    void aKernelWithoutItsErrorTermIsContradicted(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Setting setting = Setting.of(spec(f, noise));
        Landscape live = setting.landscape();
        if (!(noise instanceof UniformBox
                && live instanceof SeparableSum sum
                && sum.dimension() == 1)) {
            return;
        }
        Marginal careless = new Careless(setting.law().orElseThrow().marginal(0).bound());
        Bracket bracket = ConvexitySearch.run(
                SmoothedProfile.of(sum.profiles().get(0), careless, ETA).orElseThrow(),
                Interval.ZERO,
                Double.POSITIVE_INFINITY);
        Certificate claim = Certificate.claiming(setting, bracket);
        assertThat(CertificateCheck.contradictions(claim)).isNotEmpty();
    }
}
