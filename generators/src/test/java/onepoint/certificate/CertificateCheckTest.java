package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent check accepts what is certified and contradicts what is overstated. */
class CertificateCheckTest {
    static Stream<Arguments> instances() {
        return ClosedFormTest.instances();
    }

    private static Setting setting(LandscapeSpec f, NoiseSpec noise) {
        return Setting.of(SpecArbitraries.atOrigin(f, noise, 0.5));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void trueCertificatesAreNotContradicted(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        assertThat(CertificateCheck.contradictions(Certificate.of(setting(f, noise))))
                .isEmpty();
    }

    /** The claim comes without a witness, so that the fixed points must find it. */
    @ParameterizedTest
    @MethodSource("instances")
    void aConvexityOverstatedByFivePercentIsContradicted(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Bracket claim = new Bracket(c * 1.05, Double.POSITIVE_INFINITY, new double[0], "planted");
        assertThat(CertificateCheck.contradictions(Certificate.claiming(setting(f, noise), claim)))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("the quotient is at most"));
    }

    @ParameterizedTest
    @MethodSource("instances")
    void aSmoothnessUnderstatedByFivePercentIsContradicted(
            LandscapeSpec f, NoiseSpec noise, double c, double smoothness) {
        Setting setting = setting(f, noise);
        Bracket claim = new Bracket(smoothness * 0.95, 0, new double[0], "planted");
        assertThat(CertificateCheck.contradictions(
                        Certificate.claiming(setting, ConvexityBracket.of(setting), claim)))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("the gradient changes faster"));
    }

    /** Few directions and distances are looked at in many dimensions; the damage is along the second axis. */
    @Test
    void overstatedConstantsAreContradictedInFiveDimensions() {
        Setting setting =
                setting(new Quadratic(List.of(2.0, 1.0, 2.0, 3.0, 2.0)), new UniformBall(5, 1));
        Bracket convexity = new Bracket(1.01, Double.POSITIVE_INFINITY, new double[0], "planted");
        assertThat(CertificateCheck.contradictions(Certificate.claiming(setting, convexity)))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("the quotient is at most 1.0 "));
        Bracket least = new Bracket(2.99, 0, new double[0], "planted");
        assertThat(CertificateCheck.contradictions(
                        Certificate.claiming(setting, ConvexityBracket.of(setting), least)))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("the gradient changes faster than L = 2.99"));
    }

    @Test
    void aSmoothnessBelowItsOwnWitnessIsContradicted() {
        Setting setting = setting(new Quadratic(List.of(1.0)), new TwoPoint(List.of(0.5)));
        Bracket crossed = new Bracket(1, 2, new double[] {0}, "planted");
        assertThat(CertificateCheck.contradictions(
                        Certificate.claiming(setting, ConvexityBracket.of(setting), crossed)))
                .singleElement()
                .isEqualTo("L is certified at 1.0 and refuted below 2.0");
    }

    @Test
    void aWitnessThatRefutesNothingIsContradicted() {
        Arguments parabola = instances().findFirst().orElseThrow();
        Setting setting = setting((LandscapeSpec) parabola.get()[0], (NoiseSpec) parabola.get()[1]);
        Bracket claim = new Bracket(0.2, 0.24, new double[] {0, 1, 0}, "planted");
        assertThat(CertificateCheck.contradictions(Certificate.claiming(setting, claim)))
                .singleElement()
                .matches(text -> text.startsWith("the witness refutes nothing below 0.25"));
        Bracket crossed = new Bracket(0.25, 0.2, new double[0], "planted");
        assertThat(CertificateCheck.contradictions(Certificate.claiming(setting, crossed)))
                .singleElement()
                .matches(text -> text.startsWith("c is certified at 0.25"));
    }
}
