package onepoint.interval;

/**
 * A real number known to lie within {@code error} of {@code high + low}, where {@code high} is the sum
 * rounded to nearest.
 *
 * <p>If |low| is at most half the distance to the neighbour on its side and {@code error} is far below that
 * distance, then the number lies between the neighbours of {@code high}, and on a known side of
 * {@code high} unless |low| does not exceed the error. Hence {@link #down()} and {@link #up()} are less
 * than two units in the last place apart from each other, and the tightest bounds except in the second
 * case.
 *
 * @param high the leading part
 * @param low the trailing part
 * @param error an upper bound of the distance, in absolute terms
 */
record Twofold(double high, double low, double error) {

    /** Renormalises {@code a + b} for |a| not below |b| (or a zero), exactly (Dekker's Fast2Sum). */
    static Twofold of(double a, double b, double error) {
        double high = a + b;
        return new Twofold(high, b - (high - a), error);
    }

    /** A double not above the number. */
    double down() {
        return low >= error ? high : Math.nextDown(high);
    }

    /** A double not below the number. */
    double up() {
        return low <= -error ? high : Math.nextUp(high);
    }

    Twofold negate() {
        return new Twofold(-high, -low, error);
    }
}
