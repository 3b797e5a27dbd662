package onepoint.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import onepoint.setting.InvalidSpecException;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All numbers of a spec in the order of its JSON, each with the field at the top that it belongs to. */
final class SpecNumbers {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private final ObjectNode tree;
    private final List<Double> values = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();

    private SpecNumbers(ObjectNode tree) {
        this.tree = tree;
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            collect(field.getKey(), field.getValue());
        }
    }

    static SpecNumbers of(Spec spec) {
        return new SpecNumbers(SpecJson.tree(spec));
    }

    private void collect(String section, JsonNode node) {
        if (node.isNumber()) {
            values.add(node.asDouble());
            sections.add(section);
        }
        for (JsonNode child : node) {
            collect(section, child);
        }
    }

    double[] values() {
        return values.stream().mapToDouble(x -> x).toArray();
    }

    String section(int i) {
        return sections.get(i);
    }

    /** The spec with other numbers, by their index; empty when they make no valid spec. */
    Optional<Spec> with(IntToDoubleFunction numbers) {
        JsonNode changed = copy(tree, numbers, new int[1]);
        try {
            return Optional.of(SpecJson.read(changed.toString()));
        } catch (InvalidSpecException e) {
            return Optional.empty();
        }
    }

    private static JsonNode copy(JsonNode node, IntToDoubleFunction numbers, int[] next) {
        if (node.isObject()) {
            ObjectNode out = FACTORY.objectNode();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                out.set(field.getKey(), copy(field.getValue(), numbers, next));
            }
            return out;
        }
        if (node.isArray()) {
            ArrayNode out = FACTORY.arrayNode();
            for (JsonNode child : node) {
                out.add(copy(child, numbers, next));
            }
            return out;
        }
        return node.isNumber() ? number(numbers.applyAsDouble(next[0]++)) : node;
    }

    private static JsonNode number(double x) {
        boolean integer = x == StrictMath.rint(x) && StrictMath.abs(x) < 0x1p53;
        return integer ? FACTORY.numberNode((long) x) : FACTORY.numberNode(x);
    }
}
