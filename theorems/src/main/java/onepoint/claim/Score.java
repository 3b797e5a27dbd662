package onepoint.claim;

import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/** A number that a trial is given: a quantity divided by its claimed bound, so that 1 is the bound. */
@FunctionalInterface
public interface Score {
    /**
     * Runs the trial from time 0 as far as needed; at least 0, infinite for a run that left the range of
     * doubles.
     */
    double of(Trial trial);

    /** The scores of the trials 0, 1, 2, .., computed as they are asked for, or a few ahead. */
    default PrimitiveIterator.OfDouble over(Trials trials) {
        return LongStream.iterate(0, index -> index + 1)
                .mapToDouble(index -> of(trials.trial(index)))
                .iterator();
    }
}
