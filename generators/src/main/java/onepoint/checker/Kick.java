package onepoint.checker;

import onepoint.interval.Interval;

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
