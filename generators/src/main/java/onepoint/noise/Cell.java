package onepoint.noise;

import onepoint.interval.Interval;

/**
 * A cell of a partition of a law on the line, with enclosed moments of the law restricted to it.
 *
 * @param middle m, a point of the cell
 * @param cell the cell
 * @param mass P(u in cell)
 * @param first E[(u - m); u in cell]
 * @param second E[(u - m)^2; u in cell]
 */
record Cell(Interval middle, Interval cell, Interval mass, Interval first, Interval second) {}
