package onepoint.model;

import java.util.Arrays;

/**
 * One quantile of a quantity over trials, at each of several times.
 *
 * @param level which quantile, in [0, 1]; 0.5 is the median
 * @param values its values, at least 0
 */
public record QuantileCurve(double level, double[] values) {
    /** @throws IllegalArgumentException if the level is not in [0, 1] or a value is negative or not finite */
    public QuantileCurve {
        Require.that(level >= 0 && level <= 1, "quantile.level", level, "in [0, 1]");
        values = Require.finite("quantile.values", values);
        for (int i = 0; i < values.length; i++) {
            Require.nonNegative("quantile.values[" + i + "]", values[i]);
        }
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuantileCurve that
                && Double.compare(level, that.level) == 0
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(level) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "QuantileCurve[" + level + ", " + values.length + " values]";
    }
}
