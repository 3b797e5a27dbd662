package onepoint.verdict;

/**
 * The proved range of an observed value.
 *
 * @param lo proved lower end, finite
 * @param hi proved upper end, above lo; infinite if none is proved
 */
public record ValueRange(double lo, double hi) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if lo is not finite or hi is not above it
     */
    public ValueRange {
        Refuse.unless(Double.isFinite(lo), "lo", lo, "the finite numbers");
        Refuse.unless(hi > lo, "hi", hi, "(" + lo + ", infinity]");
    }

    /**
     * A range of which only the lower end is proved.
     *
     * @param lo proved lower end
     * @return the range
     */
    public static ValueRange atLeast(double lo) {
        return new ValueRange(lo, Double.POSITIVE_INFINITY);
    }

    /**
     * A range of which both ends are proved.
     *
     * @param lo proved lower end
     * @param hi proved upper end, finite
     * @return the range
     */
    public static ValueRange between(double lo, double hi) {
        Refuse.unless(Double.isFinite(hi), "hi", hi, "the finite numbers");
        return new ValueRange(lo, hi);
    }

    /**
     * Whether the upper end is proved.
     *
     * @return whether hi is finite
     */
    public boolean hasUpperEnd() {
        return hi < Double.POSITIVE_INFINITY;
    }

    /**
     * Refuses a value outside the range.
     *
     * @param value the value
     * @return the value itself
     * @throws HarnessFault if it is not a finite number within the range; names both
     */
    public double require(double value) {
        if (!(value >= lo && value <= hi && Double.isFinite(value))) {
            throw new HarnessFault("observed value = " + value + " is outside its proved range ["
                    + lo + ", " + hi + "]");
        }
        return value;
    }
}
