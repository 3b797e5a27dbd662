package onepoint.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.noise.Streams;
import onepoint.verdict.BernoulliPlan;
import onepoint.verdict.BernoulliTest;
import onepoint.verdict.Decision;
import onepoint.verdict.ErrorRates;
import onepoint.verdict.OrderedPrefix;
import onepoint.verdict.Outcome;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Trials of a claim that is exactly attained, p = p0 = 1/2, on several workers in virtual time; failing
 * trials finish ten times sooner. Consumed as they complete, the first results are failures.
 */
final class Schedules {
    private static final BernoulliPlan PLAN =
            new BernoulliPlan(0.5, ErrorRates.both(Mutants.ALPHA), 300, 0.5, false);
    private static final long SEED = 99;
    private static final int MOST_RUNS = 4_000;

    private record Done(int index, Outcome outcome, double end) {}

    private Schedules() {}

    /** The wrong scheduler. */
    static CalibrationCheck completionOrder(int workers, Calibration.Size size) {
        int runs = StrictMath.min(MOST_RUNS, size.runs());
        UniformRandomProvider random = Streams.of(SEED, "schedules", 0);
        int refuted = 0;
        for (int c = 0; c < runs; c++) {
            BernoulliTest test = BernoulliTest.of(PLAN);
            for (Done done : completed(workers, random)) {
                if (!test.finished()) {
                    test.add(done.outcome());
                }
            }
            refuted += test.decision() == Decision.REFUTED ? 1 : 0;
        }
        return Rates.ofMutant(check("results consumed as they complete", workers, refuted, runs));
    }

    /** The right one, on the same results. */
    static CalibrationCheck orderedPrefix(int workers, Calibration.Size size) {
        int runs = StrictMath.min(MOST_RUNS, size.runs());
        UniformRandomProvider random = Streams.of(SEED, "schedules", 0);
        int refuted = 0;
        for (int c = 0; c < runs; c++) {
            BernoulliTest test = BernoulliTest.of(PLAN);
            OrderedPrefix<Outcome> prefix = new OrderedPrefix<>(test::add);
            for (Done done : completed(workers, random)) {
                prefix.offer(done.index(), done.outcome());
            }
            refuted += test.decision() == Decision.REFUTED ? 1 : 0;
        }
        return check("results consumed in the order of their trials", workers, refuted, runs);
    }

    private static CalibrationCheck check(String order, int workers, int refuted, int runs) {
        return Rates.simulated(
                order + ", " + workers + " workers, p = p0 = 0.5",
                Side.AT_MOST,
                Mutants.ALPHA,
                refuted,
                runs,
                "failing trials take a tenth of the time");
    }

    private static List<Done> completed(int workers, UniformRandomProvider random) {
        PriorityQueue<Done> running = new PriorityQueue<>(Comparator.comparingDouble(Done::end));
        List<Done> done = new ArrayList<>();
        for (int index = 0; index < PLAN.budget(); index++) {
            double start = 0;
            if (index >= workers) {
                Done next = running.remove();
                done.add(next);
                start = next.end();
            }
            boolean success = random.nextBoolean();
            double takes = (success ? 10 : 1) * (0.9 + 0.2 * random.nextDouble());
            Outcome outcome = success ? Outcome.SUCCESS : Outcome.FAILURE;
            running.add(new Done(index, outcome, start + takes));
        }
        while (!running.isEmpty()) {
            done.add(running.remove());
        }
        return done;
    }
}
