package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Bracket;
import onepoint.certificate.Drift;
import onepoint.certificate.Rates;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.model.SharpConstant;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/**
 * T1-DRIFT: in one step the squared distance contracts in the mean, up to what the noise adds.
 *
 * <p>Symbols: y_t = x_t - eta grad f(x_t); lambda = 2 eta c - eta^2 L^2; b = eta^2 r^2 (1 + eta L)^2.
 *
 * <p>Hypotheses: H1 to H6; of H2 only E|w|^2 &lt;= r^2 is used.
 *
 * <p>Conclusion: E[ |y_{t+1}-x*|^2 given y_t ] &lt;= (1-lambda) |y_t-x*|^2 + b.
 *
 * <p>Tightness: nearly tight for small eta L at curvature c = L.
 *
 * <p>Source: proof of Theorem 1, Step 1. The step E|grad f(y - eta w)|^2 &lt;= L^2 E|y - eta w - x*|^2 uses
 * grad f(x*) = 0 silently; H6 restores it for targets that are not critical.
 *
 * <p>Not claimed: anything about single runs.
 */
public final class DriftClaim implements Claim {
    private static final int STEPS_LOOKED_AT = 8;
    private final boolean squareTerm;

    /** The claim. */
    public DriftClaim() {
        this(true);
    }

    DriftClaim(boolean squareTerm) {
        this.squareTerm = squareTerm;
    }

    @Override
    public Card card() {
        return new Card(
                        "T1-DRIFT",
                        "One step contracts in the mean",
                        "$E\\left[ \\left|y_{t+1}-x^*\\right|^2 \\mid y_t \\right] \\le (1-\\lambda)"
                                + " \\left|y_t-x^*\\right|^2 + b$ for every $y_t$",
                        Expectation.HOLDS,
                        "Theorem 1, Step 1. Proved on all of R^d where the mean of a step has a closed form"
                                + " and the dimension allows a search; elsewhere enclosed along a run, or by"
                                + " trials.",
                        Stated.THEOREM_1,
                        Stated.BOTH_SIDES)
                .withGap("Step 1 bounds |grad f(y - eta w)| by L |y - eta w - x*|, which uses grad"
                        + " f(x*) = 0, while a footnote says that x* need not be a minimum. H6 asks"
                        + " for that, or for what restores the bound. And Definition 1 bounds f from"
                        + " above only, where Step 1 needs a Lipschitz gradient:"
                        + " SMOOTH-ONE-SIDED-DRIFT.");
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "lambda without its square term: 1 - 2 eta c",
                Stated.parabola(0.25, 4, 8, 8),
                new DriftClaim(false));
    }

    @Override
    public Optional<SharpConstant> constant() {
        return Optional.of(Stated.WHOLE_BOUND);
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        String text =
                "the mean squared distance after a step is at most (1-lambda) times the one before, plus b";
        Optional<LinearGradient> linear = LinearGradient.of(premise);
        if (linear.isPresent()) {
            return new Prediction.Exact(text, trials -> linear.get().drift(premise, squareTerm));
        }
        Optional<Bracket> excess = Drift.of(
                premise.setting(), new Rates(lambda(premise), premise.rates().b()));
        if (excess.isPresent() && excess.get().certified() < Double.POSITIVE_INFINITY) {
            return new Prediction.Exact(text, trials -> everywhere(premise, excess.get()));
        }
        Setting setting = premise.setting();
        if (Steps.enclosable(setting)) {
            return new Prediction.Exact(text, trials -> alongRun(premise, trials));
        }
        Interval bound = bound(premise, premise.startDistance());
        return ConfinedMean.at(premise, 1, bound, text + " from the start");
    }

    private static Exactly everywhere(Premise premise, Bracket excess) {
        Interval largest = Interval.of(excess.refuted(), excess.certified());
        String detail =
                "the largest mean after a step minus (1-lambda) |y-x*|^2, on all of R^d, by "
                        + excess.how() + "; at least " + ShortNumber.text(excess.refuted())
                        + ", at most "
                        + ShortNumber.text(excess.certified()) + ", against b = "
                        + ShortNumber.text(premise.rates().b().mid());
        return Exactly.atMost(largest, premise.rates().b(), true, detail);
    }

    private Interval lambda(Premise premise) {
        if (squareTerm) {
            return premise.rates().lambda();
        }
        return Interval.point(premise.setting().stepSize())
                .multiply(2)
                .multiply(premise.constants().convexity());
    }

    private Interval bound(Premise premise, Interval squaredDistance) {
        Interval kept = Interval.ONE.subtract(lambda(premise));
        return kept.multiply(squaredDistance).add(premise.rates().b());
    }

    /** The drift enclosed at the states of a run and at the target. */
    Exactly alongRun(Premise premise, Trials trials) {
        List<double[]> points = new ArrayList<>();
        Trial trial = trials.trial(0);
        for (int t = 0; t <= STEPS_LOOKED_AT; t++) {
            trial.advanceTo(t);
            points.add(trial.x());
        }
        points.add(premise.setting().target());
        return points.stream().map(x -> at(premise, x)).reduce(Exactly::and).orElseThrow();
    }

    private Exactly at(Premise premise, double[] x) {
        Interval[] y = Steps.descend(premise.setting(), Steps.points(x));
        Interval before = Steps.squaredDistance(premise.setting(), y);
        Interval after = Steps.expectation(
                premise.setting(),
                w -> Steps.squaredDistance(premise.setting(), Steps.next(premise.setting(), y, w)));
        String detail = "enclosed at " + (STEPS_LOOKED_AT + 1)
                + " points along a run and at the target; worst at |y-x*|^2 = "
                + ShortNumber.text(before.mid());
        return Exactly.atMost(after, bound(premise, before), false, detail);
    }
}
