package onepoint.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.claim.BatchScore;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.model.SharpConstant;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;
import onepoint.sgd.Batch;
import onepoint.sgd.Trial;

/**
 * T1-AZUMA: at a fixed time the stopped supermartingale of Step 3 is rarely high.
 *
 * <p>Symbols: G_t, M as in {@link IncrementClaim}; zeta, delta as in {@link StayClaim}; E_s: |y_tau-x*|
 * &lt;= delta for all tau &lt;= s; r_t = M sqrt( sum_{tau=1..t} (1-lambda)^{-2 tau} ); t = T2.
 *
 * <p>Hypotheses: H1 to H6, and |y_0-x*| &lt;= delta, since E_0 is empty otherwise.
 *
 * <p>Conclusion: P( G_t 1_{E_{t-1}} - G_0 &gt;= sqrt2 r_t sqrt(log zeta) ) &lt;= 1/zeta. Multiplied by
 * (1-lambda)^t, which does not overflow, the event is q &gt;= b/lambda + (1-lambda)^t (|y_0-x*|^2 -
 * b/lambda) + M sqrt( 2 log zeta sum_{s=0..t-1} (1-lambda)^{2s} ), with q = |y_t-x*|^2 on E_{t-1} and q =
 * b/lambda elsewhere. T2 up to 10: beyond, 1 - 1/zeta is too near 1 for a few thousand trials.
 *
 * <p>Proof: X_t = G_t 1_{E_{t-1}} does not rise in the mean: on E_t by {@link DriftClaim}, and where E_t
 * fails after E_{t-1} held, G_t is positive, b/lambda being below delta^2, and X_{t+1} = 0. Its steps deviate
 * from their means by at most M (1-lambda)^{-(t+1)} by {@link IncrementClaim}. Azuma's inequality.
 *
 * <p>Tightness: loose on every instance seen, as T1-INCREMENT is.
 *
 * <p>Source: proof of Theorem 1, Step 3.
 *
 * <p>Not claimed: anything about all t at once; {@link StayClaim} sums over t.
 */
public final class SupermartingaleClaim implements Claim {
    private static final int LONGEST = 10;
    private static final double GAP = 0.05;
    /** Two squared distances this close, relative to the larger, are not told apart. */
    private static final double MARGIN = 0x1p-30;

    private static final Spec NEAR = Stated.parabola(0x1p-4, 0.5, 8, 8);
    private final double share;

    /** The claim with its level sqrt2 r_t sqrt(log zeta). */
    public SupermartingaleClaim() {
        this(1);
    }

    private SupermartingaleClaim(double share) {
        this.share = share;
    }

    @Override
    public Card card() {
        return new Card(
                        "T1-AZUMA",
                        "At a fixed time the stopped supermartingale is rarely high",
                        "$P\\left( G_t 1_{E_{t-1}} - G_0 \\ge \\sqrt{2} r_t \\sqrt{\\log\\, \\zeta}"
                                + " \\right) \\le 1/\\zeta$ for each fixed $t$, $E_s = \\left\\{"
                                + " \\left|y_{\\tau}-x^*\\right| \\le \\delta \\mbox{ for all } \\tau \\le s"
                                + " \\right\\}$, $r_t = M \\sqrt{ \\sum_{\\tau=1}^t (1-\\lambda)^{-2"
                                + " \\tau} }$",
                        Expectation.HOLDS,
                        "Theorem 1, Step 3: T1-DRIFT makes it a supermartingale, T1-INCREMENT"
                                + " bounds its steps, and"
                                + " Azuma's inequality does the rest. Audited at t = T2 <= 10, where the"
                                + " probability is far enough from 1 for trials; starts outside"
                                + " delta are left"
                                + " out, E_0 being empty there.",
                        Stated.THEOREM_1,
                        Stated.BOTH_SIDES)
                .withGap("The inequality is printed two-sided, with a factor 2, for sums of"
                        + " independent variables (Theorem 4); the step is the one-sided form for"
                        + " supermartingales, without the factor. At t = 0 the event E_{-1} has to"
                        + " be read as everything.");
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin("sqrt2 replaced by sqrt2/256", NEAR, new SupermartingaleClaim(0x1p-8));
    }

    @Override
    public List<Spec> stated() {
        return List.of(NEAR);
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
        int t = premise.setting().spec().horizons().stay();
        if (t > LONGEST) {
            return new Prediction.NotApplicable("T2 is above " + LONGEST);
        }
        if (!premise.startDistance().certainlyLessOrEqual(premise.squaredDelta())) {
            return new Prediction.NotApplicable("the start is not within delta of the target");
        }
        Interval level = level(premise, t);
        Optional<String> obstacle = premise.obstacle(t, level, premise.squaredDelta());
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        double bound = level.mid();
        double delta = premise.squaredDelta().mid();
        double outside = premise.squaredRadius(1).mid() / bound;
        Promise promise = new Promise(1 - 1 / premise.logZeta().exp().mid(), GAP);
        String text = "P( |y_t-x*|^2 < " + ShortNumber.text(bound) + " or |y_s-x*| > "
                + ShortNumber.text(StrictMath.sqrt(delta)) + " for some s < t ) >= "
                + ShortNumber.text(promise.probability()) + " at t = " + t;
        return new Prediction.Probability(text, promise, new Stopped(t, bound, delta, outside));
    }

    /** Encloses b/lambda + (1-lambda)^t G_0 + M sqrt( 2 log zeta sum_{s=0..t-1} (1-lambda)^{2s} ). */
    private Interval level(Premise premise, int t) {
        Interval kept = Interval.ONE.subtract(premise.rates().lambda());
        Interval squares = Interval.ZERO;
        for (int s = 0; s < t; s++) {
            squares = squares.add(kept.pow(s).sqr());
        }
        Interval spread = squares.multiply(premise.logZeta()).multiply(2).sqrt();
        Interval radius = premise.squaredRadius(1);
        Interval step = IncrementClaim.bound(premise, 7, premise.squaredDelta().sqrt());
        Interval start = kept.pow(t).multiply(premise.startDistance().subtract(radius));
        return radius.add(start).add(step.multiply(spread).multiply(share));
    }

    /** q over the level; 1, which is undecided, where rounding decides whether E_{t-1} held. */
    private record Stopped(int t, double bound, double squaredDelta, double outside)
            implements BatchScore {
        @Override
        public double of(Trial trial) {
            double largest = trial.farthest(t - 1);
            trial.advanceTo(t);
            return of(largest / squaredDelta, trial.squaredDistance());
        }

        @Override
        public double[] of(Batch batch) {
            double[] scores = batch.farthest(t - 1);
            batch.advanceTo(t);
            double[] distances = batch.squaredDistances();
            Arrays.setAll(scores, l -> of(scores[l] / squaredDelta, distances[l]));
            return scores;
        }

        private double of(double largest, double squaredDistance) {
            if (StrictMath.abs(largest - 1) <= MARGIN) {
                return 1;
            }
            return largest > 1 ? outside : squaredDistance / bound;
        }
    }
}
