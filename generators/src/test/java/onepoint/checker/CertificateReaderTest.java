package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onepoint.checker.Statement.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not understood is never confirmed, and what is malformed is refused with the field's name. */
class CertificateReaderTest {
    private static final String RIPPLES =
            Certificates.of(Certificates.ALL.get(1)).toString();
    private static final String TURNED =
            Certificates.of(Certificates.ALL.get(11)).toString();
    private static final String FINITE =
            Certificates.of(Certificates.ALL.get(7)).toString();
    private static final String BALL = Certificates.of(Certificates.ALL.get(4)).toString();
    private static final String SUM = Certificates.of(Certificates.ALL.get(13)).toString();

    private static String changed(String from, String what, String into) {
        String text = switch (from) {
            case "ripples" -> RIPPLES;
            case "turned" -> TURNED;
            case "finite" -> FINITE;
            case "ball" -> BALL;
            default -> SUM;
        };
        assertThat(text).contains(what);
        return text.replace(what, into);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ripples|\"family\":\"ripples\"|\"family\":\"saddle\"|family saddle",
                "ripples|\"law\":\"box\"|\"law\":\"cauchy\"|law cauchy",
                "ripples|\"domain\":\"everywhere\"|\"domain\":\"ball\"|domain ball",
                "ripples|\"stepSize\":|\"decay\":1,\"stepSize\":|the field spec.decay",
                "ripples|\"phase\":|\"decay\":1,\"phase\":|the field spec.landscape.waves[0].decay",
                "ripples|\"law\":|\"scale\":2,\"law\":|the field spec.noise.scale",
                "turned|\"axis\":|\"by\":[1,1],\"axis\":|the field spec.landscape.by",
                "sum|\"family\":\"bumps\"|\"family\":\"cliffs\"|family cliffs as a part",
            })
    void whatTheCheckerDoesNotKnowIsNotConfirmed(
            String from, String what, String into, String unknown) {
        Checked checked = CertificateChecker.check(changed(from, what, into));
        assertThat(checked.statements())
                .hasSize(12)
                .allMatch(s -> s.outcome() == Outcome.NOT_CONFIRMED)
                .allMatch(s -> s.reason().equals("the checker does not know " + unknown));
        assertThat(checked.notConfirmed()).hasSize(12);
        assertThat(checked.confirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ripples|\"schema\":1|\"schema\":2|schema = 2.0 is not in [1.0, 1.0]",
                "ripples|\"spec\":|\"spec\":3,\"other\":|spec is not a JSON object",
                "ripples|\"r\":{|\"x\":{|r is missing",
                "ripples|\"curvatures\":[4]|\"curvatures\":4|spec.landscape.curvatures is not a list",
                "ripples|\"curvatures\":[4]|\"curvatures\":[]|the dimension 0 is not in [1, 1000]",
                "ripples|\"vector\":[3]|\"vector\":[3,1]|"
                        + "spec.landscape.waves[0].vector has 2 numbers, and 1 are needed",
                "ripples|\"phase\":0|\"phase\":\"0\"|"
                        + "spec.landscape.waves[0].phase is not a number of double precision",
                "ripples|\"phase\":0|\"phase\":1e400|"
                        + "spec.landscape.waves[0].phase is not a number of double precision",
                "ripples|\"phase\":0|\"phase\":1e100|"
                        + "spec.landscape.waves[0].phase = 1.0E100 is not in",
                "ripples|\"stepSize\":0.015625|\"stepSize\":-1|spec.stepSize = -1.0 is not in",
                "ripples|\"domain\":\"everywhere\"|\"domain\":3|spec.domain is not a text",
                "ripples|{\"verdict\":\"proved\"|{\"verdict\":\"sure\"|"
                        + "H1 is sure, not one of proved, disproved, undecided",
                "turned|\"axis\":[1,2]|\"axis\":[0,0]|spec.landscape.axis is zero",
                "finite|\"weight\":2|\"weight\":2.5|spec.noise.atoms[1].weight is not a whole number",
                "ball|\"dimension\":1|\"dimension\":2|spec.noise.dimension = 2.0 is not in [1.0, 1.0]",
            })
    void malformedCertificatesAreRefusedInOneLine(
            String from, String what, String into, String complaint) {
        assertThatThrownBy(() -> CertificateChecker.check(changed(from, what, into)))
                .isInstanceOf(NotACertificate.class)
                .hasMessageStartingWith("certificate: " + complaint);
    }

    @Test
    void textsThatAreNoJsonAreRefused() {
        for (String text : new String[] {"", "{", "[1]", "{} {}", "{\"schema\":1,\"schema\":1}"}) {
            assertThatThrownBy(() -> CertificateChecker.check(text))
                    .isInstanceOf(NotACertificate.class)
                    .hasMessageStartingWith("certificate: ");
        }
    }

    @Test
    void anEmptyLawAndEndlessNestingAreRefused() {
        String atoms = FINITE.replaceAll("\"atoms\":\\[.*?\\}\\]", "\"atoms\":[]");
        assertThatThrownBy(() -> CertificateChecker.check(atoms))
                .hasMessage("certificate: spec.noise.atoms is empty");
        String landscape = "{\"family\":\"quadratic\",\"curvatures\":[1]}";
        for (int i = 0; i < 65; i++) {
            landscape = "{\"family\":\"shifted\",\"by\":[1],\"inner\":" + landscape + "}";
        }
        String deep = RIPPLES.replaceAll(
                "\"landscape\":.*,\"noise\"", "\"landscape\":" + landscape + ",\"noise\"");
        assertThatThrownBy(() -> CertificateChecker.check(deep))
                .hasMessageContaining("is nested too deeply");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"law\":\"truncated-gaussian\",\"dimension\":1,\"deviation\":1,\"cut\":2}|"
                        + "the average of bumps over a truncated Gaussian",
                "{\"law\":\"truncated-gaussian\",\"dimension\":1,\"deviation\":1,\"cut\":1.1}|"
                        + "the average of bumps over a truncated Gaussian",
            })
    void bumpsUnderALawWithoutAMethodAreNotConfirmed(String law, String unknown) {
        String certificate = FINITE.replaceAll(
                "\"noise\":.*,\"stepSize\"", "\"noise\":" + law + ",\"stepSize\"");
        assertThat(CertificateChecker.check(certificate).notConfirmed())
                .anySatisfy(s -> assertThat(s)
                        .hasToString(
                                "c certified not confirmed: the checker does not know " + unknown));
    }

    @Test
    void bumpsUnderATurnedBoxOrABallAreNotConfirmed() {
        String[] changed = {
            SUM.replace(
                            "\"landscape\":",
                            "\"landscape\":{\"family\":\"rotated\",\"axis\":[1,1,1],\"inner\":")
                    .replace(",\"noise\"", "},\"noise\""),
            SUM.replaceAll(
                    "\"noise\":\\{[^}]*\\}",
                    "\"noise\":{\"law\":\"ball\",\"dimension\":3,\"radius\":1}")
        };
        for (String certificate : changed) {
            assertThat(CertificateChecker.check(certificate).notConfirmed())
                    .anySatisfy(s -> assertThat(s.toString())
                            .startsWith("c certified not confirmed: the checker does not know the"
                                    + " average of bumps over a b"));
        }
    }

    /** A constant wave has no direction. */
    @Test
    void constantTermsChangeNothing() {
        String certificate = RIPPLES.replace(
                "\"waves\":[", "\"waves\":[{\"amplitude\":9,\"vector\":[0],\"phase\":1},");
        assertThat(CertificateChecker.check(certificate).confirmed()).isTrue();
    }
}
