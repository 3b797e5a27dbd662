package onepoint.checker;

import static onepoint.checker.Certificates.check;
import static onepoint.checker.NewKinds.certificate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onepoint.checker.Statement.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the checker does not know of searched instances confirms nothing, wherever it is. */
class UnknownPartTest {
    /** A field that no one knows, in every object of every kind of spec, confirms nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plane in a ball",
                "plane, turned",
                "hills in a box",
                "rings",
                "warped in a box",
                "unit in batches on a line",
                "scaled elsewhere",
                "root on a line",
                "excluded in a plane"
            })
    void anUnknownFieldAnywhereConfirmsNothing(String name) {
        int objects = count(certificate(name).get("spec"));
        for (int n = 0; n < objects; n++) {
            ObjectNode claim = certificate(name);
            ObjectNode part = nth(claim.get("spec"), new int[] {n});
            if (part.has("time") || part.has("c")) {
                continue;
            }
            part.put("twist", 1);
            assertThat(check(claim).statements())
                    .as(part.toString())
                    .allMatch(s -> s.outcome() == Outcome.NOT_CONFIRMED);
        }
    }

    private static int count(JsonNode node) {
        int sum = node.isObject() ? 1 : 0;
        for (JsonNode child : node) {
            sum += count(child);
        }
        return sum;
    }

    private static ObjectNode nth(JsonNode node, int[] left) {
        if (node.isObject() && left[0]-- == 0) {
            return (ObjectNode) node;
        }
        for (JsonNode child : node) {
            ObjectNode found = nth(child, left);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Another name in each place that has alternatives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plane in a box|\"shape\":\"box\"|\"shape\":\"cube\"",
                "hills in a box|\"family\":\"hills\"|\"family\":\"dunes\"",
                "unit on a line|\"loss\":\"unit\"|\"loss\":\"units\"",
                "unit in batches on a line|\"law\":\"mini-batch\"|\"law\":\"maxi-batch\"",
                "scaled elsewhere|\"law\":\"two-point\"|\"law\":\"three-point\"",
                "scaled elsewhere|\"law\":\"state-scaled\"|\"law\":\"state-turned\"",
                "plane in a box|\"target\":[0,0]|\"target\":{\"at\":[0,0],\"excluded\":1,\"root\":[0,0]}",
                "plane, turned|\"law\":\"two-point\",\"point\":[0.5,0.25]|"
                        + "\"law\":\"mini-batch\",\"dimension\":2,\"size\":1",
                "scaled elsewhere|\"law\":\"two-point\",\"point\":[0.5,0.25]|"
                        + "\"law\":\"box\",\"halfWidths\":[1,1]",
            })
    void anUnknownNameConfirmsNothing(String name, String what, String into) {
        String text = certificate(name).toString();
        assertThat(text).contains(what);
        assertThat(CertificateChecker.check(text.replace(what, into)).statements())
                .allMatch(s -> s.outcome() == Outcome.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plane in a box|\"upper\":[2,2]|\"upper\":[2,-2]|spec.domain.upper is not above",
                "plane in a ball|\"radius\":2|\"radius\":0|spec.domain.radius = 0.0 is not in",
                "plane in a box|\"target\":[0,0]|\"target\":{\"at\":[0,0]}|spec.target.excluded is missing",
                "unit in batches on a line|\"size\":2|\"size\":3|spec.noise.size does not divide",
                "warped in a box|\"output\":0|\"output\":1|spec.landscape.stretches[0].output = 1.0",
                "unit on a line|\"points\":[|\"points\":[],\"none\":[|the field spec.landscape.none",
            })
    void malformedSpecsConfirmNothing(String name, String what, String into, String complaint) {
        String text = certificate(name).toString().replace(what, into);
        if (complaint.startsWith("the field")) {
            assertThat(CertificateChecker.check(text).confirmed()).isFalse();
        } else {
            assertThatThrownBy(() -> CertificateChecker.check(text))
                    .isInstanceOf(NotACertificate.class)
                    .hasMessageStartingWith("certificate: " + complaint);
        }
    }
}
