package onepoint.extending;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.model.Expectation;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * PROJECTED-MEDIAN: the same of SGD whose y_t is projected onto a cube with x* in it. With z = y_t - eta w_t
 * - eta grad f(y_t - eta w_t), which is what plain SGD would make of y_t, E|z-x*|^2 &lt;= (1-lambda)|y_t-x*|^2
 * + b as in Step 1 of the theorem, for every y_t, because H3 is proved at every y of R^d when the law of w is
 * the same everywhere; and projecting z onto a convex set with x* in it does not lead away from x*.
 */
public final class ProjectedClaim implements Claim {
    private final MedianClaim plain = new MedianClaim();
    private final ProjectedSgd algorithm;

    /** The claim, on [-16, 16]^d. */
    public ProjectedClaim() {
        this(new ProjectedSgd(-16, 16));
    }

    private ProjectedClaim(ProjectedSgd algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public ProjectedSgd algorithm() {
        return algorithm;
    }

    @Override
    public Card card() {
        Card card = plain.card();
        return new Card(
                "PROJECTED-MEDIAN",
                "At least half of the projected runs are within sqrt(4 b/lambda)",
                card.statement(),
                Expectation.HOLDS,
                "y_t is projected onto [-16, 16]^d, which does not lead away from x*.",
                card.hypotheses(),
                card.populations());
    }

    @Override
    public List<Spec> stated() {
        return plain.stated();
    }

    @Override
    public Optional<Promise> promise() {
        return plain.promise();
    }

    @Override
    public FalseTwin twin() {
        Spec bowl = plain.stated().get(0);
        return new FalseTwin(
                "projected onto [2, 16]^d, where x* is not",
                bowl,
                new ProjectedClaim(new ProjectedSgd(2, 16)));
    }

    /** T1 is that of the plain y_0, which is no nearer than the projected one. */
    @Override
    public Prediction predict(Premise premise) {
        Setting setting = premise.setting();
        boolean covered = setting.law().isPresent()
                && setting.spec().domain() instanceof Domain.Everywhere
                && Arrays.stream(setting.spec().target().enclosure()).allMatch(x -> x.mag() <= 16);
        return covered
                ? plain.predict(premise)
                : new Prediction.NotApplicable(
                        "not covered: another domain than R^d, a law that depends on the state,"
                                + " or a target outside of the cube");
    }
}
