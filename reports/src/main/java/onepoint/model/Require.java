package onepoint.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Checks of record components; every message names the field, the value and the range. */
final class Require {
    private Require() {}

    static <T> T present(String field, T value) {
        return Objects.requireNonNull(value, () -> field + " is null, must be given");
    }

    /** A text that may be empty. Half a surrogate pair is refused: no encoding of Unicode can carry it. */
    static String text(String field, String value) {
        boolean halves = present(field, value)
                .codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE);
        that(!halves, field, value, "well-formed Unicode");
        return value;
    }

    /** A text with at least one character that is not white space. */
    static String nonBlank(String field, String value) {
        that(!text(field, value).isBlank(), field, value, "a text that is not blank");
        return value;
    }

    /** A name without white space or control characters: it is typed on a command line. */
    static String id(String field, String value) {
        boolean plain = nonBlank(field, value)
                .codePoints()
                .noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        that(plain, field, value, "a name without white space");
        return value;
    }

    static double finite(String field, double value) {
        that(Double.isFinite(value), field, value, "a finite number");
        return value;
    }

    static double nonNegative(String field, double value) {
        that(finite(field, value) >= 0, field, value, "a finite number >= 0");
        return value;
    }

    static long count(String field, long value) {
        that(value >= 0, field, value, "a count >= 0");
        return value;
    }

    /** A non-empty copy of finite numbers. */
    static double[] finite(String field, double[] values) {
        double[] copy = present(field, values).clone();
        that(copy.length > 0, field + ".length", copy.length, "at least 1");
        for (int i = 0; i < copy.length; i++) {
            finite(field + "[" + i + "]", copy[i]);
        }
        return copy;
    }

    /** A non-empty copy of finite numbers that do not decrease. */
    static double[] ascending(String field, double[] values) {
        double[] copy = finite(field, values);
        for (int i = 1; i < copy.length; i++) {
            that(
                    copy[i - 1] <= copy[i],
                    field + "[" + i + "]",
                    copy[i],
                    "at least the value before, " + copy[i - 1]);
        }
        return copy;
    }

    /** A non-empty copy of as many finite numbers as there are abscissae. */
    static List<Double> curve(String field, List<Double> values, int wanted) {
        List<Double> copy = list(field, values);
        finite(field, copy.stream().mapToDouble(v -> v).toArray());
        sameLength(field, copy.size(), wanted);
        return copy;
    }

    static void sameLength(String field, int length, int wanted) {
        that(
                length == wanted,
                field + ".length",
                length,
                "equal to that of the abscissae, " + wanted);
    }

    static <T> List<T> list(String field, List<T> values) {
        List<T> copy = new ArrayList<>(present(field, values));
        for (int i = 0; i < copy.size(); i++) {
            present(field + "[" + i + "]", copy.get(i));
        }
        return Collections.unmodifiableList(copy);
    }

    /** A copy in key order, so that equal maps are written as equal bytes. */
    static <K extends Comparable<K>, V> Map<K, V> sorted(String field, Map<K, V> values) {
        Map<K, V> copy = new TreeMap<>();
        present(field, values)
                .forEach((key, value) -> copy.put(
                        present(field + " key", key), present(field + "[" + key + "]", value)));
        return Collections.unmodifiableMap(copy);
    }

    /** Counts by name, each at least zero. */
    static <K extends Comparable<K>> Map<K, Long> counts(String field, Map<K, Long> values) {
        Map<K, Long> copy = sorted(field, values);
        copy.forEach((key, count) -> count(field + "[" + key + "]", count));
        return copy;
    }

    /** Texts by name. */
    static Map<String, String> texts(String field, Map<String, String> values) {
        Map<String, String> copy = sorted(field, values);
        copy.forEach((key, value) -> {
            text(field + " key", key);
            text(field + "[" + key + "]", value);
        });
        return copy;
    }

    static void that(boolean ok, String field, Object value, String range) {
        if (!ok) {
            throw new IllegalArgumentException(field + " is " + value + ", must be " + range);
        }
    }
}
