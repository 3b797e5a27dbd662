package onepoint.paper;

import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.setting.Setting;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/**
 * VIEW-1: in the shifted sequence y_t the gradient is taken at a randomly perturbed point.
 *
 * <p>Symbols: y_t = x_t - eta grad f(x_t).
 *
 * <p>Hypotheses: none.
 *
 * <p>Conclusion: y_{t+1} = y_t - eta w_t - eta grad f(y_t - eta w_t) along every run. Both sides are
 * enclosed from the engine's x_t, w_t and x_{t+1}; disjoint enclosures refute. The engine rounds, which the
 * stated width allows for: 2^-32 of the largest number in the step. So this also audits the engine against
 * the intervals.
 *
 * <p>Tightness: an identity.
 *
 * <p>Source: equation (1).
 *
 * <p>Not claimed: anything about distances.
 */
public final class AnalysisSequenceClaim implements Claim {
    private static final int STEPS = 32;
    private static final int RUNS = 4;
    private static final double WIDTH = 0x1p-32;
    private final boolean perturbed;

    /** The claim. */
    public AnalysisSequenceClaim() {
        this(true);
    }

    private AnalysisSequenceClaim(boolean perturbed) {
        this.perturbed = perturbed;
    }

    @Override
    public Card card() {
        return new Card(
                "VIEW-1",
                "SGD on y takes its gradient at a perturbed point",
                "y_{t+1} = y_t - eta w_t - eta grad f(y_t - eta w_t) along every run",
                Expectation.HOLDS,
                "Equation (1). Checked step by step in interval arithmetic, to 2^-32 of the largest number in a step.",
                java.util.Set.of(),
                java.util.EnumSet.allOf(Population.class));
    }

    @Override
    public Optional<FalseTwin> twin() {
        return Optional.of(new FalseTwin(
                "the gradient taken at y_t itself",
                Stated.parabola(0.25, 4, 8, 8),
                new AnalysisSequenceClaim(false)));
    }

    @Override
    public Prediction predict(Premise premise) {
        String text = "both sides of the identity meet in " + STEPS + " steps of " + RUNS + " runs";
        return new Prediction.Exact(text, trials -> runs(premise.setting(), trials));
    }

    private Exactly runs(Setting setting, Trials trials) {
        for (int run = 0; run < RUNS; run++) {
            Trial trial = trials.trial(run);
            for (int t = 0; t < STEPS; t++) {
                Interval[] x = Steps.points(trial.x());
                trial.advance();
                if (!meets(setting, x, trial)) {
                    String detail = "the sides are disjoint at step " + t + " of run " + run;
                    return new Exactly(Conclusion.FAILED, false, Optional.empty(), detail);
                }
            }
        }
        String detail = STEPS + " steps of " + RUNS + " runs, each side enclosed";
        return new Exactly(Conclusion.HELD, false, Optional.empty(), detail);
    }

    private boolean meets(Setting setting, Interval[] before, Trial after) {
        Interval[] y = Steps.descend(setting, before);
        Interval[] noise = Steps.points(after.noise());
        Interval[] moved = Steps.minus(y, setting.stepSize(), noise);
        Interval[] gradient = setting.landscape().gradient(perturbed ? moved : y);
        Interval[] right = Steps.minus(moved, setting.stepSize(), gradient);
        Interval[] left = Steps.points(after.y());
        double scale = 0;
        for (Interval[] v : new Interval[][] {before, y, moved, right}) {
            for (Interval component : v) {
                scale = StrictMath.max(scale, component.mag());
            }
        }
        Interval slack = Interval.of(-scale * WIDTH, scale * WIDTH);
        boolean meets = true;
        for (int i = 0; i < left.length; i++) {
            meets &= left[i].add(slack).meets(right[i]);
        }
        return meets;
    }
}
