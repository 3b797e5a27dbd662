package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.setting.Spec;

/**
 * HOEFFDING: a mean of independent bounded variables is rarely far above its expectation.
 *
 * <p>Symbols: w_1, w_2, .. independent copies of an instance's noise on a line, which takes whole values;
 * [a, b] the least interval that holds it.
 *
 * <p>Hypotheses: H2, of which E w = 0 is used.
 *
 * <p>Conclusion: P( (w_1+..+w_n)/n &gt;= t ) &lt;= exp(-2 n t^2/(b-a)^2), for every n and t &gt; 0. Checked
 * for n &lt;= 200 and every t at which the left side drops, which are the worst ones: tails are exact
 * fractions, binomial for two values, the right side is enclosed.
 *
 * <p>Tightness: 1 is approached by a single variable whose larger value is nearly certain. The 2 in the
 * exponent is needed: see the false twin.
 *
 * <p>Source: Lemma 6 (Hoeffding's inequality).
 *
 * <p>Not claimed: a proof; a finite part of the theorem is checked.
 */
public final class HoeffdingClaim implements Claim {
    private static final int MOST_TERMS = 200;
    private final double factor;

    /** The claim with its factor 2. */
    public HoeffdingClaim() {
        this(2);
    }

    private HoeffdingClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "HOEFFDING",
                "A mean of independent bounded variables is rarely far above its expectation",
                "$w_i$ i.i.d. in $[a, b]$, $E w_i = 0$: $P\\left( (w_1+\\ldots+w_n)/n \\ge t"
                        + " \\right) \\le \\exp\\left(-2 n t^2/(b-a)^2\\right)$",
                Expectation.HOLDS,
                "Lemma 6, a theorem about sums: its instances are laws of the noise. For each, exact tails"
                        + " for all n <= 200 and all t, so a finite part of the theorem, not a proof.",
                EnumSet.of(Hypothesis.BOUNDED_NOISE),
                Set.of());
    }

    /** Binomial with p = 1/3. */
    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "2 in the exponent replaced by 2.2",
                Stated.withTwoValues(2, 1, -1, 2),
                new HoeffdingClaim(2.2));
    }

    /** Binomial with p = 1/2, 1/3, 1/4, 1/16, 3/4 and 15/16. */
    @Override
    public List<Spec> stated() {
        return List.of(
                Stated.withTwoValues(1, 1, -1, 1),
                Stated.withTwoValues(2, 1, -1, 2),
                Stated.withTwoValues(3, 1, -1, 3),
                Stated.withTwoValues(15, 1, -1, 15),
                Stated.withTwoValues(1, 3, -3, 1),
                Stated.withTwoValues(1, 15, -15, 1));
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public Prediction predict(Premise premise) {
        Optional<WholeLaw> law = WholeLaw.of(premise.setting());
        if (law.isEmpty()) {
            return new Prediction.NotApplicable("the noise is not on a line with few whole values");
        }
        return new Prediction.Exact(
                "no tail of a mean of n <= " + MOST_TERMS
                        + " copies of this instance's noise exceeds the bound",
                trials -> tails(law.get()));
    }

    private Exactly tails(WholeLaw law) {
        double width = law.highest() - law.lowest();
        Exactly worst = new Exactly(Conclusion.HELD, false, Optional.empty(), "no tail");
        WholeSum sum = WholeSum.zero();
        for (int n = 1; n <= MOST_TERMS; n++) {
            sum = sum.plus(law, 1);
            for (Map.Entry<Integer, Interval> tail : sum.tails(false).entrySet()) {
                int s = tail.getKey();
                Interval exponent =
                        Interval.point((double) s * s).multiply(-factor).divide(n * width * width);
                String where = "every n <= " + MOST_TERMS + " and t; worst at n = " + n + ", t = "
                        + s + "/" + n;
                worst = worst.and(Exactly.atMost(tail.getValue(), exponent.exp(), false, where));
            }
        }
        return worst;
    }
}
