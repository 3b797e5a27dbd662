package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The judge of samplers must refuse samplers that are slightly wrong. */
class SampleJudgeTest {
    private static final UniformBox BOX = new UniformBox(List.of(0.75, 2.0));
    private static final UniformSphere SPHERE = new UniformSphere(3, 1.5);
    private static final UniformBall BALL = new UniformBall(3, 1.5);

    private static List<String> complaints(LawSpec spec, ProductLaw.Sampler sampler) {
        return SampleJudge.complaints(spec.live(), sampler, Optional.empty(), 1);
    }

    private static List<String> complaints(LawSpec spec, LawSpec drawn) {
        return complaints(spec, drawn.live()::sample);
    }

    @Test
    void aBoxOnePercentTooWideIsRefused() {
        assertThat(complaints(BOX, new UniformBox(List.of(0.7575, 2.02))))
                .anyMatch(c -> c.startsWith("radius"));
    }

    @Test
    void aBoxOnePercentTooNarrowIsRefused() {
        assertThat(complaints(BOX, new UniformBox(List.of(0.7425, 1.98))))
                .anyMatch(c -> c.startsWith("second"));
    }

    @Test
    void boxesWithSwappedSidesAreRefused() {
        assertThat(complaints(BOX, new UniformBox(List.of(2.0, 0.75))))
                .anyMatch(c -> c.startsWith("cosine"));
    }

    @Test
    void aSphereWithoutNormalisationIsRefused() {
        assertThat(complaints(SPHERE, (random, out) -> {
                    Draws.normals(random, out);
                    for (int i = 0; i < out.length; i++) {
                        out[i] *= 1.5 / StrictMath.sqrt(3);
                    }
                }))
                .anyMatch(c -> c.startsWith("radius"));
    }

    /** A uniform cube pushed out to the sphere has too much mass at the corners. */
    @Test
    void aSphereOfNormalisedCubesIsRefused() {
        assertThat(complaints(SPHERE, (random, out) -> {
                    double squared = 0;
                    for (int i = 0; i < out.length; i++) {
                        out[i] = Draws.symmetric(random.nextLong());
                        squared += out[i] * out[i];
                    }
                    for (int i = 0; i < out.length; i++) {
                        out[i] *= 1.5 / StrictMath.sqrt(squared);
                    }
                }))
                .anyMatch(c -> c.startsWith("cosine"));
    }

    @Test
    void aBallWithAUniformRadiusIsRefused() {
        assertThat(complaints(BALL, (random, out) -> {
                    SPHERE.live().sample(random, out);
                    double share = StrictMath.abs(Draws.symmetric(random.nextLong()));
                    for (int i = 0; i < out.length; i++) {
                        out[i] *= share;
                    }
                }))
                .anyMatch(c -> c.startsWith("second"));
    }

    @Test
    void aBallProjectedFromOneDimensionTooFewIsRefused() {
        assertThat(complaints(BALL, (random, out) -> {
                    double[] longer = new double[4];
                    new UniformSphere(4, 1.5).live().sample(random, longer);
                    System.arraycopy(longer, 0, out, 0, 3);
                }))
                .anyMatch(c -> c.startsWith("second"));
    }

    @Test
    void oneAtomOutsideTheRadiusIsRefused() {
        TwoPoint law = new TwoPoint(List.of(1.0, 0.5));
        assertThat(complaints(law, (random, out) -> {
                    law.live().sample(random, out);
                    out[0] = out[0] > 0 ? out[0] * (1 + 0x1p-40) : out[0];
                }))
                .hasSize(2)
                .allMatch(c -> c.startsWith("radius") || c.startsWith("bound"));
    }

    @Test
    void wrongWeightsAreRefused() {
        FiniteSupport heavy = new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(51, List.of(1.0, 0.5)),
                new FiniteSupport.WeightedPoint(49, List.of(-1.0, -0.5))));
        assertThat(complaints(new TwoPoint(List.of(1.0, 0.5)), heavy))
                .anyMatch(c -> c.startsWith("mean"));
    }

    /** Only single coordinates leave their range; the corners of the box are hardly ever drawn. */
    @Test
    void aGaussianCutOnePercentTooLateIsRefused() {
        assertThat(complaints(
                        new TruncatedGaussian(2, 0.5, 2.5), new TruncatedGaussian(2, 0.5, 2.525)))
                .anyMatch(c -> c.startsWith("bound"));
    }

    /** Clipping puts the tails' mass, 1.2 %, on the ends. */
    @Test
    void aClippedGaussianIsRefused() {
        TruncatedGaussianTest expected = new TruncatedGaussianTest();
        Optional<DoubleUnaryOperator> distribution = expected.distribution();
        assertThat(SampleJudge.complaints(
                        expected.spec().live(),
                        (random, out) -> {
                            Draws.normals(random, out);
                            for (int i = 0; i < out.length; i++) {
                                out[i] = 0.5 * StrictMath.max(-2.5, StrictMath.min(2.5, out[i]));
                            }
                        },
                        distribution,
                        1))
                .anyMatch(c -> c.startsWith("second"));
    }

    @Test
    void aConstantSampleIsRefused() {
        assertThat(complaints(BOX, (random, out) -> out[0] = out[1] = 0)).isNotEmpty();
        assertThat(complaints(BOX, (random, out) -> out[0] = out[1] = Double.NaN))
                .isNotEmpty();
    }
}
