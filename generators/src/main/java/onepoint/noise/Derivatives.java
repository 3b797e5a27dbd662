package onepoint.noise;

import onepoint.interval.Interval;

/** Enclosures of the derivatives of a smooth function h: R -> R. */
@FunctionalInterface
public interface Derivatives {
    /**
     * Encloses the {@code order}-th derivative over {@code x}; order 0 is h itself, orders up to 4 are
     * available.
     */
    Interval at(int order, Interval x);
}
