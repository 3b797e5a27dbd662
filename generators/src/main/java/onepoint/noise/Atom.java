package onepoint.noise;

import onepoint.interval.Interval;

/**
 * A point that carries mass.
 *
 * @param mass encloses its probability
 * @param point encloses its coordinates; copied
 */
public record Atom(Interval mass, Interval[] point) {
    /** Copies the point. */
    public Atom {
        point = point.clone();
    }

    @Override
    public Interval[] point() {
        return point.clone();
    }
}
