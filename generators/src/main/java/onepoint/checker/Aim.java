package onepoint.checker;

import onepoint.interval.Interval;

/**
 * The target of an instance.
 *
 * @param at x* itself, or the box in which x* is the only zero of the averaged gradient; not copied
 * @param root whether it is such a box
 * @param excluded the radius of the open ball around x* where nothing is asked; 0 for none
 */
record Aim(Interval[] at, boolean root, double excluded) {
    double[] middle() {
        return Vectors.middle(at);
    }
}
