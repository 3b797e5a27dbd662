package onepoint.checker;

import static onepoint.checker.Certificates.check;
import static onepoint.checker.NewKinds.certificate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** True certificates of instances that are judged by search. */
class SearchedCertificateTest {
    private static final List<String> CONVEXITY = List.of("c certified", "H3");

    /** What is left open: claims at the edge of precision, and witnesses outside of the domain. */
    private static final Map<String, List<String>> OPEN = Map.of(
            "scaled on a line",
            CONVEXITY,
            "scaled on the whole line",
            CONVEXITY,
            "unit",
            CONVEXITY,
            "unit in batches on a line",
            List.of("r"),
            "scaled root of a plane",
            List.of("c refuted"),
            "leaking box",
            List.of("L refuted"),
            "leaking ball",
            List.of("L refuted"));

    static Stream<String> quick() {
        return NewKinds.quick();
    }

    static Stream<String> slow() {
        return NewKinds.slow();
    }

    @ParameterizedTest
    @MethodSource("quick")
    void everyStatementOfATrueCertificateIsConfirmed(String name) {
        confirms(name);
    }

    @ParameterizedTest
    @MethodSource("slow")
    @EnabledIfSystemProperty(named = "deep", matches = "true")
    void everyStatementOfATrueCertificateThatTakesLongIsConfirmed(String name) {
        confirms(name);
    }

    private static void confirms(String name) {
        Checked checked = check(certificate(name));
        assertThat(checked.contradicted()).isEmpty();
        assertThat(checked.notConfirmed())
                .extracting(Statement::name)
                .isEqualTo(OPEN.getOrDefault(name, List.of()));
        assertThat(checked.statements()).hasSize(12);
    }
}
