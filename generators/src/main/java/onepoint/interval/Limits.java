package onepoint.interval;

import java.util.List;

/**
 * The closed range of doubles that the number in a field must lie in; refuses others with a message that
 * names the field, the value and the range.
 *
 * @param lo lower end, included
 * @param hi upper end, included
 */
public record Limits(double lo, double hi) {

    /** Refuses NaN ends and lo > hi. */
    public Limits {
        if (!(lo <= hi)) {
            throw new IllegalArgumentException("range: [" + lo + ", " + hi + "] is empty");
        }
    }

    /**
     * Returns {@code value} when it lies in this range.
     *
     * @throws IllegalArgumentException naming the field, the value and this range otherwise; NaN is never
     *     inside
     */
    public double require(String field, double value) {
        if (!(value >= lo && value <= hi)) {
            throw new IllegalArgumentException(
                    field + ": " + value + " is outside [" + lo + ", " + hi + "]");
        }
        return value;
    }

    /**
     * An unmodifiable copy of {@code values}, -0 replaced by 0, when there are 1 to {@code most} of them and
     * each lies in {@code range}.
     *
     * @throws IllegalArgumentException naming the field, the value and the range otherwise
     */
    public static List<Double> vector(String field, List<Double> values, int most, Limits range) {
        List<Double> copy = values.stream().map(x -> x + 0.0).toList();
        new Limits(1, most).require(field + ".length", copy.size());
        for (int i = 0; i < copy.size(); i++) {
            range.require(field + "[" + i + "]", copy.get(i));
        }
        return copy;
    }

    /**
     * Refuses a list of another length.
     *
     * @throws IllegalArgumentException naming the field and both lengths
     */
    public static void requireLength(String field, List<?> values, int length) {
        if (values.size() != length) {
            throw new IllegalArgumentException(
                    field + ": has " + values.size() + " entries where the dimension is " + length);
        }
    }
}
