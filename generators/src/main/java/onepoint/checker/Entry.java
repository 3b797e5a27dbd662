package onepoint.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** An object in the JSON of a certificate, with its path; what cannot be read is named by that. */
record Entry(String path, JsonNode node) {
    Entry {
        if (node == null || !node.isObject()) {
            throw new NotACertificate(path + " is not a JSON object");
        }
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /**
     * Refuses fields without a name here: a field that is not understood may change what all others mean.
     *
     * @throws UnknownPart naming the first such field
     */
    Entry knowing(String... fields) {
        for (String name : node.propertyNames()) {
            if (!Set.of(fields).contains(name)) {
                throw new UnknownPart("the field " + at(name));
            }
        }
        return this;
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    private JsonNode get(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new NotACertificate(at(field) + " is missing");
        }
        return value;
    }

    boolean isList(String field) {
        return get(field).isArray();
    }

    boolean isObject(String field) {
        return get(field).isObject();
    }

    Entry object(String field) {
        return new Entry(at(field), get(field));
    }

    String text(String field) {
        JsonNode value = get(field);
        if (!value.isString()) {
            throw new NotACertificate(at(field) + " is not a text");
        }
        return value.stringValue();
    }

    double number(String field) {
        return number(at(field), get(field));
    }

    /** A number in [lo, hi]. */
    double number(String field, double lo, double hi) {
        return within(at(field), number(field), lo, hi);
    }

    /** A whole number in [lo, hi]. */
    int whole(String field, int lo, int hi) {
        double value = number(field, lo, hi);
        if (value != StrictMath.rint(value)) {
            throw new NotACertificate(at(field) + " is not a whole number");
        }
        return (int) value;
    }

    private static double within(String path, double value, double lo, double hi) {
        if (!(value >= lo && value <= hi)) {
            throw new NotACertificate(path + " = " + value + " is not in [" + lo + ", " + hi + "]");
        }
        return value;
    }

    private static double number(String path, JsonNode value) {
        double x = value.isBigInteger()
                ? value.bigIntegerValue().doubleValue()
                : value.isNumber() ? value.asDouble() : Double.NaN;
        if (!(StrictMath.abs(x) <= Double.MAX_VALUE)) {
            throw new NotACertificate(path + " is not a number of double precision");
        }
        return x + 0.0;
    }

    private JsonNode list(String field) {
        JsonNode value = get(field);
        if (!value.isArray()) {
            throw new NotACertificate(at(field) + " is not a list");
        }
        return value;
    }

    /** Numbers in [lo, hi]. */
    List<Double> numbers(String field, double lo, double hi) {
        JsonNode list = list(field);
        List<Double> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = at(field) + "[" + i + "]";
            out.add(within(place, number(place, list.get(i)), lo, hi));
        }
        return out;
    }

    /** As many numbers as there are coordinates, in [-2^60, 2^60]. */
    List<Double> vector(String field, int dimension) {
        List<Double> out = numbers(field, -0x1p60, 0x1p60);
        if (out.size() != dimension) {
            throw new NotACertificate(at(field) + " has " + out.size() + " numbers, and "
                    + dimension + " are needed");
        }
        return out;
    }

    List<Entry> objects(String field) {
        JsonNode list = list(field);
        List<Entry> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            out.add(new Entry(at(field) + "[" + i + "]", list.get(i)));
        }
        return out;
    }
}
