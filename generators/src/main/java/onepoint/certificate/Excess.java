package onepoint.certificate;

import onepoint.interval.Interval;

/**
 * The drift's excess F(e) = E|y_{t+1} - x*|^2 - (1 - lambda) |e|^2 at y_t = x* + e, which Step 1 of the proof
 * of Theorem 1 bounds by b.
 */
interface Excess {
    /** The number of coordinates of e. */
    int dimension();

    /** Encloses F over a box. */
    Interval value(Interval[] e);

    /** Encloses the partial derivatives of F over a box. */
    Interval[] gradient(Interval[] e);

    /** A bound of F that grows down. */
    Descent descent();

    /**
     * F(e) is at most -fall |e|^2 + slope |e| + height everywhere.
     *
     * @param fall not positive when nothing is known
     * @param slope at least 0
     * @param height at least 0
     */
    record Descent(double fall, double slope, double height) {
        /** Nothing is known. */
        static final Descent NONE = new Descent(-1, 0, 0);

        /** An upper bound of F where |e| is in {@code distance}. */
        double above(Interval distance) {
            Interval least = Interval.point(distance.inf()).sqr().multiply(-fall);
            Interval rest = Interval.point(distance.sup()).multiply(slope).add(height);
            return fall > 0 ? least.add(rest).sup() : Double.POSITIVE_INFINITY;
        }

        /**
         * A distance beyond which F is below {@code level}; infinite when there is none. It is the larger
         * root of fall s^2 = slope s + height - level.
         */
        double reach(double level) {
            if (!(fall > 0)) {
                return Double.POSITIVE_INFINITY;
            }
            Interval drop = Interval.point(height).subtract(level).max(Interval.ZERO);
            Interval root = Interval.point(slope)
                    .sqr()
                    .add(drop.multiply(fall).multiply(4))
                    .sqrt();
            return root.add(slope).divide(fall).divide(2).sup();
        }
    }
}
