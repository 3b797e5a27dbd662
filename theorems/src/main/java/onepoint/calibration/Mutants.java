package onepoint.calibration;

import java.util.Arrays;
import java.util.List;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.verdict.Decision;
import onepoint.verdict.Discoveries;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Plausible but wrong tests of {@code P(success) >= p0}, each with a rate that gives it away. The test that
 * is used passes the same measurement: see {@link Calibration} and the tests of this package.
 */
final class Mutants {
    static final double ALPHA = 1e-3;

    private static final double LEVEL = 0.05;

    /** Lifts a logarithm over its threshold, whatever the rounding of either. */
    private static final double ROUNDED = 1e-12;

    private Mutants() {}

    static List<CalibrationCheck> of(Calibration.Size size) {
        return List.of(
                twoSidedMixture(),
                peeking(),
                symmetricSprt(),
                Timeouts.dropped(size),
                Schedules.completionOrder(8, size),
                runningMaxima());
    }

    /** Mixing over all of [0, 1] refutes p &gt;= 1/2 because p is 0.8. */
    static CalibrationCheck twoSidedMixture() {
        double threshold = -StrictMath.log(ALPHA);
        double[] logFactorials = new double[202];
        for (int n = 1; n < logFactorials.length; n++) {
            logFactorials[n] = logFactorials[n - 1] + StrictMath.log(n);
        }
        StoppingLaw.Rule rule = (s, f) -> {
            double logBeta = logFactorials[s] + logFactorials[f] - logFactorials[s + f + 1];
            return logBeta + (s + f) * StrictMath.log(2) >= threshold
                    ? Decision.REFUTED
                    : Decision.OPEN;
        };
        return exact(
                "the two-sided mixture refutes p >= 0.5 where p = 0.8",
                StoppingLaw.exhaustively(rule, 200, 0.8));
    }

    /** A fixed-n bound, looked at after every trial, spends its error again and again. */
    static CalibrationCheck peeking() {
        int horizon = 2_000;
        StoppingLaw.Rule rule = (s, f) -> {
            double tail = new BinomialDistribution(s + f, 0.5).probability(f - 1, s + f);
            return tail <= ALPHA ? Decision.REFUTED : Decision.OPEN;
        };
        return exact(
                "a fixed-n bound looked at after every trial, p = p0 = 0.5",
                StoppingLaw.of(rule, horizon).at(0.5));
    }

    /** SPRT of p0 + d against p0 - d, as in statistical model checkers: at p0 nothing pulls it up. */
    static CalibrationCheck symmetricSprt() {
        return exact(
                "a sequential ratio test with an indifference region of 0.05, p = p0 = 0.9",
                StoppingLaw.exhaustively(sprt(0.9, 0.05), 1_000, 0.9));
    }

    /**
     * Twenty true nulls in e-BH. Each bets its way up a ladder of heights K/(k level), k = K, .., 1, every
     * rung a fair bet that it may lose all in; with probability level/k exactly k of them get as far as rung
     * k together. What is left at the end discovers with probability level, the running maxima with level (1
     * + 1/2 + .. + 1/K).
     */
    static CalibrationCheck runningMaxima() {
        int claims = 20;
        double byMaxima = 0;
        for (int k = 1; k <= claims; k++) {
            double[] maxima = new double[claims];
            Arrays.fill(maxima, 0, k, StrictMath.log(claims / (k * LEVEL)) + ROUNDED);
            boolean any = !Discoveries.among(maxima, LEVEL).indexes().isEmpty();
            byMaxima += any ? LEVEL / k : 0;
        }
        return Rates.ofMutant(Rates.exact(
                "running maxima of 20 true nulls in e-BH discover something",
                Side.AT_MOST,
                LEVEL,
                byMaxima,
                "sum over the ends of a betting game"));
    }

    private static StoppingLaw.Rule sprt(double p0, double d) {
        double threshold = -StrictMath.log(ALPHA);
        double failure = StrictMath.log((1 - p0 + d) / (1 - p0 - d));
        double success = StrictMath.log((p0 - d) / (p0 + d));
        return (s, f) -> {
            double log = f * failure + s * success;
            if (log >= threshold) {
                return Decision.REFUTED;
            }
            return log <= -threshold ? Decision.SUPPORTED : Decision.OPEN;
        };
    }

    private static CalibrationCheck exact(String name, StoppingLaw.Law law) {
        return Rates.ofMutant(
                Rates.exact(name, Side.AT_MOST, ALPHA, law.refuted(), "law of the stopped stream"));
    }
}
