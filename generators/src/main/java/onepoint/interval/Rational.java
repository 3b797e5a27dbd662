package onepoint.interval;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact fraction of two decimal numbers read from text, and the doubles next to it.
 *
 * @param numerator any decimal
 * @param denominator a positive decimal
 */
record Rational(BigDecimal numerator, BigDecimal denominator) {

    /** Bounds the work of an exact comparison; the doubles span 10^-324 to 10^309. */
    private static final int LARGEST_EXPONENT = 5000;

    /** Reads {@code -1.5}, {@code 2e-3}, {@code 1/3} or {@code 0.1/0.7}. */
    static Rational parse(String text) {
        int slash = text.indexOf('/');
        BigDecimal numerator = decimal(slash < 0 ? text : text.substring(0, slash), text);
        BigDecimal denominator =
                slash < 0 ? BigDecimal.ONE : decimal(text.substring(slash + 1), text);
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator of " + text + " is zero");
        }
        return denominator.signum() < 0
                ? new Rational(numerator.negate(), denominator.negate())
                : new Rational(numerator, denominator);
    }

    private static BigDecimal decimal(String part, String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(part.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("neither a decimal nor a fraction: " + text, e);
        }
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT
                || value.precision() > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("over " + LARGEST_EXPONENT + " places in " + text);
        }
        return value;
    }

    /** The tightest interval of doubles around the fraction. */
    Interval enclosure() {
        double near = numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
        double low = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, near));
        while (low > Double.NEGATIVE_INFINITY && compareTo(low) < 0) {
            low = Math.nextDown(low);
        }
        while (low < Double.MAX_VALUE && compareTo(Math.nextUp(low)) >= 0) {
            low = Math.nextUp(low);
        }
        boolean exact = low > Double.NEGATIVE_INFINITY && compareTo(low) == 0;
        return new Interval(low, exact ? low : Math.nextUp(low));
    }

    /** The sign of this fraction minus a finite double. */
    private int compareTo(double x) {
        return numerator.compareTo(denominator.multiply(new BigDecimal(x)));
    }
}
