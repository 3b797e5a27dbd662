package onepoint.model;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of this package: fields in the order of the record components, numbers as the shortest decimals
 * that read back to the same double (on every JDK), one form for one value. Reading is strict: unknown,
 * missing and doubled fields are refused, and so is a number too large for a double.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(
                            StreamWriteFeature.USE_FAST_DOUBLE_WRITER,
                            StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(
                    MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                    MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .defaultPrettyPrinter(pretty())
            .build();

    private Json() {}

    /** One line, without its end. */
    public static String line(Finding finding) {
        return write(Require.present("finding", finding), false);
    }

    /** A whole document on many lines, with a line end after the last. */
    public static String pretty(Record document) {
        return write(Require.present("document", document), true) + "\n";
    }

    /** Any JSON on many lines, as a person would copy it. */
    public static String pretty(JsonNode node) {
        return write(Require.present("node", node), true);
    }

    /** @throws IllegalArgumentException if the text is not one finding */
    public static Finding finding(String text) {
        return read(text, Finding.class);
    }

    /** @throws IllegalArgumentException if the text is not one JSON value */
    public static JsonNode tree(String text) {
        return read(text, JsonNode.class);
    }

    /**
     * The shortest decimal that reads back to the same double, as it stands in the JSON.
     *
     * @throws IllegalArgumentException if the number is not finite
     */
    public static String number(double value) {
        return NumberOutput.toString(Require.finite("number", value), true);
    }

    static JsonNode canonicalObject(String field, JsonNode node) {
        Require.that(node.isObject(), field, node, "a JSON object");
        check(field, node);
        JsonNode canonical = tree(write(node, false));
        check(field, canonical);
        return canonical;
    }

    private static void check(String field, JsonNode node) {
        if (node.isFloatingPointNumber()) {
            Require.finite(field, node.doubleValue());
        }
        if (node.isString()) {
            Require.text(field, node.stringValue());
        }
        node.properties().forEach(entry -> {
            Require.text(field + " name", entry.getKey());
            check(field + "." + entry.getKey(), entry.getValue());
        });
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(field + "[" + i + "]", node.get(i));
            }
        }
    }

    private static String write(Object value, boolean pretty) {
        try {
            return (pretty ? MAPPER.writerWithDefaultPrettyPrinter() : MAPPER.writer())
                    .writeValueAsString(value);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    /** @throws IllegalArgumentException if the text is not one value of the type */
    public static <T> T read(String text, Class<T> type) {
        try {
            T value = MAPPER.readValue(Require.present("text", text), type);
            Require.that(value != null, "text", text, "a JSON value other than null");
            return value;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static IllegalArgumentException refused(JacksonException e) {
        Throwable cause = e.getCause();
        boolean ours =
                cause instanceof IllegalArgumentException || cause instanceof NullPointerException;
        return new IllegalArgumentException(ours ? cause.getMessage() : e.getOriginalMessage(), e);
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Spacing.AFTER))
                .withObjectIndenter(indenter);
    }
}
