package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import onepoint.interval.Interval;
import onepoint.landscape.BumpTerm;
import org.junit.jupiter.api.Test;

/** What every noise law must do; the references are quadratures that know nothing of the closed forms. */
abstract class NoiseContract {
    private static final long SEED = 20180617;
    /** Error of the 24-point rules for the smooth integrands here, and rounding. */
    private static final double QUADRATURE = 1e-10;

    private final BumpTerm bump = new BumpTerm(0.25, 1.5, -2);

    /** The law under test, of dimension 1 to 3. */
    abstract LawSpec spec();

    /** The first sample of the stream {@link #SEED} "pinned" 0, in hexadecimal. */
    abstract String pinned();

    /** The distribution function of coordinate 0, where it has a density. */
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.empty();
    }

    private NoiseLaw law() {
        return spec().live();
    }

    private NoiseQuadrature quadrature() {
        return NoiseQuadrature.of(spec(), 24);
    }

    /**
     * Scales of wave vectors relative to 1 / radius; the last is the largest that 24 points resolve in
     * every law.
     */
    private static final double[] SCALES = {0, 1e-9, 0.25, 1, 3, 7.5, 20};

    private static void assertHolds(Interval enclosed, double reference, double width) {
        assertThat(enclosed.width()).isLessThanOrEqualTo(width);
        assertThat(reference).isBetween(enclosed.inf() - QUADRATURE, enclosed.sup() + QUADRATURE);
    }

    /** The widest enclosure of a characteristic function that is accepted. */
    double width() {
        return 1e-12;
    }

    @Test
    void characteristicFunctionsHoldTheQuadrature() {
        NoiseLaw law = law();
        NoiseQuadrature quadrature = quadrature();
        for (double scale : SCALES) {
            for (int direction = 0; direction < 4; direction++) {
                double[] k = direction(direction, scale / law.radius().mid());
                Interval[] enclosed =
                        Arrays.stream(k).mapToObj(Interval::point).toArray(Interval[]::new);
                assertHolds(
                        law.cosine(enclosed),
                        quadrature.expectation(w -> StrictMath.cos(dot(k, w))),
                        width());
                assertHolds(
                        law.sine(enclosed),
                        quadrature.expectation(w -> StrictMath.sin(dot(k, w))),
                        width());
            }
        }
    }

    @Test
    void momentsOfWavesHoldTheQuadrature() {
        NoiseLaw law = law();
        NoiseQuadrature quadrature = quadrature();
        double radius = law.radius().mid();
        for (double scale : SCALES) {
            for (int direction = 0; direction < 4; direction++) {
                double[] k = direction(direction, scale / radius);
                Interval[] enclosed =
                        Arrays.stream(k).mapToObj(Interval::point).toArray(Interval[]::new);
                for (int i = 0; i < k.length; i++) {
                    int coordinate = i;
                    assertHolds(
                            law.sineMoment(enclosed)[i].divide(radius),
                            quadrature.expectation(
                                    w -> w[coordinate] / radius * StrictMath.sin(dot(k, w))),
                            width());
                    assertHolds(
                            law.cosineMoment(enclosed)[i].divide(radius),
                            quadrature.expectation(
                                    w -> w[coordinate] / radius * StrictMath.cos(dot(k, w))),
                            width());
                    assertHolds(
                            law.marginal(i).sineMoment(enclosed[i]).divide(radius),
                            quadrature.expectation(w -> w[coordinate]
                                    / radius
                                    * StrictMath.sin(k[coordinate] * w[coordinate])),
                            width());
                }
            }
        }
    }

    private double[] direction(int number, double size) {
        double[] k = new double[spec().dimension()];
        for (int i = 0; i < k.length; i++) {
            k[i] = size
                    * new double[] {1, i == 0 ? 1 : 0, i == k.length - 1 ? -1 : 0.5, 0.5 - i}
                            [number]
                    / StrictMath.sqrt(k.length);
        }
        return k;
    }

    @Test
    void characteristicFunctionsOverIntervalsHoldThoseInside() {
        NoiseLaw law = law();
        double size = 2 / law.radius().mid();
        Interval[] box = new Interval[spec().dimension()];
        NoiseQuadrature quadrature = quadrature();
        for (double width : new double[] {1e-9, 0.01, 0.5}) {
            Arrays.fill(box, Interval.of(size, size * (1 + width)));
            for (double share : new double[] {0, 0.3, 1}) {
                double[] k = new double[box.length];
                Arrays.fill(k, StrictMath.min(size * (1 + width * share), box[0].sup()));
                assertHolds(
                        law.cosine(box), quadrature.expectation(w -> StrictMath.cos(dot(k, w))), 4);
                assertHolds(
                        law.sine(box), quadrature.expectation(w -> StrictMath.sin(dot(k, w))), 4);
            }
        }
    }

    @Test
    void radiusAndSecondMomentAreEnclosed() {
        NoiseLaw law = law();
        assertThat(law.radius().width()).isLessThan(1e-14 * law.radius().sup());
        NoiseQuadrature quadrature = quadrature();
        assertHolds(law.secondMoment(), quadrature.expectation(w -> dot(w, w)), width() * 10);
        for (int i = 0; i < quadrature.size(); i++) {
            double[] point = quadrature.point(i);
            assertThat(StrictMath.sqrt(dot(point, point)))
                    .isLessThanOrEqualTo(law.radius().sup() * (1 + 1e-15));
        }
    }

    @Test
    void flagsAreTrue() {
        NoiseLaw law = law();
        NoiseQuadrature quadrature = quadrature();
        assertThat(law.dimension()).isEqualTo(spec().dimension());
        double skew = 0;
        double centre = 0;
        for (int i = 0; i < law.dimension(); i++) {
            int coordinate = i;
            centre = StrictMath.max(
                    centre, StrictMath.abs(quadrature.expectation(w -> w[coordinate])));
            skew = StrictMath.max(
                    skew,
                    StrictMath.abs(quadrature.expectation(w -> StrictMath.sin(3 * w[coordinate]))));
        }
        assertThat(law.centred()).isEqualTo(centre < QUADRATURE);
        assertThat(law.symmetric()).isEqualTo(skew < QUADRATURE);
        assertThat(law.atoms().isPresent()).isEqualTo(distribution().isEmpty());
    }

    @Test
    void marginalsAgreeWithTheJointLaw() {
        NoiseLaw law = law();
        NoiseQuadrature quadrature = quadrature();
        for (int i = 0; i < law.dimension(); i++) {
            Marginal marginal = law.marginal(i);
            assertThat(marginal.bound()).isLessThanOrEqualTo(law.radius().sup());
            assertThat(marginal.symmetric()).isEqualTo(law.symmetric());
            for (double scale : SCALES) {
                Interval[] k = new Interval[law.dimension()];
                Arrays.fill(k, Interval.ZERO);
                k[i] = Interval.point(scale);
                assertThat(marginal.cosine(k[i]).meets(law.cosine(k))).isTrue();
                assertThat(marginal.sine(k[i]).meets(law.sine(k))).isTrue();
                int coordinate = i;
                double size = scale / law.radius().mid();
                double cosine = quadrature.expectation(w -> StrictMath.cos(size * w[coordinate]));
                assertHolds(marginal.cosine(Interval.point(size)), cosine, width());
            }
        }
    }

    /** The widest average of a bump's slope or bend that is accepted. */
    double averageWidth() {
        return 1e-12;
    }

    @Test
    void averagesHoldTheQuadrature() {
        NoiseLaw law = law();
        double step = 0.75;
        NoiseQuadrature quadrature = quadrature();
        for (int i = 0; i < law.dimension(); i++) {
            int coordinate = i;
            for (int order = 1; order <= 2; order++) {
                int n = order;
                for (double y : new double[] {-2, -0.125, 0, 1.5}) {
                    double reference = quadrature.expectation(w -> bump.derivative(
                                    n, Interval.point(y - step * w[coordinate]))
                            .mid());
                    law.marginal(i)
                            .average(bump::derivative, order, Interval.point(y), step)
                            .ifPresent(average -> assertHolds(average, reference, averageWidth()));
                    law.marginal(i)
                            .average(bump::derivative, order, Interval.of(y - 0.25, y + 0.5), step)
                            .ifPresent(average -> assertHolds(average, reference, 10));
                }
            }
        }
    }

    @Test
    void expectationsHoldTheQuadrature() {
        NoiseLaw law = law();
        NoiseQuadrature quadrature = quadrature();
        for (int i = 0; i < law.dimension(); i++) {
            int coordinate = i;
            double square = quadrature.expectation(w -> w[coordinate] * w[coordinate]);
            double bell = quadrature.expectation(w -> StrictMath.exp(w[coordinate] / 2));
            law.marginal(i).expectation(Interval::sqr).ifPresent(e -> assertHolds(e, square, 0.2));
            law.marginal(i)
                    .expectation(u -> u.divide(2).exp())
                    .ifPresent(e -> assertHolds(e, bell, 0.2));
        }
    }

    @Test
    void samplesFollowTheLaw() {
        NoiseLaw law = law();
        assertThat(SampleJudge.complaints(law, law::sample, distribution(), SEED))
                .isEmpty();
    }

    @Test
    void samplesInLanesAreThoseOfTheirStreams() {
        assertThat(LaneSamples.differences(law())).isEmpty();
    }

    @Test
    void samplesArePinned() {
        double[] out = new double[spec().dimension()];
        law().sample(Streams.of(SEED, "pinned", 0), out);
        assertThat(Arrays.stream(out).mapToObj(Double::toHexString).toList())
                .hasToString("[" + pinned() + "]");
    }

    @Test
    void scalingTheDataScalesTheRadius() {
        NoiseLaw doubled = spec().scaled(2).live();
        assertThat(doubled.radius().mid()).isCloseTo(2 * law().radius().mid(), within(1e-12));
        assertThat(doubled.secondMoment().mid())
                .isCloseTo(4 * law().secondMoment().mid(), within(1e-9));
        assertThat(spec().scaled(2).law()).isEqualTo(spec().law());
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
