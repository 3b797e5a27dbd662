package onepoint.checker;

import java.util.List;
import java.util.OptionalInt;
import onepoint.interval.Interval;

/** Noise with mean zero and finitely many values at each state, whose probabilities do not vary. */
interface Kicks {
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

    /** Whether w and -w are known to have the same law at a state. */
    boolean symmetricAt(double[] x);
}
