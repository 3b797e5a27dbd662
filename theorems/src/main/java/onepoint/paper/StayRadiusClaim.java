package onepoint.paper;

import java.util.EnumSet;
import java.util.Optional;
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

/**
 * T1-LEMMA5: the stay radius delta is large enough for what Azuma's inequality allows.
 *
 * <p>Symbols: as in {@link StayClaim}; M as in {@link IncrementClaim}; u = eta L, v = eta c, s = sqrt(log
 * zeta), p = eta r/delta = sqrt(lambda)/(mu (1+u)).
 *
 * <p>Hypotheses: H4, that is u &lt; 1/2 and u^2 &lt; v &lt; 1/2.
 *
 * <p>Conclusion: sqrt2 M/sqrt(eta c) sqrt(log zeta) + 21 b/lambda &lt;= delta^2.
 *
 * <p>Tightness: the ratio of the sides is R = sqrt2 s (3.5 p^2 + 7 p)/sqrt(v) + 21/mu^2, whatever r is,
 * because delta^2 = mu^2 b/lambda. Its supremum is 131/192 = 0.682.. over all s &gt; 0, and 0.352.. over T2
 * &gt;= 1. As p^2/sqrt(v) = sqrt(v) (lambda/v)/(mu (1+u))^2 and p/sqrt(v) = sqrt(lambda/v)/(mu (1+u)) with
 * lambda/v = 2 - u^2/v, R decreases in u and increases in v: R &lt;= 2 s (3.5/mu^2 + 7/mu) + 21/mu^2, its
 * limit at u = 0, v = 1/2. That increases in s while mu = 8, and beyond, where s = mu/42, it is (3.5/mu +
 * 7)/21 + 21/mu^2, which decreases; at the kink, mu = 8, it is 59.5/168 + 21/64 = 131/192. What is executed
 * is {@link Executed}, branch and bound over (u, v, s), which uses none of this monotony.
 *
 * <p>Source: Lemma 5, in the proof of Theorem 1, Step 3.
 *
 * <p>Not claimed: that a smaller delta would not do.
 */
public final class StayRadiusClaim implements Claim {
    private static final double FACTOR = 42;
    private static final double SMALL = 0x1p-8;
    private static final double LARGE = 2;
    private static final Interval ROOT_2 = Interval.point(2).sqrt();

    /** Executed when first asked for, which takes a fraction of a second. */
    static final class Executed {
        /** For every s &gt; 0. */
        static final Optional<RangeProof> ALWAYS = proof(11.0 / 16, 0);

        /** For every s that some T2 &gt;= 1 gives. */
        static final Optional<RangeProof> FROM_ONE_STEP =
                proof(3.0 / 8, Interval.parse("9/4").log().sqrt().inf());

        private Executed() {}

        private static Optional<RangeProof> proof(double bound, double least) {
            Interval half = Interval.of(0, 0.5);
            Interval s = Interval.of(least, Double.POSITIVE_INFINITY);
            return RangeProof.of(box -> ratio(box[0], box[1], box[2]), bound, half, half, s);
        }
    }

    private final double factor;

    /** The claim with its factor 42. */
    public StayRadiusClaim() {
        this(FACTOR);
    }

    private StayRadiusClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "T1-LEMMA5",
                "The stay radius covers what Azuma's inequality allows",
                "$\\frac{\\sqrt{2} (3.5 \\eta^2 r^2 + 7 \\eta r \\delta)}{\\sqrt{\\eta c}}"
                        + " \\sqrt{\\log\\, \\zeta} + 21 b/\\lambda \\le \\delta^2$",
                Expectation.HOLDS,
                "Lemma 5, a statement about numbers. Proved for all of them under H4 by branch and bound:"
                        + " the left side is at most 11/16 of the right one (the supremum is"
                        + " 131/192), and 3/8"
                        + " when T2 >= 1. The findings evaluate it at each instance's own numbers.",
                EnumSet.of(Hypothesis.STEP_SIZE),
                Stated.BOTH_SIDES);
    }

    /** T2 = 1 and small eta: the ratio is near 14/15 + 21/(225 log(9/4)), about 1.048. */
    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "42 replaced by 15", Stated.parabola(0x1p-9, 4, 8, 1), new StayRadiusClaim(15));
    }

    @Override
    public boolean isPictured() {
        return false;
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        return new Prediction.Exact(
                "the left side is at most delta^2 at this instance's eta, c, L, r and T2",
                trials -> here(premise));
    }

    private Exactly here(Premise premise) {
        Interval squared = premise.squaredDelta(factor);
        Interval step = Interval.point(premise.setting().stepSize());
        Interval left = IncrementClaim.bound(premise, 7, squared.sqrt())
                .multiply(ROOT_2)
                .divide(step.multiply(premise.constants().convexity()).sqrt())
                .multiply(premise.logZeta().sqrt())
                .add(premise.squaredRadius(21));
        String detail = "both sides enclosed at these numbers";
        if (factor != FACTOR) {
            return Exactly.atMost(left, squared, true, detail);
        }
        return Exactly.atMost(left, squared, true, detail + "; " + text()).and(general());
    }

    private static Exactly general() {
        boolean proved = Executed.ALWAYS.isPresent() && Executed.FROM_ONE_STEP.isPresent();
        Conclusion conclusion = proved ? Conclusion.HELD : Conclusion.UNDECIDED;
        return new Exactly(conclusion, true, Optional.empty(), text());
    }

    private static String text() {
        return "for all numbers under H4 the ratio is " + text(Executed.ALWAYS)
                + ", and for T2 >= 1 " + text(Executed.FROM_ONE_STEP);
    }

    private static String text(Optional<RangeProof> proof) {
        return proof.map(p -> "at most " + p.bound() + " (" + p.boxes() + " boxes)")
                .orElse("not proved to be small enough");
    }

    /**
     * Encloses R where u^2 &lt;= v, as it is printed. Where v is small or s large it is cut on until it is
     * below 2^-8, or above 2, and then enclosed by lambda &lt;= 2v and s p = k sqrt(lambda)/(1+u), k = s/mu.
     */
    static Optional<Interval> ratio(Interval u, Interval v, Interval s) {
        if (u.sqr().inf() > v.sup()) {
            return Optional.empty();
        }
        if (v.sup() <= SMALL || s.inf() >= LARGE) {
            return Optional.of(atTheEnds(u, v, s));
        }
        if (v.inf() == 0 || !s.isBounded()) {
            return Optional.of(Interval.ENTIRE);
        }
        Interval lambda = v.multiply(2).subtract(u.sqr()).max(Interval.ZERO);
        Interval mu = s.multiply(FACTOR).max(Interval.point(8));
        Interval p = lambda.sqrt().divide(mu.multiply(u.add(1)));
        Interval increment = p.sqr().multiply(3.5).add(p.multiply(7));
        Interval first = ROOT_2.multiply(s).multiply(increment).divide(v.sqrt());
        return Optional.of(first.add(mu.sqr().recip().multiply(21)));
    }

    /** sqrt2 k (3.5 (lambda/v) sqrt(v)/(mu (1+u)^2) + 7 sqrt(lambda/v)/(1+u)) + 21/mu^2. */
    private static Interval atTheEnds(Interval u, Interval v, Interval s) {
        Interval share = Interval.of(0, 2);
        Interval grown = u.add(1);
        Interval inverse = s.multiply(FACTOR).max(Interval.point(8)).recip();
        Interval k = s.divide(8).min(Interval.ONE.divide(FACTOR));
        Interval first = share.multiply(v.sqrt()).multiply(inverse).divide(grown.sqr());
        Interval second = share.sqrt().divide(grown);
        return first.multiply(3.5)
                .add(second.multiply(7))
                .multiply(k)
                .multiply(ROOT_2)
                .add(inverse.sqr().multiply(21));
    }
}
