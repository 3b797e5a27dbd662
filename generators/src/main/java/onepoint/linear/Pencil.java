package onepoint.linear;

import onepoint.interval.Interval;

/** Verified lower bounds of v'Pv / v'Qv over all v, for symmetric matrices of enclosures. */
public final class Pencil {
    /** How far below a first guess to try, in units of the tolerance: closely, then coarser and coarser. */
    private static final double[] STEPS = {
        0x1p-24, 0x1p-8, 0x1p-1, 0x1p1, 0x1p3, 0x1p5, 0x1p8, 0x1p12, 0x1p16, 0x1p24
    };

    /** How narrow the last bisection is, relative to the distance from the first guess. */
    private static final double COARSE = 0.25;

    private Pencil() {}

    /**
     * A number c at most {@code cap} for which P - c Q is proved positive definite for all members; minus
     * infinity when none was found.
     *
     * @param p symmetric
     * @param q symmetric, with positive diagonal
     * @param cap bounds above it are of no use; may be infinite
     * @param tolerance how much may be given away
     */
    public static double least(Interval[][] p, Interval[][] q, double cap, double tolerance) {
        double first = cap;
        for (int i = 0; i < p.length; i++) {
            first = StrictMath.min(first, p[i][i].inf() / q[i][i].sup());
        }
        if (!(StrictMath.abs(first) <= Double.MAX_VALUE)) {
            return Double.NEGATIVE_INFINITY;
        }
        double failed = first;
        double candidate = first;
        for (int trial = 0; !proves(p, q, candidate); trial++) {
            if (trial == STEPS.length) {
                return Double.NEGATIVE_INFINITY;
            }
            failed = candidate;
            candidate = first - STEPS[trial] * tolerance;
        }
        while (failed - candidate > StrictMath.max(tolerance, (first - candidate) * COARSE)) {
            double middle = (failed + candidate) / 2;
            if (proves(p, q, middle)) {
                candidate = middle;
            } else {
                failed = middle;
            }
        }
        return candidate;
    }

    private static boolean proves(Interval[][] p, Interval[][] q, double c) {
        Interval[][] difference = new Interval[p.length][p.length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j <= i; j++) {
                difference[i][j] = p[i][j].subtract(q[i][j].multiply(c));
            }
        }
        return PositiveDefinite.proves(difference);
    }
}
