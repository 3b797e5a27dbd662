package onepoint.model;

/**
 * A closed interval of real numbers, known to contain a quantity.
 *
 * @param lo lower end, finite
 * @param hi upper end, finite, not below {@code lo}
 */
public record Range(double lo, double hi) {
    /** @throws IllegalArgumentException if an end is not finite or {@code lo > hi} */
    public Range {
        Require.finite("range.lo", lo);
        Require.finite("range.hi", hi);
        Require.that(lo <= hi, "range", "[" + lo + ", " + hi + "]", "an interval with lo <= hi");
    }
}
