package onepoint.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.SmoothedCriticalPoints;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Expectation;
import onepoint.model.Notation;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * F-SPIKY, gradient descent without noise: from starts spread over [-3, 3] it ends in many local minima,
 * and often in a far one.
 *
 * <p>Symbols: the share is the part of [-3, 3] from which x_t converges to a minimum outside [-1.5, 1.5].
 *
 * <p>Hypotheses: none; eta L &lt; 1 is proved on the instance.
 *
 * <p>Conclusion: the share is at least 2/5. Proof: with eta L &lt; 1 the map x -> x - eta f'(x) is strictly
 * increasing and its fixed points are the critical points. So between two neighbouring maxima x_t stays, and
 * is monotone towards the minimum between them: the basin of a minimum is the whole way from one maximum to
 * the next. All critical points are enclosed, and basins of minima that certainly are outside are added up.
 *
 * <p>Tightness: 2/5 over the share is reported.
 *
 * <p>Source: the paper's Figure 3, by eye; the number is that of our f.
 *
 * <p>Not claimed: anything about finite times.
 */
final class SpikyDescent implements Claim {
    private final double share;

    SpikyDescent() {
        this(0.4);
    }

    private SpikyDescent(double share) {
        this.share = share;
    }

    @Override
    public Card card() {
        return new Card(
                "F-SPIKY-RUN-0",
                "Without noise, gradient descent ends in far minima of the motivating example",
                "from at least " + ShortNumber.text(share)
                        + " of the starts in $[-3, 3]$ gradient descent converges to a minimum outside"
                        + " $[-1.5, 1.5]$",
                Expectation.HOLDS,
                "A proof: eta L < 1, so that the basin of a minimum is the way from the maximum before it to"
                        + " the one after it, and all of these are enclosed.",
                Set.of(),
                Set.of());
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin("from 1/2 of them", Spiky.SILENT, new SpikyDescent(0.5));
    }

    @Override
    public List<Spec> stated() {
        return List.of(Spiky.SILENT);
    }

    @Override
    public Prediction predict(Premise premise) {
        double smoothness = premise.certificate().smoothness().certified();
        boolean monotone = smoothness < Double.POSITIVE_INFINITY
                && Interval.point(smoothness)
                        .multiply(premise.setting().stepSize())
                        .certainlyLess(Interval.ONE);
        boolean silent = premise.setting().noiseRadius().sup() == 0;
        Optional<List<SmoothedCriticalPoints.Point>> points =
                SmoothedCriticalPoints.of(premise.setting(), -Spiky.REACH, Spiky.REACH);
        if (!monotone || !silent || points.isEmpty()) {
            return new Prediction.NotApplicable(
                    "there is noise, eta L is not below 1, or critical points are not enclosed");
        }
        Interval far = lengthOfFarBasins(points.get()).divide(2 * Spiky.REACH);
        return new Prediction.Exact(
                Notation.plain(card().statement()),
                trials -> Exactly.atMost(
                        Interval.point(share), far, true, "basins of the far minima, added up"));
    }

    private static Interval lengthOfFarBasins(List<SmoothedCriticalPoints.Point> points) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < points.size(); i++) {
            SmoothedCriticalPoints.Point point = points.get(i);
            if (point.minimum() && point.at().mig() > Spiky.NEAR) {
                Interval from = i > 0 ? points.get(i - 1).at() : Interval.point(-Spiky.REACH);
                Interval to = i + 1 < points.size()
                        ? points.get(i + 1).at()
                        : Interval.point(Spiky.REACH);
                sum = sum.add(to.subtract(from));
            }
        }
        return sum;
    }
}
