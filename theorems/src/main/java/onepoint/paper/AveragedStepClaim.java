package onepoint.paper;

import java.util.Arrays;
import java.util.Optional;
import onepoint.certificate.SmoothedGradient;
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
 * VIEW-2: in the mean a step follows the averaged gradient.
 *
 * <p>Symbols: g(y) = E grad f(y - eta w).
 *
 * <p>Hypotheses: E w = 0 (part of H2).
 *
 * <p>Conclusion: E[y_{t+1} given y_t] = y_t - eta g(y_t). The left side is enclosed as the mean of the step
 * over the noise, the right side by the closed form on which the certificate of one-point convexity rests:
 * two roads to one number. Disjoint enclosures refute; meeting ones are consistent when each is narrower
 * than 1/64 of eta (|g| + L r) + the step's rounding.
 *
 * <p>Tightness: an identity.
 *
 * <p>Source: Section 1, and footnote on the averaged landscape: with W frozen, g is the gradient of y -&gt;
 * E f(y - eta w).
 *
 * <p>Not claimed: continuous noise in two or more dimensions, where the mean of the step is not enclosed.
 */
public final class AveragedStepClaim implements Claim {
    private static final int STEPS = 8;
    private static final double WIDTH = 0x1p-6;
    private final boolean averaged;

    /** The claim. */
    public AveragedStepClaim() {
        this(true);
    }

    private AveragedStepClaim(boolean averaged) {
        this.averaged = averaged;
    }

    @Override
    public Card card() {
        return new Card(
                        "VIEW-2",
                        "In the mean a step follows the averaged gradient",
                        "$E\\left[y_{t+1} \\mid y_t\\right] = y_t - \\eta E \\nabla f(y_t - \\eta w)$",
                        Expectation.HOLDS,
                        "The mean over the noise against the closed form of the averaged gradient, at points"
                                + " along a run.",
                        java.util.Set.of(onepoint.certificate.Hypothesis.BOUNDED_NOISE),
                        java.util.EnumSet.allOf(Population.class))
                .withGap("It is the gradient of one averaged landscape, y -> E f(y - eta w), only"
                        + " with the law of w frozen. Where that law depends on the state there is a"
                        + " landscape for each state.");
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "the gradient not averaged: y_t - eta grad f(y_t)",
                Stated.smoothedRipple(),
                new AveragedStepClaim(false));
    }

    /** An identity has no bound that could be attained. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public Prediction predict(Premise premise) {
        Setting setting = premise.setting();
        Optional<SmoothedGradient> gradient = SmoothedGradient.of(setting);
        if (gradient.isEmpty()) {
            return new Prediction.NotApplicable("no closed form of the averaged gradient");
        }
        if (!Steps.enclosable(setting)) {
            return new Prediction.NotApplicable(
                    "the mean over continuous noise in d > 1 is not enclosed");
        }
        String text = "both sides of the identity meet at " + (STEPS + 1) + " points along a run";
        return new Prediction.Exact(text, trials -> alongRun(premise, gradient.get(), trials));
    }

    private Exactly alongRun(Premise premise, SmoothedGradient gradient, Trials trials) {
        Conclusion worst = Conclusion.HELD;
        Trial trial = trials.trial(0);
        for (int t = 0; t <= STEPS && worst != Conclusion.FAILED; t++) {
            trial.advanceTo(t);
            Conclusion here = at(premise, gradient, trial.y());
            worst = here == Conclusion.HELD ? worst : here;
        }
        String detail = "the mean over the noise against the closed form at " + (STEPS + 1)
                + " points along a run";
        return new Exactly(worst, false, Optional.empty(), detail);
    }

    private Conclusion at(Premise premise, SmoothedGradient gradient, double[] point) {
        Setting setting = premise.setting();
        Interval[] y = Steps.points(point);
        Interval[] left = Steps.expectations(setting, w -> Steps.next(setting, y, w));
        Interval[] g = averaged ? gradient.at(point) : setting.landscape().gradient(y);
        Interval[] right = Steps.minus(y, setting.stepSize(), g);
        double size = premise.constants().smoothness() * premise.constants().noiseRadius();
        double rounding = Arrays.stream(point).map(StrictMath::abs).max().orElseThrow() * 0x1p-40;
        Conclusion conclusion = Conclusion.HELD;
        for (int i = 0; i < left.length; i++) {
            double stated = WIDTH * setting.stepSize() * (g[i].mag() + size) + rounding;
            if (left[i].disjoint(right[i])) {
                return Conclusion.FAILED;
            }
            boolean narrow = left[i].width() <= stated && right[i].width() <= stated;
            conclusion = narrow ? conclusion : Conclusion.UNDECIDED;
        }
        return conclusion;
    }
}
