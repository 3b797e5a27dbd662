package onepoint.claim;

import onepoint.sgd.Trial;

/** A number that a trial is given: a quantity divided by its claimed bound, so that 1 is the bound. */
@FunctionalInterface
public interface Score {
    /**
     * Runs the trial from time 0 as far as needed; at least 0, infinite for a run that left the range of
     * doubles.
     */
    double of(Trial trial);
}
