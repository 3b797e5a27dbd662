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
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Notation;
import onepoint.setting.Spec;

/**
 * F-SPIKY, a landscape of the first row: how many local minima the averaged f has in [-3, 3].
 *
 * <p>Hypotheses: none.
 *
 * <p>Conclusion: exactly {@code count}. Proved on the instance: each zero of the averaged slope in [-3, 3]
 * is enclosed, alone and with the sign of the second derivative.
 *
 * <p>Tightness: exact.
 *
 * <p>Source: the paper's Figure 3, first row, by eye; the numbers are those of our f.
 *
 * <p>Not claimed: that the number falls with the noise on every landscape.
 *
 * @param part the end of the id
 * @param noise what the average is over, in words
 * @param count the number
 * @param spec the instance
 */
record SpikyMinima(String part, String noise, int count, Spec spec) implements Claim {
    @Override
    public Card card() {
        return new Card(
                "F-SPIKY-MINIMA-" + part,
                "The motivating example, " + noise + ", has " + minima(count),
                "the averaged landscape $E f(y-\\eta w)$ has exactly " + minima(count)
                        + " in $[-3, 3]$",
                Expectation.HOLDS,
                "A landscape of the paper's Figure 3. Every zero of the averaged slope is enclosed, so that"
                        + " the count is a proof.",
                Set.of(),
                Set.of());
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                minima(count + 2), spec, new SpikyMinima(part, noise, count + 2, spec));
    }

    @Override
    public List<Spec> stated() {
        return List.of(spec);
    }

    @Override
    public Prediction predict(Premise premise) {
        Optional<List<SmoothedCriticalPoints.Point>> points =
                SmoothedCriticalPoints.of(premise.setting(), -Spiky.REACH, Spiky.REACH);
        if (points.isEmpty()) {
            return new Prediction.NotApplicable("critical points are not enclosed one by one");
        }
        long minima = points.get().stream()
                .filter(SmoothedCriticalPoints.Point::minimum)
                .count();
        String detail = minima(minima) + ", each enclosed alone";
        return new Prediction.Exact(
                Notation.plain(card().statement()),
                trials -> new Exactly(
                        minima == count ? Conclusion.HELD : Conclusion.FAILED,
                        true,
                        Optional.of(Interval.point(minima).divide(count)),
                        detail));
    }

    private static String minima(long number) {
        return number == 1 ? "1 local minimum" : number + " local minima";
    }
}
