package onepoint.certificate;

import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.ShortNumber;
import onepoint.setting.SpecJson;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Certificates as JSON, the same text for the same instance on every platform: what a checker needs to
 * verify the certificate again, and nothing that it would have to believe.
 *
 * <p>The bounds of c and L are weakened to 32 significant bits, so that a checker whose enclosures differ in
 * the last places can confirm them; a bound with fewer bits is stated exactly. An infinite bound, which
 * claims nothing, is null.
 */
public final class CertificateJson {
    /** The version of the form. */
    public static final int SCHEMA = 1;

    private static final int BITS = 32;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private CertificateJson() {}

    /** The certificate as one line. */
    public static String write(Certificate certificate) {
        return MAPPER.writeValueAsString(tree(certificate));
    }

    /** The certificate as a tree, its fields in the order in which people read them. */
    public static ObjectNode tree(Certificate certificate) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("schema", SCHEMA);
        node.set("spec", SpecJson.tree(certificate.setting().spec()));
        constants(node, certificate.constants());
        Bracket c = certificate.convexity();
        bound(node.putObject("c"), c, down(c.certified()), up(c.refuted()));
        Bracket smooth = certificate.smoothness();
        bound(node.putObject("L"), smooth, up(smooth.certified()), down(smooth.refuted()));
        Interval radius = certificate.radius();
        ObjectNode r = node.putObject("r");
        r.put("inf", radius.inf());
        number(r, "sup", radius.sup());
        ObjectNode hypotheses = node.putObject("hypotheses");
        for (Hypothesis hypothesis : Hypothesis.values()) {
            Proof proof = certificate.proof(hypothesis);
            ObjectNode item = hypotheses.putObject(hypothesis.id());
            item.put("verdict", verdict(proof));
            item.put("detail", proof.detail());
        }
        return node;
    }

    private static void constants(ObjectNode node, Optional<Constants> constants) {
        if (constants.isEmpty()) {
            node.putNull("constants");
            return;
        }
        ObjectNode point = node.putObject("constants");
        point.put("c", constants.get().convexity());
        point.put("L", constants.get().smoothness());
        point.put("r", constants.get().noiseRadius());
    }

    private static void bound(ObjectNode node, Bracket bracket, double certified, double refuted) {
        number(node, "certified", certified);
        number(node, "refuted", refuted);
        ArrayNode witness = node.putArray("witness");
        for (double x : bracket.witness()) {
            witness.add(x);
        }
        node.put("how", bracket.how());
    }

    private static double down(double x) {
        return Double.isInfinite(x) ? x : ShortNumber.down(x, BITS);
    }

    private static double up(double x) {
        return Double.isInfinite(x) ? x : ShortNumber.up(x, BITS);
    }

    private static void number(ObjectNode node, String field, double x) {
        if (Double.isInfinite(x)) {
            node.putNull(field);
        } else {
            node.put(field, x);
        }
    }

    private static String verdict(Proof proof) {
        if (proof instanceof Proof.Proved) {
            return "proved";
        }
        return proof instanceof Proof.Disproved ? "disproved" : "undecided";
    }
}
