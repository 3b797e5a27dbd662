package onepoint.checker;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateJson;
import onepoint.checker.Statement.Outcome;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Certificates of instances of every family and law, as JSON that tests may falsify. */
final class Certificates {
    private static final String RIPPLE = """
            {"family": "ripples", "curvatures": [4],
             "waves": [{"amplitude": 0.25, "vector": [3], "phase": 0}]}""";
    private static final String BUMPS = """
            {"family": "bumps", "curvature": 2,
             "bumps": [{"centre": 1, "width": 0.5, "height": -0.25},
                       {"centre": -1, "width": 0.5, "height": -0.25}]}""";
    private static final String PLANE = """
            {"family": "ripples", "curvatures": [2, 3],
             "waves": [{"amplitude": 0.25, "vector": [2, 1], "phase": 0},
                       {"amplitude": -0.125, "vector": [1, -2], "phase": 0}]}""";
    private static final String SIX = """
            {"family": "ripples", "curvatures": [2, 3, 2, 4, 2, 3],
             "waves": [{"amplitude": 0.25, "vector": [1, 1, 1, 1, 1, 1], "phase": 0}]}""";

    private static final String SUM = "{\"family\": \"separable\", \"parts\": [" + RIPPLE + ", "
            + BUMPS + ", {\"family\": \"quadratic\", \"curvatures\": [1]}]}";
    private static final String SPEC = """
            {"landscape": %s, "noise": %s, "stepSize": 0.015625, "target": %s,
             "domain": "everywhere", "start": %s, "horizons": {"time": 4, "stay": 4}}""";

    /** Family, law, dimension: every family and every law. */
    static final List<String> ALL = List.of(
            spec("""
                    {"family": "quadratic", "curvatures": [0.3, 2]}""", box(1, 2), 2),
            spec(RIPPLE, box(1.5), 1),
            spec(RIPPLE, "{\"law\": \"two-point\", \"point\": [0.5]}", 1),
            spec(RIPPLE, gaussian(1), 1),
            spec(RIPPLE, round("ball", 1), 1),
            spec(RIPPLE, round("sphere", 1), 1),
            spec(BUMPS, box(0.5), 1),
            spec(BUMPS, """
                    {"law": "finite", "atoms": [{"weight": 1, "point": [1]},
                     {"weight": 2, "point": [0]}, {"weight": 1, "point": [-1]}]}""", 1),
            spec(PLANE, box(1, 1), 2),
            spec(PLANE, gaussian(2), 2),
            spec(rotated("[1, 2]", PLANE), round("ball", 2), 2),
            spec(rotated("[1, 2]", PLANE), box(1, 0.5), 2),
            spec(SIX, round("sphere", 6), 6),
            spec(SUM, box(1, 0.5, 2), 3));

    private Certificates() {}

    private static String box(double... halfWidths) {
        return "{\"law\": \"box\", \"halfWidths\": " + Arrays.toString(halfWidths) + "}";
    }

    private static String gaussian(int d) {
        return "{\"law\": \"truncated-gaussian\", \"dimension\": " + d
                + ", \"deviation\": 0.5, \"cut\": 2}";
    }

    private static String round(String law, int d) {
        return "{\"law\": \"" + law + "\", \"dimension\": " + d + ", \"radius\": 1}";
    }

    private static String rotated(String axis, String inner) {
        return "{\"family\": \"rotated\", \"axis\": " + axis + ", \"inner\": " + inner + "}";
    }

    /** An instance with target at the origin and eta = 1/64. */
    static String spec(String landscape, String noise, int dimension) {
        String zeros = Collections.nCopies(dimension, "0").toString();
        return SPEC.formatted(landscape, noise, zeros, zeros);
    }

    /** The instance of a spec that has closed forms. */
    static Problem problem(String spec) {
        Entry entry = new Entry("spec", new JsonMapper().readTree(spec));
        return ((ClosedFindings) ProblemReader.read(entry)).problem();
    }

    /** What the prover says of a spec. */
    static ObjectNode of(String spec) {
        return CertificateJson.tree(Certificate.of(Setting.of(SpecJson.read(spec))));
    }

    static Checked check(ObjectNode certificate) {
        return CertificateChecker.check(certificate.toString());
    }

    /** What becomes of one statement. */
    static Statement statement(ObjectNode certificate, String name) {
        return check(certificate).statements().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Outcome outcome(ObjectNode certificate, String name) {
        return statement(certificate, name).outcome();
    }
}
