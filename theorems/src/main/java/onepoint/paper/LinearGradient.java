package onepoint.paper;

import java.util.Optional;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Exactly;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.Moved;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.model.Conclusion;

/**
 * A quadratic around the target: y_{t+1} - x* = (I - eta A)(y_t - x* - eta w_t), so that squared distances
 * have closed forms between the least and the largest factor (1 - eta a_i)^2.
 *
 * @param least the least curvature a_i
 * @param largest the largest one
 */
record LinearGradient(double least, double largest) {

    /** Empty unless the landscape is a quadratic whose minimum was proved to be the target. */
    static Optional<LinearGradient> of(Premise premise) {
        Landscape core = premise.setting().landscape();
        while (core instanceof Moved moved) {
            core = moved.inner();
        }
        boolean centred = premise.certificate().convexity().certified() > 0
                && premise.certificate().proof(Hypothesis.BOUNDED_NOISE) instanceof Proof.Proved;
        if (!centred || premise.setting().law().isEmpty() || !(core instanceof SeparableSum sum)) {
            return Optional.empty();
        }
        if (sum.profiles().stream().anyMatch(profile -> !profile.terms().isEmpty())) {
            return Optional.empty();
        }
        double least =
                sum.profiles().stream().mapToDouble(Profile::curvature).min().orElseThrow();
        double largest =
                sum.profiles().stream().mapToDouble(Profile::curvature).max().orElseThrow();
        return Optional.of(new LinearGradient(least, largest));
    }

    /**
     * The drift inequality with 1 - lambda, on all of R^d: (1 - eta a)^2 &lt;= 1 - lambda for every
     * curvature, and what the noise adds at most b. The first is 2 (a - c) + eta (s - a^2) &gt;= 0 with s =
     * L^2, or 0 for a lambda without its square term, and concave in a, so that the ends decide; where it
     * fails, a large distance refutes, and where only the second does, nothing is concluded.
     */
    Exactly drift(Premise premise, boolean squareTerm) {
        double c = premise.constants().convexity();
        Interval square =
                squareTerm ? Interval.point(premise.constants().smoothness()).sqr() : Interval.ZERO;
        Interval slack = slack(premise, least, c, square).min(slack(premise, largest, c, square));
        Interval factor = factor(premise, least).max(factor(premise, largest));
        Interval noise = factor.multiply(noise(premise));
        String detail =
                "least 2 (a - c) + eta (L^2 - a^2), and what the noise adds against b, on all of R^d";
        Interval kept = Interval.ONE.subtract(premise.rates().lambda());
        Optional<Interval> ratio =
                kept.inf() > 0 ? Optional.of(factor.divide(kept)) : Optional.empty();
        Conclusion contracts =
                Exactly.atMost(slack.negate(), Interval.ZERO, true, detail).conclusion();
        Exactly contraction = new Exactly(contracts, true, ratio, detail);
        Exactly rest = Exactly.atMost(noise, premise.rates().b(), true, detail);
        return contraction.and(rest.unlessFailed());
    }

    private static Interval slack(Premise premise, double a, double c, Interval square) {
        Interval curvature = Interval.point(a);
        Interval steep =
                square.subtract(curvature.sqr()).multiply(premise.setting().stepSize());
        return curvature.subtract(c).multiply(2).add(steep);
    }

    private static Interval factor(Premise premise, double a) {
        Interval step = Interval.point(premise.setting().stepSize()).multiply(a);
        return Interval.ONE.subtract(step).sqr();
    }

    /**
     * Encloses E|y_t - x*|^2 = factor^t |y_0 - x*|^2 + eta^2 E|w|^2 sum_{s=1..t} factor^s, between the least
     * and the largest factor.
     */
    Interval meanSquare(Premise premise, int t) {
        Interval one = factor(premise, least);
        Interval other = factor(premise, largest);
        return meanSquare(premise, t, one.min(other)).hull(meanSquare(premise, t, one.max(other)));
    }

    private static Interval meanSquare(Premise premise, int t, Interval factor) {
        Interval push = noise(premise);
        Interval mean = premise.startDistance();
        for (int s = 0; s < t; s++) {
            mean = mean.add(push).multiply(factor);
        }
        return mean;
    }

    /** Encloses eta^2 E|w|^2. */
    private static Interval noise(Premise premise) {
        return Interval.point(premise.setting().stepSize())
                .sqr()
                .multiply(premise.setting().law().orElseThrow().secondMoment());
    }
}
