package onepoint.certificate;

import onepoint.interval.Interval;
import onepoint.setting.Constants;

/** What a method finds out about an instance. */
sealed interface Analysis permits ClosedAnalysis, RegionAnalysis {
    /** The largest c of H3. */
    Bracket convexity();

    /** The least L of H1. */
    Bracket smoothness();

    /** Encloses the least r of H2. */
    Interval radius();

    /** The y at which {@link #convexity} is refuted just above, in the setting's coordinates, or nothing. */
    double[] witness();

    /** Whether the witness certainly is a y. */
    boolean attained();

    /** In words, what is wrong with a larger c. */
    String violation();

    /** H3 at given constants. */
    Proof onePointConvexity(Constants constants);

    /** H5. */
    Proof domain();

    /** H6. */
    Proof target();
}
