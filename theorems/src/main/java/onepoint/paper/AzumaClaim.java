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
 * AZUMA: a sum of bounded steps that do not rise in the mean is rarely high.
 *
 * <p>Symbols: w_1, w_2, .. independent copies of an instance's noise on a line, which takes whole values;
 * k_i = 1, 2, 3, 1, 2, 3, ..; c_i = k_i max|w|.
 *
 * <p>Hypotheses: H2, of which E w = 0 is used.
 *
 * <p>Conclusion, with Q = exp(-l^2/(2 (c_1^2+..+c_n^2))): P( |k_1 w_1+..+k_n w_n| &gt;= l ) &lt;= 2 Q; and,
 * for every walk X whose i-th step is s w_i, with a whole s in [0, k_i] that depends on where it stands, P(
 * X_n - X_0 &gt;= l ) &lt;= Q (there the k_i come in reverse order). Checked for n &lt;= 128 and every l at
 * which the left side drops: tails are exact fractions, for walks those of the worst one ({@link
 * WholeWalk}), the right side is enclosed.
 *
 * <p>Tightness: 1 is approached by walks for l small, and only there: the worst walk reaches a low level
 * nearly surely. The 2 in the exponent is needed: see the false twin.
 *
 * <p>Source: Theorem 4 of the paper, for independent variables and with the factor 2; its proof uses the
 * form for supermartingales and without it (Azuma 1967).
 *
 * <p>Not claimed: a proof; a finite part of the theorem is checked.
 */
public final class AzumaClaim implements Claim {
    private static final int MOST_TERMS = 128;
    private static final int LARGEST_FACTOR = 3;
    private final double divisor;

    /** The claim with its divisor 2. */
    public AzumaClaim() {
        this(2);
    }

    private AzumaClaim(double divisor) {
        this.divisor = divisor;
    }

    @Override
    public Card card() {
        return new Card(
                        "AZUMA",
                        "A sum of bounded steps that do not rise in the mean is rarely high",
                        "$X_n - X_0$ a sum of steps at most $c_i$ long: $P\\left("
                                + " \\left|X_n-X_0\\right| \\ge l \\right) \\le 2 \\exp\\left(-\\frac{l^2}{2"
                                + " \\sum_i c_i^2}\\right)$ for independent centred steps, $P\\left( X_n-X_0"
                                + " \\ge l \\right) \\le \\exp\\left(-\\frac{l^2}{2 \\sum_i"
                                + " c_i^2}\\right)$ for"
                                + " a supermartingale",
                        Expectation.HOLDS,
                        "Theorem 4 of the paper, and the one-sided form that its proof uses."
                                + " Theorems about sums:"
                                + " their instances are laws of the noise. For each, exact tails for"
                                + " all n <= 128 and"
                                + " all l, of sums with unequal steps and of the worst walk whose"
                                + " steps depend on where"
                                + " it stands, so a finite part of the theorems, not a proof.",
                        EnumSet.of(Hypothesis.BOUNDED_NOISE),
                        Set.of())
                .withGap("Printed for sums of independent variables with the factor 2; the proof of"
                        + " Theorem 1 uses the one-sided form for supermartingales, without it.");
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "2 sum c_i^2 replaced by 1.6 sum c_i^2",
                Stated.withTwoValues(1, 1, -1, 1),
                new AzumaClaim(1.6));
    }

    @Override
    public List<Spec> stated() {
        return List.of(
                Stated.withTwoValues(1, 1, -1, 1),
                Stated.withTwoValues(3, 1, -1, 3),
                Stated.withTwoValues(1, 3, -3, 1));
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
                "no tail of a sum or walk of n <= " + MOST_TERMS
                        + " multiples of this instance's noise exceeds its bound",
                trials -> tails(law.get()));
    }

    private Exactly tails(WholeLaw law) {
        double largest = StrictMath.max(-law.lowest(), law.highest());
        Exactly worst = new Exactly(Conclusion.HELD, false, Optional.empty(), "no tail");
        WholeSum sum = WholeSum.zero();
        WholeWalk walk = WholeWalk.none();
        double squares = 0;
        for (int n = 1; n <= MOST_TERMS; n++) {
            int factor = 1 + (n - 1) % LARGEST_FACTOR;
            squares += factor * factor * largest * largest;
            sum = sum.plus(law, factor);
            walk = walk.after(law, factor);
            for (Map.Entry<Integer, Interval> tail : sum.tails(true).entrySet()) {
                Interval bound = bound(tail.getKey(), squares).multiply(2);
                worst = worst.and(judged(tail.getValue(), bound, "a sum", n, tail.getKey()));
            }
            for (int l = 1; l <= walk.farthest(); l++) {
                Interval bound = bound(l, squares);
                worst = worst.and(judged(walk.reaching(l), bound, "a walk", n, l));
            }
        }
        return worst;
    }

    /** Encloses exp(-l^2/(divisor sum c_i^2)); every number but the quotient is exact. */
    private Interval bound(int l, double squares) {
        Interval below = Interval.point(divisor).multiply(squares);
        return Interval.point(-(double) l * l).divide(below).exp();
    }

    private static Exactly judged(Interval tail, Interval bound, String of, int n, int l) {
        String where = "every n <= " + MOST_TERMS + " and l; worst for " + of + ", n = " + n
                + ", l = " + l;
        return Exactly.atMost(tail, bound, false, where);
    }
}
