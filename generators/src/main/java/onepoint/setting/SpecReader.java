package onepoint.setting;

import java.util.Optional;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import tools.jackson.databind.JsonNode;

/** Turns a JSON tree into a spec. */
final class SpecReader {
    private SpecReader() {}

    static Spec spec(JsonNode node) {
        Fields fields = Fields.of(
                "",
                node,
                "landscape",
                "noise",
                "stepSize",
                "target",
                "domain",
                "start",
                "horizons",
                "declared");
        LandscapeSpec landscape = landscape("landscape", fields.get("landscape"), 0);
        NoiseSpec noise = noise(fields.get("noise"));
        fields.oneOf("domain", "everywhere");
        Fields horizons = Fields.of("horizons", fields.get("horizons"), "time", "stay");
        Optional<Constants> declared = fields.has("declared")
                ? Optional.of(
                        constants(Fields.of("declared", fields.get("declared"), "c", "L", "r")))
                : Optional.empty();
        return fields.build(() -> new Spec(
                landscape,
                noise,
                fields.number("stepSize"),
                fields.vector("target"),
                fields.vector("start"),
                new Spec.Horizons(horizons.integer("time"), horizons.integer("stay")),
                declared));
    }

    private static Constants constants(Fields fields) {
        return fields.build(
                () -> new Constants(fields.number("c"), fields.number("L"), fields.number("r")));
    }

    /** The depth is looked at on the way in, so that the recursion is short. */
    private static LandscapeSpec landscape(String path, JsonNode node, int depth) {
        if (depth > LandscapeSpec.MAX_LEVELS) {
            throw new InvalidSpecException(
                    path + ": is nested in more than " + LandscapeSpec.MAX_LEVELS + " levels");
        }
        String family = Fields.of(path, node).text("family");
        return switch (family) {
            case "quadratic" -> quadratic(path, node);
            case "ripples" -> ripples(path, node);
            case "bumps" -> bumps(path, node);
            case "separable" -> separable(path, node, depth);
            case "rotated" -> rotated(path, node, depth);
            case "shifted" -> shifted(path, node, depth);
            default ->
                throw new InvalidSpecException(
                        path + ".family: \"" + family + "\" is not one of quadratic,"
                                + " ripples, bumps, separable, rotated, shifted");
        };
    }

    private static Quadratic quadratic(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "family", "curvatures");
        return f.build(() -> new Quadratic(f.vector("curvatures")));
    }

    private static Ripples ripples(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "family", "curvatures", "waves");
        return f.build(
                () -> new Ripples(f.vector("curvatures"), f.list("waves", SpecReader::wave)));
    }

    private static Bumps bumps(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "family", "curvature", "bumps");
        return f.build(() -> new Bumps(f.number("curvature"), f.list("bumps", SpecReader::bump)));
    }

    private static Separable separable(String path, JsonNode node, int depth) {
        Fields f = Fields.of(path, node, "family", "parts");
        return f.build(() ->
                new Separable(f.list("parts", (part, item) -> landscape(part, item, depth + 1))));
    }

    private static Rotated rotated(String path, JsonNode node, int depth) {
        Fields f = Fields.of(path, node, "family", "axis", "inner");
        LandscapeSpec inner = landscape(path + ".inner", f.get("inner"), depth + 1);
        return f.build(() -> new Rotated(f.vector("axis"), inner));
    }

    private static Shifted shifted(String path, JsonNode node, int depth) {
        Fields f = Fields.of(path, node, "family", "by", "inner");
        LandscapeSpec inner = landscape(path + ".inner", f.get("inner"), depth + 1);
        return f.build(() -> new Shifted(f.vector("by"), inner));
    }

    private static Ripples.Wave wave(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "amplitude", "vector", "phase");
        return f.build(() -> new Ripples.Wave(
                f.number("amplitude"), f.vector("vector"), f.has("phase") ? f.number("phase") : 0));
    }

    private static Bumps.Bump bump(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "centre", "width", "height");
        return f.build(
                () -> new Bumps.Bump(f.number("centre"), f.number("width"), f.number("height")));
    }

    private static NoiseSpec noise(JsonNode node) {
        String law = Fields.of("noise", node).text("law");
        switch (law) {
            case "two-point": {
                Fields f = Fields.of("noise", node, "law", "point");
                return f.build(() -> new TwoPoint(f.vector("point")));
            }
            case "finite": {
                Fields f = Fields.of("noise", node, "law", "atoms");
                return f.build(() -> new FiniteSupport(f.list("atoms", SpecReader::atom)));
            }
            case "box": {
                Fields f = Fields.of("noise", node, "law", "halfWidths");
                return f.build(() -> new UniformBox(f.vector("halfWidths")));
            }
            case "ball": {
                Fields f = Fields.of("noise", node, "law", "dimension", "radius");
                return f.build(() -> new UniformBall(f.integer("dimension"), f.number("radius")));
            }
            case "sphere": {
                Fields f = Fields.of("noise", node, "law", "dimension", "radius");
                return f.build(() -> new UniformSphere(f.integer("dimension"), f.number("radius")));
            }
            case "truncated-gaussian": {
                Fields f = Fields.of("noise", node, "law", "dimension", "deviation", "cut");
                return f.build(() -> new TruncatedGaussian(
                        f.integer("dimension"), f.number("deviation"), f.number("cut")));
            }
            default:
                throw new InvalidSpecException(
                        "noise.law: \"" + law + "\" is not one of two-point, finite,"
                                + " box, ball, sphere, truncated-gaussian");
        }
    }

    private static FiniteSupport.WeightedPoint atom(String path, JsonNode node) {
        Fields f = Fields.of(path, node, "weight", "point");
        return f.build(
                () -> new FiniteSupport.WeightedPoint(f.integer("weight"), f.vector("point")));
    }
}
