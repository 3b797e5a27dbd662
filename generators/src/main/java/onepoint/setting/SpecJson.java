package onepoint.setting;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
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
        node.set("landscape", PartsJson.landscape(spec.landscape()));
        node.set("noise", PartsJson.noise(spec.noise()));
        node.set("stepSize", PartsJson.number(spec.stepSize()));
        node.set("target", target(spec.target()));
        node.set("domain", PartsJson.domain(spec.domain()));
        node.set("start", PartsJson.list(spec.start()));
        ObjectNode horizons = node.putObject("horizons");
        horizons.put("time", spec.horizons().time());
        horizons.put("stay", spec.horizons().stay());
        spec.declared().ifPresent(declared -> {
            ObjectNode constants = node.putObject("declared");
            constants.set("c", PartsJson.number(declared.convexity()));
            constants.set("L", PartsJson.number(declared.smoothness()));
            constants.set("r", PartsJson.number(declared.noiseRadius()));
        });
        return node;
    }

    private static JsonNode target(Target target) {
        if (target instanceof Target.Root root) {
            return MAPPER.createObjectNode().set("root", PartsJson.list(root.at()));
        }
        return target instanceof Target.Excluding excluding
                ? PartsJson.fill(MAPPER.createObjectNode(), excluding)
                : PartsJson.list(target.at());
    }
}
