package onepoint.paper;

import java.util.Arrays;
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
 * <p>Conclusion: y_{t+1} = y_t - eta w_t - eta grad f(y_t - eta w_t) along every run. The right side
 * is enclosed from the engine's x_t and w_t, and its y_{t+1}, x_{t+1} = y_t - eta w_t and |w_t| &lt;= r are
 * held against it. The engine rounds, which is allowed for by 2^-40 of the largest number in the step; where
 * that could hide 1/256 of what the noise moves, nothing is concluded. So this also audits the engine against
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
    private static final double WIDTH = 0x1p-40;
    /** The part of what the noise moves that the allowance for rounding may hide. */
    private static final double VISIBLE = 0x1p-8;

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
                "$y_{t+1} = y_t - \\eta w_t - \\eta \\nabla f(y_t - \\eta w_t)$ along every"
                        + " run",
                Expectation.HOLDS,
                "Equation (1). Checked step by step in interval arithmetic, to 2^-40 of the largest"
                        + " number in a step.",
                java.util.Set.of(),
                java.util.EnumSet.allOf(Population.class));
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "the gradient taken at y_t itself",
                Stated.parabola(0.25, 4, 8, 8),
                new AnalysisSequenceClaim(false));
    }

    @Override
    public Prediction predict(Premise premise) {
        String text = "both sides of the identity meet in " + STEPS + " steps of " + RUNS + " runs";
        return new Prediction.Exact(text, trials -> runs(premise.setting(), trials));
    }

    private Exactly runs(Setting setting, Trials trials) {
        Conclusion worst = Conclusion.HELD;
        for (int run = 0; run < RUNS; run++) {
            Trial trial = trials.trial(run);
            for (int t = 0; t < STEPS; t++) {
                Interval[] x = Steps.points(trial.x());
                trial.advance();
                Conclusion here = step(setting, x, trial);
                if (here == Conclusion.FAILED) {
                    String detail = "the sides are disjoint at step " + t + " of run " + run;
                    return new Exactly(here, false, Optional.empty(), detail);
                }
                worst = here == Conclusion.HELD ? worst : here;
            }
        }
        String detail = STEPS + " steps of " + RUNS + " runs, each side enclosed";
        return new Exactly(worst, false, Optional.empty(), detail);
    }

    private Conclusion step(Setting setting, Interval[] before, Trial after) {
        Interval[] noise = Steps.points(after.noise());
        Interval radius = setting.noiseRadius();
        if (squaredNorm(noise).inf() > radius.sqr().sup() * (1 + WIDTH)) {
            return Conclusion.FAILED;
        }
        Interval[] y = Steps.descend(setting, before);
        Interval[] moved = Steps.minus(y, setting.stepSize(), noise);
        Interval[] gradient = setting.landscape().gradient(perturbed ? moved : y);
        Interval[] right = Steps.minus(moved, setting.stepSize(), gradient);
        double slack = WIDTH * largest(before, y, moved, right);
        if (!meet(after.x(), moved, slack) || !meet(after.y(), right, slack)) {
            return Conclusion.FAILED;
        }
        boolean telling = slack <= VISIBLE * setting.stepSize() * radius.inf();
        return telling ? Conclusion.HELD : Conclusion.UNDECIDED;
    }

    private static Interval squaredNorm(Interval[] v) {
        return Arrays.stream(v).map(Interval::sqr).reduce(Interval.ZERO, Interval::add);
    }

    private static double largest(Interval[]... vectors) {
        return Arrays.stream(vectors)
                .flatMap(Arrays::stream)
                .mapToDouble(Interval::mag)
                .max()
                .orElseThrow();
    }

    private static boolean meet(double[] left, Interval[] right, double slack) {
        Interval around = Interval.of(-slack, slack);
        for (int i = 0; i < left.length; i++) {
            if (!right[i].add(around).contains(left[i])) {
                return false;
            }
        }
        return true;
    }
}
