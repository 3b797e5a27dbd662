package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Shifted;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** How hypotheses are judged at declared constants. */
class HypothesesTest {
    private static final NoiseSpec SIGNS = new TwoPoint(List.of(0.5));
    private static final LandscapeSpec PARABOLA = new Quadratic(List.of(1.0));

    private static Certificate declaring(
            LandscapeSpec f, NoiseSpec noise, double eta, Constants declared) {
        Spec spec = SpecArbitraries.atOrigin(f, noise, eta).withDeclared(Optional.of(declared));
        return Certificate.of(Setting.of(spec));
    }

    private static Constants constants(double c, double smoothness, double r) {
        return new Constants(c, smoothness, r);
    }

    @Test
    void exactConstantsAreProvedAndAnythingSharperIsDisproved() {
        Certificate exact = declaring(PARABOLA, SIGNS, 0.25, constants(1, 1, 0.5));
        assertThat(exact.proved()).isTrue();
        double below = Math.nextDown(1.0);
        assertThat(declaring(PARABOLA, SIGNS, 0.25, constants(1, below, 0.5))
                        .breaksOnly(Hypothesis.SMOOTHNESS))
                .isTrue();
        assertThat(declaring(PARABOLA, SIGNS, 0.25, constants(1, 1, Math.nextDown(0.5)))
                        .breaksOnly(Hypothesis.BOUNDED_NOISE))
                .isTrue();
        assertThat(declaring(PARABOLA, SIGNS, 0.25, constants(Math.nextUp(1.0), 1, 0.5))
                        .breaksOnly(Hypothesis.ONE_POINT_CONVEXITY))
                .isTrue();
    }

    /** eta = 1/2 at L = c = 1 meets none of the strict inequalities; just below it meets all. */
    @Test
    void stepSizesAreComparedStrictly() {
        assertThat(declaring(PARABOLA, SIGNS, 0.5, constants(1, 1, 0.5))
                        .proof(Hypothesis.STEP_SIZE))
                .isInstanceOf(Proof.Disproved.class);
        assertThat(declaring(PARABOLA, SIGNS, Math.nextDown(0.5), constants(1, 1, 0.5))
                        .proved())
                .isTrue();
        assertThat(declaring(PARABOLA, SIGNS, 0.125, constants(0.5, 2, 0.5))
                        .proof(Hypothesis.STEP_SIZE))
                .as("eta = c / L^2")
                .isInstanceOf(Proof.Disproved.class);
        assertThat(declaring(PARABOLA, SIGNS, Math.nextDown(0.125), constants(0.5, 2, 0.5))
                        .proof(Hypothesis.STEP_SIZE))
                .isInstanceOf(Proof.Proved.class);
        assertThat(declaring(PARABOLA, SIGNS, 0.125, constants(4, 1, 0.5))
                        .proof(Hypothesis.STEP_SIZE))
                .as("eta = 1 / (2c)")
                .isInstanceOf(Proof.Disproved.class);
        assertThat(declaring(PARABOLA, SIGNS, 0.125, constants(0.5, 4, 0.5))
                        .proof(Hypothesis.STEP_SIZE))
                .as("eta = 1 / (2L)")
                .isInstanceOf(Proof.Disproved.class);
    }

    @Test
    void noiseWithAnotherMeanIsDisproved() {
        NoiseSpec skew =
                new FiniteSupport(List.of(new FiniteSupport.WeightedPoint(1, List.of(0.5))));
        Certificate certificate = declaring(PARABOLA, skew, 0.25, constants(1, 1, 0.5));
        assertThat(certificate.proof(Hypothesis.BOUNDED_NOISE)).isInstanceOf(Proof.Disproved.class);
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Undecided.class);
    }

    /**
     * cos(x) + cos(x + p) with p close to pi: its largest bend is 2 sin((p - pi) / 2) in modulus, almost
     * nothing.
     */
    @Test
    void wavesThatCancelAreSmooth() {
        double nearlyPi = 3.140625;
        Ripples cancelling = new Ripples(
                List.of(1.0, 1.0),
                List.of(
                        new Ripples.Wave(0.5, List.of(1.0, 0.0), 0),
                        new Ripples.Wave(0.5, List.of(1.0, 0.0), nearlyPi)));
        Certificate certificate = declaring(
                cancelling, new TwoPoint(List.of(0.0, 0.0)), 0.25, constants(0.5, 1.01, 1));
        assertThat(certificate.smoothness().refuted()).isBetween(1.0, 1.001);
        assertThat(certificate.proof(Hypothesis.SMOOTHNESS)).isInstanceOf(Proof.Proved.class);
    }

    /**
     * x* = 1 next to the root 0: H6 needs every point to be a y, which needs a true L; here the declared
     * one is false.
     */
    @Test
    void aFalseLipschitzConstantProvesNoTarget() {
        Spec spec = SpecArbitraries.atOrigin(
                        new Shifted(List.of(1.0), new Quadratic(List.of(4.0))), SIGNS, 0.25)
                .withDeclared(Optional.of(constants(1, 1, 0.5)));
        Certificate certificate = Certificate.of(Setting.of(spec));
        assertThat(certificate.proof(Hypothesis.SMOOTHNESS)).isInstanceOf(Proof.Disproved.class);
        assertThat(certificate.proof(Hypothesis.TARGET)).isInstanceOf(Proof.Undecided.class);
        assertThat(Certificate.of(Setting.of(spec.withStepSize(0.125))).proof(Hypothesis.TARGET))
                .isInstanceOf(Proof.Proved.class);
    }

    @Test
    void aTargetWithPhasesIsNoSymmetryCentre() {
        Ripples phased =
                new Ripples(List.of(1.0), List.of(new Ripples.Wave(0.25, List.of(1.0), 1)));
        Certificate certificate =
                Certificate.of(Setting.of(SpecArbitraries.atOrigin(phased, SIGNS, 1)));
        assertThat(certificate.convexity().refuted()).isNegative();
        assertThat(certificate.proved()).isFalse();
        assertThat(certificate.proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Disproved.class);
        assertThat(certificate.proof(Hypothesis.TARGET)).isInstanceOf(Proof.Undecided.class);
    }

    /** Without a proved L not every point is known to be a y, however short the step. */
    @Test
    void anUnprovedLipschitzConstantProvesNoTarget() {
        Spec spec = SpecArbitraries.atOrigin(
                new Shifted(List.of(1.0), new Quadratic(List.of(4.0))), SIGNS, 0x1p-20);
        Setting setting = Setting.of(spec.withDeclared(Optional.of(constants(1, 4, 0.5))));
        Bracket unproved = new Bracket(Double.POSITIVE_INFINITY, 4, new double[1], "planted");
        Certificate certificate =
                Certificate.claiming(setting, ConvexityBracket.of(setting), unproved);
        assertThat(certificate.proof(Hypothesis.SMOOTHNESS)).isInstanceOf(Proof.Undecided.class);
        assertThat(certificate.proof(Hypothesis.TARGET)).isInstanceOf(Proof.Undecided.class);
        assertThat(certificate.margin()).isEmpty();
    }

    /** Noise with E w = 1/2 leaves c open; a target beside the root has a refuted c and no certified one. */
    @Test
    void theMarginComesFromWhateverIsKnownOfC() {
        NoiseSpec skew =
                new FiniteSupport(List.of(new FiniteSupport.WeightedPoint(1, List.of(0.5))));
        assertThat(Certificate.of(Setting.of(SpecArbitraries.atOrigin(PARABOLA, skew, 0.25)))
                        .margin())
                .isEmpty();
        Spec beside = SpecArbitraries.atOrigin(
                new Shifted(List.of(1.0), new Quadratic(List.of(1.0))), SIGNS, 0.25);
        Certificate certificate = Certificate.of(Setting.of(beside));
        assertThat(certificate.convexity().certified()).isInfinite();
        assertThat(certificate.margin().orElseThrow()).isLessThan(-1);
    }

    @Test
    void hypothesesHaveTheirNamesAndStatements() {
        assertThat(Hypothesis.values())
                .extracting(Hypothesis::id)
                .containsExactly("H1", "H2", "H3", "H4", "H5", "H6");
        assertThat(Hypothesis.STEP_SIZE.statement()).isEqualTo("eta < min(1/(2L), c/L^2, 1/(2c))");
    }

    /** c_max / (eta L^2) - 1 with c = L = 1, eta = 1/4. */
    @Test
    void theMarginOfAParabolaIsThree() {
        Certificate certificate =
                Certificate.of(Setting.of(SpecArbitraries.atOrigin(PARABOLA, SIGNS, 0.25)));
        assertThat(certificate.margin()).hasValue(3);
        Rates rates = certificate.rates().orElseThrow();
        assertThat(rates.lambda().contains(0.4375)).isTrue();
        assertThat(rates.b().contains(0.0244140625)).isTrue();
        assertThat(rates.lambda().width() + rates.b().width()).isZero();
    }
}
