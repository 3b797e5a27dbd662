package onepoint.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.Range;
import onepoint.noise.Streams;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.DetectableGap;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.MeanPlan;
import onepoint.verdict.MeanTest;
import onepoint.verdict.Outcome;
import onepoint.verdict.ValueRange;
import org.apache.commons.rng.UniformRandomProvider;

/** The rates of a single stream's verdict: false refutation, false support, power. */
public final class Calibration {
    private static final double ALPHA = 1e-6;
    private static final long SEED = 20180717;
    private static final double BELOW_ONE = 0.999;
    private static final double[] CLAIMED = {0.5, 0.9};

    /** How much is computed. */
    public enum Size {
        /** About a second: part of every audit. */
        SMALL(4_000, 400),
        /** Minutes. */
        FULL(100_000, 100_000);

        private final int horizon;
        private final int runs;

        Size(int horizon, int runs) {
            this.horizon = horizon;
            this.runs = runs;
        }

        /** The longest stream of the exact laws. */
        public int horizon() {
            return horizon;
        }

        /** The number of simulated runs. */
        public int runs() {
            return runs;
        }
    }

    private Calibration() {}

    /** All rates, those of the mutants last. */
    public static List<CalibrationCheck> of(Size size) {
        List<CalibrationCheck> checks = new ArrayList<>();
        for (double p0 : CLAIMED) {
            checks.add(falseRefutation(p0, size));
        }
        for (double p0 : CLAIMED) {
            checks.add(falseSupport(p0));
        }
        for (double p0 : CLAIMED) {
            checks.add(changeOfMeasure(p0, size));
        }
        for (double p0 : CLAIMED) {
            checks.add(power(p0));
        }
        checks.addAll(Mutants.of(size));
        return List.copyOf(checks);
    }

    private static CalibrationCheck falseRefutation(double p0, Size size) {
        double rate = StoppingLaw.of(StoppingLaw.refutingOnly(p0, ALPHA), size.horizon)
                .at(p0)
                .refuted();
        return Rates.exact(
                "refutation of a claim that is exactly attained, p = p0 = " + p0,
                Side.AT_MOST,
                ALPHA,
                rate,
                "law of the stopped stream, up to " + size.horizon + " trials");
    }

    private static CalibrationCheck falseSupport(double p0) {
        int horizon = 3_000;
        double rate = StoppingLaw.of(StoppingLaw.test(p0, ErrorRates.both(0.01), true), horizon)
                .at(p0)
                .supported();
        return Rates.exact(
                "support of a claim that is exactly attained, p = p0 = " + p0,
                Side.AT_MOST,
                0.01,
                rate,
                "law of the stopped stream with the atom, up to " + horizon + " trials");
    }

    /**
     * Streams with theta ~ U(0, p0) have the density E_R against those with p0; so the mean of 1{crossed}/E
     * is the chance of crossing at p0, at an alpha that no simulation reaches. Each term is in [0, alpha].
     */
    private static CalibrationCheck changeOfMeasure(double p0, Size size) {
        BernoulliPlan plan = new BernoulliPlan(
                p0, new ErrorRates(Double.MIN_NORMAL, ALPHA), size.horizon, p0, false);
        UniformRandomProvider random = Streams.of(SEED, "change of measure", 0);
        MeanTest terms = MeanTest.calibrating(new MeanPlan(
                BELOW_ONE, ValueRange.between(0, 1), ErrorRates.both(ALPHA), size.runs, BELOW_ONE));
        for (int i = 0; i < size.runs; i++) {
            BernoulliTest test = BernoulliTest.of(plan);
            double theta = p0 * random.nextDouble();
            while (!test.finished()) {
                test.add(random.nextDouble() < theta ? Outcome.SUCCESS : Outcome.FAILURE);
            }
            boolean crossed = test.decision() == Decision.REFUTED;
            double term = crossed ? StrictMath.exp(-test.logRefutation()) / ALPHA : 0;
            terms.add(StrictMath.min(1, term));
        }
        Range share = new Range(terms.lowerBound(ALPHA), terms.upperBound(ALPHA));
        return new CalibrationCheck(
                "refutation of it by a change of measure, p = p0 = " + p0,
                Side.AT_MOST,
                ALPHA,
                new Range(ALPHA * share.lo(), ALPHA * share.hi()),
                size.runs,
                false,
                "mean of 1{crossed} / E over streams of theta ~ U(0, p0)");
    }

    private static CalibrationCheck power(double p0) {
        ErrorRates rates = ErrorRates.both(ALPHA);
        int budget = 4_000;
        double gap = DetectableGap.of(p0, rates, budget);
        double rate = StoppingLaw.of(StoppingLaw.test(p0, rates, true), budget)
                .at(p0 - gap)
                .refuted();
        return Rates.exact(
                String.format(
                        Locale.ROOT, "refutation at the detectable gap of p0 = %s, %.4f", p0, gap),
                Side.AT_LEAST,
                DetectableGap.POWER,
                rate,
                "law of the stopped stream, " + budget + " trials");
    }
}
