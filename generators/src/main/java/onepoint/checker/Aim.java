package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The target of an instance.
 *
 * @param at x* itself, or the box in which x* is the only zero of the averaged gradient; not copied
 * @param state where the gradient, averaged with the noise of a state, is 0 as far as is known: x* itself, or
 *     the box of the state whose y is x*; not copied
 * @param root whether it is such a box
 * @param excluded the radius of the open ball around x* where nothing is asked; 0 for none
 */
record Aim(Interval[] at, Interval[] state, boolean root, double excluded) {
    double[] middle() {
        return Vectors.middle(at);
    }
}
