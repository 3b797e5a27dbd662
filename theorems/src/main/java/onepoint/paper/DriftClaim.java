package onepoint.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.noise.Atom;
import onepoint.setting.Setting;
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

    private DriftClaim(boolean squareTerm) {
        this.squareTerm = squareTerm;
    }

    @Override
    public Card card() {
        return new Card(
                "T1-DRIFT",
                "One step contracts in the mean",
                "E[ |y_{t+1}-x*|^2 given y_t ] <= (1-lambda) |y_t-x*|^2 + b for every y_t",
                Expectation.HOLDS,
                "Theorem 1, Step 1. Proved on all of R^d for quadratics; elsewhere enclosed along a run, or by trials.",
                Stated.THEOREM_1,
                Stated.BOTH_SIDES);
    }

    @Override
    public Optional<FalseTwin> twin() {
        return Optional.of(new FalseTwin(
                "lambda without its square term: 1 - 2 eta c",
                Stated.parabola(0.25, 4, 8, 8),
                new DriftClaim(false)));
    }

    @Override
    public Prediction predict(Premise premise) {
        String text =
                "the mean squared distance after a step is at most (1-lambda) times the one before, plus b";
        Optional<LinearGradient> linear = LinearGradient.of(premise);
        if (linear.isPresent()) {
            return new Prediction.Exact(text, trials -> everywhere(premise, linear.get()));
        }
        Setting setting = premise.setting();
        boolean enclosable = setting.dimension() == 1 || setting.noise().atoms().isPresent();
        if (enclosable) {
            return new Prediction.Exact(text, trials -> alongRun(premise, trials));
        }
        Interval bound = bound(premise, premise.startDistance());
        return ConfinedMean.at(premise, 1, bound, text + " from the start");
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

    /**
     * For quadratics: largest factor <= 1 - lambda, and what the noise adds <= b; beyond, a large distance
     * refutes.
     */
    private Exactly everywhere(Premise premise, LinearGradient linear) {
        Interval kept = Interval.ONE.subtract(lambda(premise));
        Interval noise = linear.largest().multiply(LinearGradient.noise(premise));
        Exactly slope = Exactly.atMost(
                linear.largest(),
                kept,
                true,
                "largest (1 - eta a)^2 against 1 - lambda, on all of R^d");
        Exactly rest = Exactly.atMost(
                noise, premise.rates().b(), true, "what the noise adds against b, on all of R^d");
        return slope.and(rest);
    }

    private Exactly alongRun(Premise premise, Trials trials) {
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
        Interval after = expectation(
                premise.setting(),
                w -> Steps.squaredDistance(premise.setting(), Steps.next(premise.setting(), y, w)));
        String detail =
                "enclosed at " + (STEPS_LOOKED_AT + 2) + " points along a run and at the target";
        return Exactly.atMost(after, bound(premise, before), false, detail);
    }

    private static Interval expectation(Setting setting, Function<Interval[], Interval> q) {
        Optional<List<Atom>> atoms = setting.noise().atoms();
        if (atoms.isPresent()) {
            Interval sum = Interval.ZERO;
            for (Atom atom : atoms.get()) {
                sum = sum.add(q.apply(atom.point()).multiply(atom.mass()));
            }
            return sum;
        }
        return setting.noise()
                .marginal(0)
                .expectation(u -> q.apply(new Interval[] {u}))
                .orElseThrow();
    }

    static Interval[] expectations(Setting setting, Function<Interval[], Interval[]> q) {
        Interval[] means = new Interval[setting.dimension()];
        Arrays.setAll(means, i -> expectation(setting, w -> q.apply(w)[i]));
        return means;
    }
}
