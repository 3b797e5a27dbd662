package onepoint.setting;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Ripples;
import onepoint.landscape.Rotated;
import onepoint.landscape.Separable;
import onepoint.landscape.Shifted;
import onepoint.landscape.Warped;
import onepoint.noise.FiniteSupport;
import onepoint.noise.LawSpec;
import onepoint.noise.MiniBatch;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a spec that are records, as JSON objects: the fields are the components, in their order.
 * Landscapes carry their {@code family} first, noise its {@code law}. A component is a double, an int, a
 * landscape, a law of noise, a constant of an enumeration (its name in lower case), another record, or a list
 * of doubles, landscapes or records.
 */
final class PartsJson {
    private static final Map<String, Class<?>> FAMILIES = withProvided(
            named(
                    "quadratic", Quadratic.class,
                    "ripples", Ripples.class,
                    "bumps", Bumps.class,
                    "hills", Hills.class,
                    "radial-ripples", RadialRipples.class,
                    "warped", Warped.class,
                    "finite-sum", FiniteSum.class,
                    "separable", Separable.class,
                    "rotated", Rotated.class,
                    "shifted", Shifted.class),
            LandscapeSpec.class,
            LandscapeSpec::family);

    private static final Map<String, Class<?>> LAWS = withProvided(
            named(
                    "two-point", TwoPoint.class,
                    "finite", FiniteSupport.class,
                    "box", UniformBox.class,
                    "ball", UniformBall.class,
                    "sphere", UniformSphere.class,
                    "truncated-gaussian", TruncatedGaussian.class,
                    "mini-batch", MiniBatch.class,
                    "state-scaled", StateScaled.class),
            NoiseSpec.class,
            NoiseSpec::law);
    /** The laws that are the same at every state. */
    private static final Map<String, Class<?>> FIXED_LAWS = fixedLaws();

    private static final Map<String, Class<?>> SHAPES =
            named("box", Domain.Box.class, "ball", Domain.Ball.class);
    private static final String EVERYWHERE = "everywhere";
    /** The field that is 0 when it is left out. */
    private static final String OPTIONAL = "phase";

    private PartsJson() {}

    private static Map<String, Class<?>> named(Object... pairs) {
        Map<String, Class<?>> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Class<?>) pairs[i + 1]);
        }
        return map;
    }

    /**
     * Our parts, and those of third parties: records with a public constructor without arguments, which are
     * services of the part's type. The name of a part is what such a default instance says.
     *
     * @throws ServiceConfigurationError when a service has the name of another part
     */
    private static <T> Map<String, Class<?>> withProvided(
            Map<String, Class<?>> own, Class<T> type, Function<T, String> name) {
        for (T part : ServiceLoader.load(type)) {
            if (own.putIfAbsent(name.apply(part), part.getClass()) != null) {
                throw new ServiceConfigurationError(type.getName() + ": " + part.getClass()
                        + " has the name of another, " + name.apply(part));
            }
        }
        return own;
    }

    private static Map<String, Class<?>> fixedLaws() {
        Map<String, Class<?>> fixed = new LinkedHashMap<>(LAWS);
        fixed.values().removeIf(type -> !LawSpec.class.isAssignableFrom(type));
        return fixed;
    }

    static LandscapeSpec landscape(String path, JsonNode node) {
        return (LandscapeSpec) alternative(path, node, "family", FAMILIES, 0);
    }

    static NoiseSpec noise(String path, JsonNode node) {
        return (NoiseSpec) alternative(path, node, "law", LAWS, 0);
    }

    static Domain domain(String path, JsonNode node) {
        if (node.isString()) {
            if (!node.stringValue().equals(EVERYWHERE)) {
                throw new InvalidSpecException(
                        path + ": " + node + " is not one of " + EVERYWHERE + " or a shape");
            }
            return new Domain.Everywhere();
        }
        return (Domain) alternative(path, node, "shape", SHAPES, 0);
    }

    /** The depth is looked at on the way in, so that the recursion is short. */
    private static Object alternative(
            String path, JsonNode node, String tag, Map<String, Class<?>> known, int depth) {
        if (depth > LandscapeSpec.MAX_LEVELS) {
            throw new InvalidSpecException(
                    path + ": is nested in more than " + LandscapeSpec.MAX_LEVELS + " levels");
        }
        String name = Fields.of(path, node).text(tag);
        Class<?> type = known.get(name);
        if (type == null) {
            throw new InvalidSpecException(path + "." + tag + ": \"" + name + "\" is not one of "
                    + String.join(", ", known.keySet()));
        }
        return record(path, node, type, Stream.of(tag), depth);
    }

    /** Reads a record whose object may have more fields than components, the {@code tags}. */
    static <T> T record(String path, JsonNode node, Class<T> type, Stream<String> tags, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Stream<String> names = Arrays.stream(components).map(RecordComponent::getName);
        Fields fields = Fields.of(path, node, Stream.concat(tags, names).toArray(String[]::new));
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(fields, components[i], depth);
        }
        return fields.build(() -> construct(type, components, values));
    }

    private static Object component(Fields fields, RecordComponent component, int depth) {
        String name = component.getName();
        if (component.getType() == double.class) {
            return name.equals(OPTIONAL) && !fields.has(name) ? 0.0 : fields.number(name);
        }
        if (component.getType() == int.class) {
            return fields.integer(name);
        }
        if (component.getType().isEnum()) {
            return constant(fields, name, component.getType());
        }
        if (component.getType() != List.class) {
            return item(fields.at(name), fields.get(name), component.getType(), depth);
        }
        Type of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return of == Double.class
                ? fields.vector(name)
                : fields.list(name, (path, node) -> item(path, node, (Class<?>) of, depth));
    }

    private static Object item(String path, JsonNode node, Class<?> type, int depth) {
        if (type == LandscapeSpec.class) {
            return alternative(path, node, "family", FAMILIES, depth + 1);
        }
        return type == LawSpec.class
                ? alternative(path, node, "law", FIXED_LAWS, depth + 1)
                : record(path, node, type, Stream.empty(), depth);
    }

    private static Object constant(Fields fields, String name, Class<?> type) {
        String text = fields.text(name);
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(PartsJson::lowerCase).toList();
        if (!names.contains(text)) {
            throw new InvalidSpecException(fields.at(name) + ": \"" + text + "\" is not one of "
                    + String.join(", ", names));
        }
        return type.getEnumConstants()[names.indexOf(text)];
    }

    private static String lowerCase(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }

    /** What the constructor refuses comes out as it is. */
    private static <T> T construct(Class<T> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static ObjectNode landscape(LandscapeSpec spec) {
        require(FAMILIES, spec, "landscape.family", spec.family());
        return fill(JsonNodeFactory.instance.objectNode().put("family", spec.family()), spec);
    }

    static ObjectNode noise(NoiseSpec spec) {
        require(LAWS, spec, "noise.law", spec.law());
        return fill(JsonNodeFactory.instance.objectNode().put("law", spec.law()), spec);
    }

    static JsonNode domain(Domain domain) {
        if (domain instanceof Domain.Everywhere) {
            return JsonNodeFactory.instance.stringNode(domain.shape());
        }
        return fill(JsonNodeFactory.instance.objectNode().put("shape", domain.shape()), domain);
    }

    private static void require(
            Map<String, Class<?>> known, Object spec, String field, String name) {
        if (known.get(name) != spec.getClass()) {
            throw new IllegalArgumentException(field + ": " + name + " has no JSON form");
        }
    }

    /** Writes the components of a record. */
    static ObjectNode fill(ObjectNode node, Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                node.set(component.getName(), tree(part));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return node;
    }

    private static JsonNode tree(Object part) {
        if (part instanceof Double number) {
            return number(number);
        }
        if (part instanceof Integer number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        if (part instanceof List<?> list) {
            return list(list);
        }
        if (part instanceof Enum<?>) {
            return JsonNodeFactory.instance.stringNode(lowerCase(part));
        }
        if (part instanceof NoiseSpec spec) {
            return noise(spec);
        }
        return part instanceof LandscapeSpec spec
                ? landscape(spec)
                : fill(JsonNodeFactory.instance.objectNode(), part);
    }

    static ArrayNode list(List<?> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(tree(item)));
        return array;
    }

    /** Integers are written without a point. */
    static JsonNode number(double value) {
        boolean integer = value == StrictMath.rint(value) && StrictMath.abs(value) < 0x1p53;
        return integer
                ? JsonNodeFactory.instance.numberNode((long) value)
                : JsonNodeFactory.instance.numberNode(value);
    }
}
