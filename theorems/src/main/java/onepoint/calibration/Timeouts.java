package onepoint.calibration;

import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.noise.Streams;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.Outcome;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Trials that time out when they fail: success 0.85, claim 0.9, and two thirds of the failures undecided.
 * Without these the rate looks like 0.944.
 */
final class Timeouts {
    private static final BernoulliPlan PLAN =
            new BernoulliPlan(0.9, ErrorRates.both(Mutants.ALPHA), 2_000, 0.9, false);
    private static final long SEED = 1802;
    private static final int MOST_RUNS = 1_000;

    private Timeouts() {}

    static CalibrationCheck dropped(Calibration.Size size) {
        return Rates.ofMutant(supported(true, size));
    }

    static CalibrationCheck supported(boolean dropped, Calibration.Size size) {
        int runs = StrictMath.min(MOST_RUNS, size.runs());
        UniformRandomProvider random = Streams.of(SEED, "timeouts", 0);
        int supported = 0;
        for (int i = 0; i < runs; i++) {
            BernoulliTest test = BernoulliTest.of(PLAN);
            while (!test.finished()) {
                boolean success = random.nextDouble() < 0.85;
                boolean timeout = !success && random.nextInt(3) < 2;
                if (!timeout) {
                    test.add(success ? Outcome.SUCCESS : Outcome.FAILURE);
                } else if (!dropped) {
                    test.add(Outcome.UNDECIDED);
                }
            }
            supported += test.decision() == Decision.SUPPORTED ? 1 : 0;
        }
        return Rates.simulated(
                "dropped timeouts support p >= 0.9 where p = 0.85",
                Side.AT_MOST,
                Mutants.ALPHA,
                supported,
                runs,
                "two thirds of the failures time out");
    }
}
