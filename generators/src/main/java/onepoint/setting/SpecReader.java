package onepoint.setting;

import java.util.Optional;
import onepoint.landscape.LandscapeSpec;
import onepoint.noise.NoiseSpec;
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
        LandscapeSpec landscape = PartsJson.landscape("landscape", fields.get("landscape"));
        NoiseSpec noise = PartsJson.noise("noise", fields.get("noise"));
        Target target = target(fields);
        Domain domain = PartsJson.domain("domain", fields.get("domain"));
        Fields horizons = Fields.of("horizons", fields.get("horizons"), "time", "stay");
        Optional<Constants> declared = fields.has("declared")
                ? Optional.of(
                        constants(Fields.of("declared", fields.get("declared"), "c", "L", "r")))
                : Optional.empty();
        return fields.build(() -> new Spec(
                landscape,
                noise,
                fields.number("stepSize"),
                target,
                domain,
                fields.vector("start"),
                new Spec.Horizons(horizons.integer("time"), horizons.integer("stay")),
                declared));
    }

    /** A list is this very point. */
    private static Target target(Fields fields) {
        JsonNode node = fields.get("target");
        if (!node.isObject()) {
            return fields.build(() -> new Target.Exact(fields.vector("target")));
        }
        if (node.has("root")) {
            Fields root = Fields.of("target", node, "root");
            return root.build(() -> new Target.Root(root.vector("root")));
        }
        Fields excluding = Fields.of("target", node, "at", "excluded");
        return excluding.build(
                () -> new Target.Excluding(excluding.vector("at"), excluding.number("excluded")));
    }

    private static Constants constants(Fields fields) {
        return fields.build(
                () -> new Constants(fields.number("c"), fields.number("L"), fields.number("r")));
    }
}
