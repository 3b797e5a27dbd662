package onepoint.checker;

import java.util.Optional;

/**
 * What can be found out about an instance.
 *
 * <p>All answers throw {@link UnknownPart} when there is no method for a part of the instance.
 */
sealed interface Findings permits ClosedFindings, SearchFindings {
    double step();

    /** Whether c is at most the largest constant of one-point convexity. */
    Answer convexityAtLeast(double c);

    /** Whether a witness shows that the largest constant of one-point convexity is at most c. */
    Answer convexityAtMost(double c, double[] witness);

    /** Whether L is at least the least Lipschitz constant of the gradient. */
    Answer smoothnessAtMost(double limit);

    /** Whether a witness shows that the least Lipschitz constant of the gradient is at least L. */
    Answer smoothnessAtLeast(double bound, double[] witness);

    /** Whether H1 speaks of a witness against it: L is bounded on a box around the domain. */
    boolean speaksOf(double[] witness);

    /** Whether the least r is in [below, above]. */
    Answer radius(double below, double above);

    /** Whether E w = 0 and |w| is at most r. */
    Answer boundedNoise(double r);

    /** H5. */
    Answer domain();

    /** H6, with a proved L. */
    Answer target(Optional<Double> smoothness);

    /** Whether every point at which one-point convexity is judged is the y of a state, with a proved L. */
    boolean reached(Optional<Double> smoothness);

    /** Whether a witness of {@link #convexityAtMost} is the y of a state of R^d. */
    boolean reaches(double[] witness);

    /** Whether one-point convexity is judged around the whole target, as H3 says. */
    boolean whole();
}
