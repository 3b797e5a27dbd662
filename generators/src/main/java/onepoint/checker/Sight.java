package onepoint.checker;

import onepoint.interval.Interval;

/**
 * What there is over a box of states, or of points: y and the averaged gradient G around it.
 *
 * @param y encloses y
 * @param turn encloses the Jacobian of y
 * @param pull encloses G
 * @param bend encloses the Jacobian of G
 */
record Sight(Interval[] y, Interval[][] turn, Interval[] pull, Interval[][] bend) {}
