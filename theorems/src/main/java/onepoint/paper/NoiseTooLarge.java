package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.instance.Population;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.noise.TwoPoint;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * NOISE-TOO-LARGE: whether Theorem 1 says anything, no hypothesis being broken.
 *
 * <p>Hypotheses: H1 to H6.
 *
 * <p>Conclusion: 20 b/lambda &lt; |y_0-x*|^2, the radius that the theorem promises is smaller than the
 * distance at which the run begins. Descriptive: b grows with the square of the noise, and for every start
 * there is a noise with which this fails.
 *
 * <p>Tightness: the ratio 20 b/lambda over |y_0-x*|^2, at which the report looks.
 *
 * <p>Source: the paper's discussion of too large neighbourhoods; the statement is this audit's.
 *
 * <p>Not claimed: anything about runs.
 */
final class NoiseTooLarge implements Claim {
    /** f = x^2/2, eta = 1/16, y_0 = 15, noise of length 1 and of length 32. */
    static final Spec SMALL = Stated.parabola(0.0625, 16, 8, 8);

    static final Spec LARGE = SMALL.withNoise(new TwoPoint(List.of(32.0)));

    private final double factor;

    NoiseTooLarge() {
        this(20);
    }

    private NoiseTooLarge(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "NOISE-TOO-LARGE",
                "The radius that Theorem 1 promises is smaller than the distance at the start",
                "$20 b/\\lambda < \\left|y_0-x^*\\right|^2$",
                Expectation.OPEN,
                "Descriptive: no hypothesis is broken, but where the noise is large the radius is so too, and"
                        + " the theorem promises nothing that the start does not have. A refutation says"
                        + " that on that instance.",
                Stated.THEOREM_1,
                EnumSet.of(Population.SATISFYING));
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin("20 replaced by 20000", SMALL, new NoiseTooLarge(20_000));
    }

    @Override
    public List<Spec> stated() {
        return List.of(SMALL, LARGE);
    }

    /** The ratio of its sides has no end, and there is nothing to attain. */
    @Override
    public boolean isSearched() {
        return false;
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        Interval radius = premise.squaredRadius(factor);
        Interval start = premise.startDistance();
        String text =
                ShortNumber.text(radius.mid()) + " < |y_0-x*|^2 = " + ShortNumber.text(start.mid());
        return new Prediction.Exact(
                text, trials -> Exactly.below(radius, start, true, "two enclosures compared"));
    }
}
