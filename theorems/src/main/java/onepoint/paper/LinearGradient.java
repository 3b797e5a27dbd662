package onepoint.paper;

import java.util.Optional;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.Moved;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;

/**
 * A quadratic around the target: y_{t+1} - x* = (I - eta A)(y_t - x* - eta w_t), so that squared distances
 * have closed forms between the least and the largest factor (1 - eta a_i)^2.
 *
 * @param least encloses the least factor
 * @param largest encloses the largest factor
 */
record LinearGradient(Interval least, Interval largest) {

    /** Empty unless the landscape is a quadratic whose minimum was proved to be the target. */
    static Optional<LinearGradient> of(Premise premise) {
        Landscape core = premise.setting().landscape();
        while (core instanceof Moved moved) {
            core = moved.inner();
        }
        boolean centred = premise.certificate().convexity().certified() > 0
                && premise.certificate().proof(Hypothesis.BOUNDED_NOISE) instanceof Proof.Proved;
        if (!centred || !(core instanceof SeparableSum sum)) {
            return Optional.empty();
        }
        Interval least = null;
        Interval largest = null;
        for (Profile profile : sum.profiles()) {
            if (!profile.terms().isEmpty()) {
                return Optional.empty();
            }
            Interval step =
                    Interval.point(premise.setting().stepSize()).multiply(profile.curvature());
            Interval factor = Interval.ONE.subtract(step).sqr();
            least = least == null ? factor : least.min(factor);
            largest = largest == null ? factor : largest.max(factor);
        }
        return Optional.of(new LinearGradient(least, largest));
    }

    /**
     * Encloses E|y_t - x*|^2 = factor^t |y_0 - x*|^2 + eta^2 E|w|^2 sum_{s=1..t} factor^s, between the two
     * factors.
     */
    Interval meanSquare(Premise premise, int t) {
        Interval low = meanSquare(premise, t, least);
        return low.hull(meanSquare(premise, t, largest));
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
    static Interval noise(Premise premise) {
        return Interval.point(premise.setting().stepSize())
                .sqr()
                .multiply(premise.setting().noise().secondMoment());
    }
}
