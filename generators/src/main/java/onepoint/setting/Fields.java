package onepoint.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object at a path; everything that is refused is named by its path. */
final class Fields {
    private final String path;
    private final JsonNode node;

    private Fields(String path, JsonNode node) {
        this.path = path;
        this.node = node;
    }

    /** The object at {@code path}; when {@code known} names fields, others are refused. */
    static Fields of(String path, JsonNode node, String... known) {
        Fields fields = new Fields(path, node);
        if (!node.isObject()) {
            throw new InvalidSpecException(
                    (path.isEmpty() ? "spec" : path) + ": is not a JSON object");
        }
        for (String name : node.propertyNames()) {
            if (known.length > 0 && !Set.of(known).contains(name)) {
                throw new InvalidSpecException(
                        fields.at(name) + ": is not one of the fields " + String.join(", ", known));
            }
        }
        return fields;
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    boolean has(String field) {
        return node.has(field);
    }

    JsonNode get(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new InvalidSpecException(at(field) + ": is missing");
        }
        return value;
    }

    String text(String field) {
        JsonNode value = get(field);
        if (!value.isString()) {
            throw new InvalidSpecException(at(field) + ": " + brief(value) + " is not a text");
        }
        return value.stringValue();
    }

    double number(String field) {
        return number(at(field), get(field));
    }

    private static double number(String path, JsonNode value) {
        if (!value.isNumber()) {
            throw new InvalidSpecException(path + ": " + brief(value) + " is not a number");
        }
        return (value.isBigInteger() ? value.bigIntegerValue().doubleValue() : value.asDouble())
                + 0.0;
    }

    int integer(String field) {
        JsonNode value = get(field);
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToInt()) {
            throw new InvalidSpecException(
                    at(field) + ": " + brief(value) + " is not an integer in [-2^31, 2^31 - 1]");
        }
        return value.asInt();
    }

    List<Double> vector(String field) {
        return list(field, Fields::number);
    }

    <T> List<T> list(String field, BiFunction<String, JsonNode, T> item) {
        JsonNode value = get(field);
        if (!value.isArray()) {
            throw new InvalidSpecException(at(field) + ": " + brief(value) + " is not a list");
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(item.apply(at(field) + "[" + i + "]", value.get(i)));
        }
        return items;
    }

    /** Builds a value and puts this path before the message of what its constructor refuses. */
    <T> T build(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (InvalidSpecException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            InvalidSpecException refused = new InvalidSpecException(at(e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
    }

    private static String brief(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
