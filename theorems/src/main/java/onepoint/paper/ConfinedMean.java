package onepoint.paper;

import java.util.Optional;
import java.util.OptionalDouble;
import onepoint.certificate.Confinement;
import onepoint.claim.Exactly;
import onepoint.claim.Farthest;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;

/** Predictions about E|y_t-x*|^2 where it has no closed form. */
final class ConfinedMean {
    /** The excess over the bound, relative to it, that may stay open when the trials are spent. */
    private static final double GAP = 0.1;

    private ConfinedMean() {}

    /**
     * E|y_t-x*|^2 &lt;= bound: proved when no run can be farther away at time t, else for trials, which can
     * support it when some ball confines every run.
     */
    static Prediction at(Premise premise, long t, Interval bound, String text) {
        OptionalDouble confined = Confinement.of(premise.certificate(), t);
        if (confined.isPresent() && confined.getAsDouble() <= bound.inf()) {
            Interval largest = Interval.of(0, confined.getAsDouble());
            return new Prediction.Exact(
                    text,
                    trials -> Exactly.atMost(
                            largest, bound, false, "no run can be farther away at this time"));
        }
        Optional<String> obstacle = premise.obstacle(t, bound);
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double middle = bound.mid();
        OptionalDouble upper = confined.isPresent()
                ? OptionalDouble.of(confined.getAsDouble() / middle)
                : OptionalDouble.empty();
        return new Prediction.Mean(text, GAP, Farthest.at(t, middle), upper);
    }
}
