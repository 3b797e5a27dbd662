package onepoint.extending;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Farthest;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;

/**
 * MEDIAN: from T1 on, at least half of the runs are within sqrt(4 b/lambda) of the target, by Markov's
 * inequality from E|y_t-x*|^2 &lt;= 2 b/lambda (T1-MEAN).
 */
public final class MedianClaim implements Claim {
    private static final Spec BOWL = SpecJson.read("""
            {"landscape": {"family": "quadratic", "curvatures": [1]},
             "noise": {"law": "two-point", "point": [1]},
             "stepSize": 0.0625, "target": [0], "domain": "everywhere", "start": [4],
             "horizons": {"time": 8, "stay": 8}}""");
    private static final Spec CAUCHY = SpecJson.read("""
            {"landscape": {"family": "cauchy", "curvature": 1, "height": -1},
             "noise": {"law": "two-point", "point": [48]},
             "stepSize": 0.03125, "target": [0], "domain": "everywhere", "start": [64],
             "horizons": {"time": 8, "stay": 8}}""");
    private static final Spec SKIPPED = SpecJson.read("""
            {"landscape": {"family": "cauchy", "curvature": 1, "height": 1},
             "noise": {"law": "skipped", "dimension": 1, "share": 0.5},
             "stepSize": 0.03125, "target": [0],
             "domain": {"shape": "box", "lower": [-8], "upper": [8]},
             "start": [4], "horizons": {"time": 8, "stay": 8}}""");

    private final double factor;
    private final Promise promise = new Promise(0.5, 0.05);

    /** The claim. */
    public MedianClaim() {
        this(4);
    }

    private MedianClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "MEDIAN",
                "At least half of the runs are within sqrt(4 b/lambda)",
                "$P\\left( \\left|y_t-x^*\\right|^2 \\le 4 b/\\lambda \\right) \\ge 1/2$ for a"
                        + " fixed $t \\ge T_1$",
                Expectation.HOLDS,
                "Markov's inequality from T1-MEAN.",
                Set.of(Hypothesis.values()),
                Set.of(Population.SATISFYING, Population.BOUNDARY));
    }

    @Override
    public List<Spec> stated() {
        return List.of(BOWL, CAUCHY, SKIPPED);
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(promise);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin("4 replaced by 1/64", BOWL, new MedianClaim(0x1p-6));
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        long t = premise.approachTime();
        Interval bound = premise.squaredRadius(factor);
        Optional<String> obstacle = premise.obstacle(t, bound);
        if (obstacle.isPresent()) {
            return new Prediction.NotApplicable(obstacle.get());
        }
        String text = "P( |y_t-x*|^2 <= " + bound.mid() + " ) >= 1/2 at t = " + t;
        return new Prediction.Probability(text, promise, Farthest.at(t, bound.mid()));
    }
}
