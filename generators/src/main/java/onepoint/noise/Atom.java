package onepoint.noise;

import onepoint.interval.Interval;

/**
 * A point that carries mass.
 *
 * @param mass encloses its probability
 * @param point encloses its coordinates; not copied, never written
 */
public record Atom(Interval mass, Interval[] point) {}
