package onepoint.checker;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Specs of the families, noises, domains and targets that are judged by search, by name. */
final class NewKinds {
    private static final String PAIR = "{'law': 'two-point', 'point': [0.5]}";
    private static final String TWO = "{'law': 'two-point', 'point': [0.5, 0.25]}";
    private static final String SQUARE = "{'shape': 'box', 'lower': [-2, -2], 'upper': [2, 2]}";
    private static final String DISC = "{'shape': 'ball', 'centre': [0, 0], 'radius': 2}";
    private static final String CUBE =
            "{'shape': 'box', 'lower': [-1, -1, -1], 'upper': [1, 1, 1]}";
    private static final String LINE = "{'shape': 'box', 'lower': [-2], 'upper': [2]}";
    private static final String ALL = "'everywhere'";
    private static final String RIPPLE = """
            {'family': 'ripples', 'curvatures': [1],
             'waves': [{'amplitude': 0.25, 'vector': [1.5], 'phase': 0}]}""";
    private static final String TILTED = RIPPLE.replace("'phase': 0", "'phase': 0.25");
    private static final String PLANE = """
            {'family': 'ripples', 'curvatures': [1, 1.25],
             'waves': [{'amplitude': 0.125, 'vector': [1, 0.5], 'phase': 0},
                       {'amplitude': 0.0625, 'vector': [-1, 1.5], 'phase': 0}]}""";
    private static final String SPACE = """
            {'family': 'ripples', 'curvatures': [1, 1.25, 1.5],
             'waves': [{'amplitude': 0.0625, 'vector': [1, 0.5, 0.5], 'phase': 0}]}""";
    private static final String TILTED_PLANE = PLANE.replace("'phase': 0", "'phase': 0.25");
    private static final String HILLS = """
            {'family': 'hills', 'curvatures': [1, 1.5],
             'hills': [{'centre': [1, 0.5], 'width': 1, 'height': 0.25},
                       {'centre': [-1, -0.5], 'width': 1, 'height': 0.25}]}""";
    private static final String RINGS = """
            {'family': 'radial-ripples', 'dimension': %d, 'curvature': 1,
             'rings': [{'amplitude': 0.125, 'frequency': 1.5}, {'amplitude': -0.0625, 'frequency': 1}]}""";
    private static final String WARPED = """
            {'family': 'warped', 'dimension': 2, 'fixed': 1,
             'stretches': [{'output': 0, 'amplitude': 0.125, 'vector': [1], 'phase': 0}],
             'shifts': [{'output': 0, 'amplitude': 0.125, 'vector': [1]}]}""";
    private static final String DATA = """
            {'family': 'finite-sum', 'loss': '%s', 'ridge': 0.5,
             'points': [{'inputs': [1, 0.5], 'label': 0.25}, {'inputs': [-1, -0.5], 'label': 0.25},
                        {'inputs': [0.5, 1], 'label': 0}, {'inputs': [-0.5, -1], 'label': 0}]}""";
    private static final String LINE_DATA = """
            {'family': 'finite-sum', 'loss': '%s', 'ridge': 0.5,
             'points': [{'inputs': [1], 'label': 0.25}, {'inputs': [-1], 'label': 0.25},
                        {'inputs': [0.5], 'label': 0}, {'inputs': [-0.5], 'label': 0}]}""";
    private static final String BATCH = "{'law': 'mini-batch', 'dimension': %d, 'size': 2}";
    private static final String SCALED = """
            {'law': 'state-scaled', 'inner': %s, 'centre': %s, 'reach': 1}""";

    /** Roots by bisection and by Newton's method in Python's double precision. */
    private static final String ROOT = "0.19067676294122482";

    private static final String PLANE_ROOT = "0.01745588104374197, 0.035115526135002496";

    /** y at the roots of G where the noise vanishes at 1, and at (1, 0), by mpmath's findroot. */
    private static final String SCALED_ROOT = "0.19165945143283258";

    private static final String SCALED_PLANE_ROOT = "0.01752008353501343, 0.03514036876244143";

    /** What takes long, or is much like another that does not. */
    private static final Set<String> SLOW = Set.of(
            "plane in a box",
            "hills",
            "rings in a ball",
            "logistic",
            "logistic in batches",
            "logistic in batches on the plane",
            "robust",
            "robust in batches",
            "robust in batches on the plane",
            "unit",
            "unit in batches",
            "scaled in a ball",
            "scaled hills",
            "scaled on the whole line");

    private static final Map<String, String> ALL_SPECS = all();
    private static final Map<String, ObjectNode> CERTIFICATES = new HashMap<>();

    private NewKinds() {}

    static Stream<String> quick() {
        return ALL_SPECS.keySet().stream().filter(name -> !SLOW.contains(name));
    }

    static Stream<String> slow() {
        return ALL_SPECS.keySet().stream().filter(SLOW::contains);
    }

    /** A copy of what the prover says of the instance of that name. */
    static ObjectNode certificate(String name) {
        return CERTIFICATES
                .computeIfAbsent(name, n -> Certificates.of(ALL_SPECS.get(n)))
                .deepCopy();
    }

    static String spec(String landscape, String noise, String target, String domain) {
        int dimension = target.replaceAll(".*\\[|\\].*", "").split(",").length;
        List<String> start = Collections.nCopies(dimension, "0");
        return ("{'landscape': " + landscape + ", 'noise': " + noise + ", 'stepSize': 0.125,"
                        + "'target': " + target + ", 'domain': " + domain + ", 'start': " + start
                        + ", 'horizons': {'time': 4, 'stay': 4}}")
                .replace('\'', '"');
    }

    private static Map<String, String> all() {
        Map<String, String> map = new LinkedHashMap<>();
        String zero = "[0, 0]";
        map.put("line in a box", spec(RIPPLE, PAIR, "[0]", LINE));
        map.put(
                "line, uniform noise",
                spec(RIPPLE, "{'law': 'box', 'halfWidths': [0.5]}", "[0]", LINE));
        map.put("plane in a box", spec(PLANE, TWO, zero, SQUARE));
        map.put("plane in a ball", spec(PLANE, TWO, zero, DISC));
        map.put(
                "plane, uniform noise",
                spec(PLANE, "{'law': 'box', 'halfWidths': [0.5, 0.25]}", zero, SQUARE));
        map.put(
                "plane, round noise",
                spec(PLANE, "{'law': 'ball', 'dimension': 2, 'radius': 0.5}", zero, DISC));
        map.put(
                "plane, turned",
                spec(
                        "{'family': 'rotated', 'axis': [1, 2], 'inner': " + PLANE + "}",
                        TWO,
                        zero,
                        SQUARE));
        map.put("hills", spec(HILLS, TWO, zero, ALL));
        map.put("hills in a box", spec(HILLS, TWO, zero, SQUARE));
        map.put("rings on a line", spec(RINGS.formatted(1), PAIR, "[0]", ALL));
        map.put("rings", spec(RINGS.formatted(2), TWO, zero, ALL));
        map.put("rings in a ball", spec(RINGS.formatted(2), TWO, zero, DISC));
        map.put("space in a box", spec(SPACE, TWO.replace("]", ", 0]"), "[0, 0, 0]", CUBE));
        map.put("warped in a box", spec(WARPED, TWO, zero, SQUARE));
        map.put("warped on the plane", spec(WARPED, TWO, zero, ALL));
        sums(map);
        targets(map);
        return map;
    }

    private static void sums(Map<String, String> map) {
        String zero = "[0, 0]";
        for (String loss : new String[] {"squares", "logistic", "robust", "unit"}) {
            String data = DATA.formatted(loss);
            String line = LINE_DATA.formatted(loss);
            map.put(loss + " on a line", spec(line, PAIR, "[0]", ALL));
            map.put(loss + " in batches on a line", spec(line, BATCH.formatted(1), "[0]", LINE));
            map.put(loss, spec(data, TWO, zero, ALL));
            map.put(loss + " in a box", spec(data, TWO, zero, SQUARE));
            map.put(loss + " in batches", spec(data, BATCH.formatted(2), zero, SQUARE));
            if (!loss.equals("unit")) {
                map.put(
                        loss + " in batches on the plane",
                        spec(data, BATCH.formatted(2), zero, ALL));
            }
        }
        map.put("scaled on a line", spec(RIPPLE, SCALED.formatted(PAIR, "[0]"), "[0]", LINE));
        map.put(
                "scaled on the whole line",
                spec(RIPPLE, SCALED.formatted(PAIR, "[0]"), "[0]", ALL));
        map.put("scaled in a ball", spec(PLANE, SCALED.formatted(TWO, "[1, 0]"), zero, DISC));
        map.put("scaled hills", spec(HILLS, SCALED.formatted(TWO, "[1, 0]"), zero, SQUARE));
        map.put("scaled elsewhere", spec(PLANE, SCALED.formatted(TWO, "[1, 0]"), zero, SQUARE));
    }

    private static void targets(Map<String, String> map) {
        String zero = "[0, 0]";
        map.put("leaking box", spec(PLANE, TWO.replace("0.5", "5"), zero, SQUARE));
        map.put("leaking ball", spec(PLANE, TWO.replace("0.5", "5"), zero, DISC));
        map.put("root on a line", spec(TILTED, PAIR, "{'root': [%s]}".formatted(ROOT), LINE));
        map.put(
                "root on the whole line",
                spec(TILTED, PAIR, "{'root': [%s]}".formatted(ROOT), ALL));
        map.put(
                "root of a plane",
                spec(TILTED_PLANE, TWO, "{'root': [%s]}".formatted(PLANE_ROOT), SQUARE));
        map.put(
                "scaled root on the whole line",
                spec(
                        TILTED,
                        SCALED.formatted(PAIR, "[1]"),
                        "{'root': [%s]}".formatted(SCALED_ROOT),
                        ALL));
        map.put(
                "scaled root of a plane",
                spec(
                        TILTED_PLANE,
                        SCALED.formatted(TWO, "[1, 0]"),
                        "{'root': [%s]}".formatted(SCALED_PLANE_ROOT),
                        SQUARE));
        map.put("tilted", spec(TILTED, PAIR, "[0]", ALL));
        map.put("excluded", spec(TILTED, PAIR, "{'at': [0], 'excluded': 0.5}", LINE));
        map.put("excluded everywhere", spec(TILTED, PAIR, "{'at': [0], 'excluded': 0.5}", ALL));
        map.put(
                "excluded in a plane",
                spec(TILTED_PLANE, TWO, "{'at': [0, 0], 'excluded': 0.5}", SQUARE));
    }
}
