package onepoint.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import onepoint.claim.BatchScore;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.model.Notation;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;
import onepoint.sgd.Batch;
import onepoint.sgd.Trial;

/**
 * A finding of the paper about where runs end: P( x_T is in a stated interval, or outside it ) &gt;= p.
 *
 * <p>Symbols: T the spec's horizon; the start is the spec's, or uniform on [-spread, spread].
 *
 * <p>Hypotheses: none, this is an observation on stated instances in one dimension.
 *
 * <p>Tightness: none intended; p leaves a clear gap to what runs do.
 *
 * <p>Source: the paper's Figure 3 and its discussion; the numbers are this audit's, each argued where the
 * claim is stated.
 *
 * <p>Not claimed: anything about other landscapes.
 *
 * @param id in the ledger
 * @param text title and remark
 * @param spread half the width of the interval of starts; the spec's start when empty
 * @param goal where runs end
 * @param probability p, by a gap below what runs do
 * @param wrong the false twin's goal
 * @param stated the instances
 */
record EndPointClaim(
        String id,
        Text text,
        OptionalDouble spread,
        Goal goal,
        double probability,
        Goal wrong,
        List<Spec> stated)
        implements Claim {
    private static final double GAP = 0.1;

    EndPointClaim {
        stated = List.copyOf(stated);
    }

    /** The words on the card. */
    record Text(String title, String remark) {}

    /**
     * An interval, or what is outside it.
     *
     * @param centre its middle
     * @param reach half its width, positive
     * @param inside whether runs end in it
     */
    record Goal(double centre, double reach, boolean inside) {
        /** In the interval. */
        static Goal within(double centre, double reach) {
            return new Goal(centre, reach, true);
        }

        /** Outside the interval. */
        static Goal beyond(double centre, double reach) {
            return new Goal(centre, reach, false);
        }

        /** At most 1 exactly when a point is where it should be. */
        double score(double x) {
            double distance = StrictMath.abs(x - centre);
            double score = inside ? distance / reach : reach / distance;
            return Double.isNaN(score) ? Double.POSITIVE_INFINITY : score;
        }

        String latex() {
            String offset = centre == 0 ? "x_T" : "x_T - " + ShortNumber.text(centre);
            String sign = inside ? "\\le" : "\\ge";
            return "\\left|" + offset + "\\right| " + sign + " " + ShortNumber.text(reach);
        }
    }

    @Override
    public Card card() {
        String from = spread.isPresent()
                ? " from $x_0$ uniform on $[-" + ShortNumber.text(spread.getAsDouble()) + ", "
                        + ShortNumber.text(spread.getAsDouble()) + "]$"
                : "";
        return new Card(
                id,
                text.title(),
                "$P\\left( " + goal.latex() + " \\right) \\ge " + ShortNumber.text(probability)
                        + "$" + from,
                Expectation.HOLDS,
                text.remark(),
                Set.of(),
                Set.of());
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(new Promise(probability, StrictMath.min(GAP, probability / 2)));
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "runs end where " + Notation.plain("$" + wrong.latex() + "$"),
                stated.get(0),
                new EndPointClaim(id, text, spread, wrong, probability, goal, stated));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (premise.setting().dimension() != 1) {
            return new Prediction.NotApplicable("the claim is about one dimension");
        }
        int time = premise.setting().spec().horizons().time();
        Optional<String> obstacle =
                premise.obstacle(time, Interval.point(goal.reach()).sqr());
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        return new Prediction.Probability(
                "T = " + time + ", " + Notation.plain(card().statement()),
                promise().orElseThrow(),
                new Ends(time));
    }

    /** x_T of each run. */
    double[] ends(Batch batch, int time) {
        spread.ifPresent(half -> batch.startUniformly(-half, half));
        batch.advanceTo(time);
        return IntStream.range(0, batch.size()).mapToDouble(l -> batch.x(l)[0]).toArray();
    }

    private final class Ends implements BatchScore {
        private final int time;

        Ends(int time) {
            this.time = time;
        }

        @Override
        public double of(Trial trial) {
            spread.ifPresent(half -> trial.startUniformly(-half, half));
            trial.advanceTo(time);
            return goal.score(trial.x()[0]);
        }

        @Override
        public double[] of(Batch batch) {
            return Arrays.stream(ends(batch, time)).map(goal::score).toArray();
        }
    }
}
