package onepoint.search;

import onepoint.setting.ShortNumber;

/**
 * A point of the unit cube, read coordinate after coordinate as numbers of at most five significant bits.
 * Powers are taken by {@link StrictMath}, so that they are the same on every platform.
 */
final class Knobs {
    private static final int BITS = 5;

    private final double[] point;
    private int next;

    Knobs(double[] point) {
        this.point = point.clone();
    }

    /** The next coordinate itself. */
    double raw() {
        return point[next++];
    }

    /** From {@code low} to {@code high}, evenly. */
    double between(double low, double high) {
        return shortened(low + raw() * (high - low));
    }

    /** From {@code low} to {@code high}, both positive, evenly in logarithms. */
    double scale(double low, double high) {
        return shortened(low * StrictMath.exp(raw() * StrictMath.log(high / low)));
    }

    /** A whole number from 1 to {@code most}, evenly in logarithms. */
    int count(int most) {
        return (int) scale(1, most);
    }

    static double shortened(double x) {
        return ShortNumber.nearest(x, BITS);
    }

    static double notAbove(double x) {
        return ShortNumber.down(x, BITS);
    }
}
