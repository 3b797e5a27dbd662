package onepoint.checker;

import java.util.List;
import java.util.OptionalInt;
import onepoint.interval.Interval;

/** Noise with mean zero and finitely many values at each state, whose probabilities do not vary. */
interface Kicks {
    /**
     * One value of the noise over a box of states.
     *
     * @param mass encloses its probability
     * @param at encloses it
     * @param slopes encloses its Jacobian
     */
    record Kick(Interval mass, Interval[] at, Interval[][] slopes) {
        Interval length() {
            return Vectors.squaredNorm(at).sqrt();
        }
    }

    /** The values over a box, always in the same order. */
    List<Kick> over(Interval[] x);

    /**
     * The sign of the largest |w| over a domain minus a number at least 0; empty when it is to be
     * searched.
     */
    default OptionalInt compared(double number, Domain domain) {
        return OptionalInt.empty();
    }

    /** Whether E w = 0 exactly at every state. */
    boolean centred();

    /** Whether w and -w have the same law at every state. */
    boolean symmetric();
}
