package onepoint.audit;

import java.util.ArrayList;
import java.util.List;
import onepoint.calibration.Calibration;
import onepoint.calibration.Rates;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Promise;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.Conclusion;
import onepoint.model.Finding;
import onepoint.verdict.DetectableGap;
import onepoint.verdict.ErrorBudget;
import onepoint.verdict.ErrorRates;

/**
 * Whole campaigns on coins: budget, trials, verdicts, savings and pools as in an audit, on claims whose truth
 * is known.
 */
final class Campaigns {
    private static final double ALPHA = 0.05;
    private static final int STREAMS = 6;
    private static final long TRIALS = 256;
    private static final int MOST_CAMPAIGNS = 3_000;
    private static final Coin ATTAINED = new Coin(new Promise(0.5, 0.25));

    private Campaigns() {}

    /** The rates of the whole way; the seeds are fixed. */
    static List<CalibrationCheck> of(Calibration.Size size) {
        return List.of(falseAlarms(size), power(size));
    }

    private static CalibrationCheck falseAlarms(Calibration.Size size) {
        int campaigns = StrictMath.min(MOST_CAMPAIGNS, size.runs() / 2);
        ErrorBudget budget = new ErrorBudget(ALPHA, STREAMS, 1);
        List<Case> cases = cases(ATTAINED);
        int alarms = 0;
        for (int seed = 0; seed < campaigns; seed++) {
            alarms += raisesAlarm(seed, budget, cases) ? 1 : 0;
        }
        return Rates.simulated(
                "campaigns that refute a claim exactly attained on " + STREAMS + " instances",
                Side.AT_MOST,
                ALPHA,
                alarms,
                campaigns,
                "stub instances through the whole audit");
    }

    private static boolean raisesAlarm(int seed, ErrorBudget budget, List<Case> cases) {
        Effort effort = new Effort(seed, ALPHA, budget.alphaPerStream(), TRIALS);
        Judge judge = new Judge(effort);
        Savings savings = Savings.after(List.of(), effort);
        List<Finding> findings = new ArrayList<>();
        for (Case one : cases) {
            findings.add(savings.settle(one, Findings.of(one, judge)));
        }
        return findings.stream().anyMatch(f -> f.conclusion() == Conclusion.FAILED)
                || !Pooled.refutations(List.of(ATTAINED), findings, budget).isEmpty();
    }

    /** A promise is too high by just the gap that would be printed for it. */
    private static CalibrationCheck power(Calibration.Size size) {
        ErrorRates rates = new ErrorRates(0.001, 0.001);
        double low = 0.5;
        double promise = 1 - 0x1p-20;
        while (promise - low > 0x1p-20) {
            double middle = 0.5 * (low + promise);
            boolean seen = middle - DetectableGap.of(middle, rates, TRIALS) >= 0.5;
            promise = seen ? middle : promise;
            low = seen ? low : middle;
        }
        Case coin = new Coin(new Promise(promise, promise - 0.5)).toss(0);
        int streams = StrictMath.min(MOST_CAMPAIGNS, size.runs());
        int refuted = 0;
        for (int seed = 0; seed < streams; seed++) {
            Effort effort = new Effort(seed, rates.support(), rates.refute(), TRIALS);
            Finding finding = Findings.of(coin, new Judge(effort));
            refuted += finding.conclusion() == Conclusion.FAILED ? 1 : 0;
        }
        return Rates.simulated(
                "instances refuted whose promise is too high by the detectable gap",
                Side.AT_LEAST,
                DetectableGap.POWER,
                refuted,
                streams,
                "stub instances through the judge, promise " + promise);
    }

    private static List<Case> cases(Coin coin) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            cases.add(coin.toss(i));
        }
        return cases;
    }
}
