package onepoint.setting;

import java.util.List;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Specs as JSON: the same text for equal specs on every platform, and {@code read(write(spec))} equals
 * {@code spec}.
 */
public final class SpecJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SpecJson() {}

    /** The spec as one line. */
    public static String write(Spec spec) {
        return MAPPER.writeValueAsString(tree(spec));
    }

    /**
     * Reads a spec.
     *
     * @throws InvalidSpecException with one line that names the field, the value and the range, when the
     *     text is no spec
     */
    public static Spec read(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidSpecException("spec: is not valid JSON" + place(e.getLocation()) + ": "
                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        return SpecReader.spec(node);
    }

    /** The parser's limits on depth and on the length of numbers come without a place. */
    private static String place(TokenStreamLocation location) {
        return location == null
                ? ""
                : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The spec as a tree, its fields in the order in which people read them. */
    public static ObjectNode tree(Spec spec) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("landscape", landscape(spec.landscape()));
        node.set("noise", noise(spec.noise()));
        number(node, "stepSize", spec.stepSize());
        node.set("target", vector(spec.target()));
        node.put("domain", "everywhere");
        node.set("start", vector(spec.start()));
        ObjectNode horizons = node.putObject("horizons");
        horizons.put("time", spec.horizons().time());
        horizons.put("stay", spec.horizons().stay());
        spec.declared().ifPresent(declared -> {
            ObjectNode constants = node.putObject("declared");
            number(constants, "c", declared.convexity());
            number(constants, "L", declared.smoothness());
            number(constants, "r", declared.noiseRadius());
        });
        return node;
    }

    private static ObjectNode landscape(LandscapeSpec spec) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("family", spec.family());
        if (spec instanceof Quadratic quadratic) {
            node.set("curvatures", vector(quadratic.curvatures()));
        } else if (spec instanceof Ripples ripples) {
            ripples(node, ripples);
        } else if (spec instanceof Bumps bumps) {
            bumps(node, bumps);
        } else if (spec instanceof Separable separable) {
            ArrayNode parts = node.putArray("parts");
            separable.parts().forEach(part -> parts.add(landscape(part)));
        } else if (spec instanceof Rotated rotated) {
            node.set("axis", vector(rotated.axis()));
            node.set("inner", landscape(rotated.inner()));
        } else if (spec instanceof Shifted shifted) {
            node.set("by", vector(shifted.by()));
            node.set("inner", landscape(shifted.inner()));
        } else {
            throw new IllegalArgumentException(
                    "landscape.family: " + spec.family() + " has no JSON form");
        }
        return node;
    }

    private static void ripples(ObjectNode node, Ripples ripples) {
        node.set("curvatures", vector(ripples.curvatures()));
        ArrayNode waves = node.putArray("waves");
        for (Ripples.Wave wave : ripples.waves()) {
            ObjectNode item = waves.addObject();
            number(item, "amplitude", wave.amplitude());
            item.set("vector", vector(wave.vector()));
            number(item, "phase", wave.phase());
        }
    }

    private static void bumps(ObjectNode node, Bumps bumps) {
        number(node, "curvature", bumps.curvature());
        ArrayNode list = node.putArray("bumps");
        for (Bumps.Bump bump : bumps.bumps()) {
            ObjectNode item = list.addObject();
            number(item, "centre", bump.centre());
            number(item, "width", bump.width());
            number(item, "height", bump.height());
        }
    }

    private static ObjectNode noise(NoiseSpec spec) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("law", spec.law());
        if (spec instanceof TwoPoint twoPoint) {
            node.set("point", vector(twoPoint.point()));
        } else if (spec instanceof FiniteSupport finite) {
            ArrayNode atoms = node.putArray("atoms");
            for (FiniteSupport.WeightedPoint atom : finite.atoms()) {
                ObjectNode item = atoms.addObject();
                item.put("weight", atom.weight());
                item.set("point", vector(atom.point()));
            }
        } else if (spec instanceof UniformBox box) {
            node.set("halfWidths", vector(box.halfWidths()));
        } else if (spec instanceof UniformBall ball) {
            node.put("dimension", ball.dimension());
            number(node, "radius", ball.radius());
        } else if (spec instanceof UniformSphere sphere) {
            node.put("dimension", sphere.dimension());
            number(node, "radius", sphere.radius());
        } else if (spec instanceof TruncatedGaussian gaussian) {
            node.put("dimension", gaussian.dimension());
            number(node, "deviation", gaussian.deviation());
            number(node, "cut", gaussian.cut());
        } else {
            throw new IllegalArgumentException("noise.law: " + spec.law() + " has no JSON form");
        }
        return node;
    }

    private static ArrayNode vector(List<Double> values) {
        ArrayNode node = MAPPER.createArrayNode();
        for (double value : values) {
            if (isShortInteger(value)) {
                node.add((long) value);
            } else {
                node.add(value);
            }
        }
        return node;
    }

    private static void number(ObjectNode node, String field, double value) {
        if (isShortInteger(value)) {
            node.put(field, (long) value);
        } else {
            node.put(field, value);
        }
    }

    private static boolean isShortInteger(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 0x1p53;
    }
}
