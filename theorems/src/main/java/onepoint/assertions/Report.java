package onepoint.assertions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a failed assertion, in lines of a label and a value. */
final class Report {
    private final StringBuilder text;

    Report(String expected, String outcome) {
        text = new StringBuilder("\nExpected ")
                .append(expected)
                .append(", but ")
                .append(outcome);
    }

    Report line(String label, String value) {
        String padding = " ".repeat(Math.max(0, 16 - label.length()));
        text.append("\n  ").append(label).append(padding).append(": ").append(value);
        return this;
    }

    /** The lines that every report has. */
    Report evidence(double log, double rate) {
        String value = "e-value " + shown(StrictMath.exp(log)) + " (ln " + shown(log) + ")";
        line("evidence", value + " against it, refuted from " + shown(1 / rate));
        return line("false-alarm rate", shown(rate));
    }

    Report detectable(double gap, long budget) {
        String seen = " is seen in at least 99 % of runs, within " + budget + " trials";
        return line("detectable gap", shown(gap, RoundingMode.CEILING) + seen);
    }

    /** An interval whose ends are rounded outwards. */
    static String interval(double lower, double upper, double rate) {
        String ends = shown(lower, RoundingMode.FLOOR) + ", " + shown(upper, RoundingMode.CEILING);
        return " in [" + ends + "], each end at error rate " + shown(rate);
    }

    static String name(long seed, long index) {
        return "of seed " + seed + " and index " + index + ": TrialRandom.of(" + seed + "L, "
                + index + "L)";
    }

    static String shown(double value) {
        return shown(value, RoundingMode.HALF_EVEN);
    }

    /** Four digits, the same text on every JDK. */
    private static String shown(double value, RoundingMode rounding) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return new BigDecimal(value)
                .round(new MathContext(4, rounding))
                .stripTrailingZeros()
                .toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
