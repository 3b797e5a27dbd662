package onepoint.calibration;

import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.Range;
import onepoint.verdict.BernoulliEvidence;
import onepoint.verdict.TrialCounts;

/** Makes checks out of rates. */
public final class Rates {
    /** The chance that either end of a simulated rate's interval is wrong. */
    private static final double ALPHA = 1e-6;

    /** Sums of up to 1e9 rounded terms of a law: relative error below 1e9 * 2^-53. */
    private static final double ROUNDED = 0x1p-23;

    private Rates() {}

    /** A rate that was computed. */
    public static CalibrationCheck exact(
            String name, Side side, double designed, double rate, String how) {
        Range measured = new Range(
                StrictMath.max(0, rate * (1 - ROUNDED)), StrictMath.min(1, rate * (1 + ROUNDED)));
        return new CalibrationCheck(name, side, designed, measured, 0, false, how);
    }

    /** A rate that was simulated, with an interval that holds with probability 1 - 2e-6. */
    public static CalibrationCheck simulated(
            String name, Side side, double designed, long hits, long runs, String how) {
        TrialCounts counts = TrialCounts.of(hits, runs - hits);
        Range measured = new Range(
                BernoulliEvidence.lowerBound(counts, ALPHA, false),
                BernoulliEvidence.upperBound(counts, ALPHA));
        String counted = how + "; " + hits + " of " + runs;
        return new CalibrationCheck(name, side, designed, measured, runs, false, counted);
    }

    /** The same rate of statistics that were spoilt on purpose. */
    static CalibrationCheck ofMutant(CalibrationCheck check) {
        return new CalibrationCheck(
                check.name(),
                check.side(),
                check.designed(),
                check.measured(),
                check.runs(),
                true,
                check.how());
    }
}
