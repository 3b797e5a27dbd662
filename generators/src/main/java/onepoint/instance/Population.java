package onepoint.instance;

import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;

/** What is proved about the instances of a population. */
public enum Population {
    /** Every hypothesis is proved, at certified constants. */
    SATISFYING,
    /**
     * At declared constants with lambda > 0, one-point convexity is disproved and every other hypothesis is
     * proved.
     */
    VIOLATING,
    /** As one of the two above, and the signed margin is within 2 % of 0. */
    BOUNDARY,
    /**
     * At declared constants with lambda > 0, the step-size condition is disproved and every other hypothesis
     * is proved.
     */
    STEP_TOO_LARGE,
    /**
     * At declared constants with lambda at most 0, the step-size condition is disproved and every other one
     * is proved.
     */
    STEP_DIVERGENT,
    /**
     * As VIOLATING, on a line, and no run from the start ever comes as near as sqrt(20 b / lambda) to the
     * target.
     */
    NOISE_TOO_SMALL;

    private static final double AT_BOUNDARY = 0.02;

    /** Whether an instance with this certificate belongs to this population. */
    public boolean contains(Certificate certificate) {
        return switch (this) {
            case SATISFYING -> satisfies(certificate);
            case VIOLATING -> violates(certificate, Hypothesis.ONE_POINT_CONVEXITY);
            case BOUNDARY ->
                atBoundary(certificate)
                        && (satisfies(certificate)
                                || violates(certificate, Hypothesis.ONE_POINT_CONVEXITY));
            case STEP_TOO_LARGE -> violates(certificate, Hypothesis.STEP_SIZE);
            case STEP_DIVERGENT ->
                certificate.breaksOnly(Hypothesis.STEP_SIZE)
                        && certificate.setting().spec().declared().isPresent()
                        && certificate.rates().orElseThrow().lambda().sup() <= 0;
            case NOISE_TOO_SMALL ->
                violates(certificate, Hypothesis.ONE_POINT_CONVEXITY) && Trap.isProved(certificate);
        };
    }

    private static boolean satisfies(Certificate certificate) {
        return certificate.proved() && certificate.setting().spec().declared().isEmpty();
    }

    private static boolean violates(Certificate certificate, Hypothesis hypothesis) {
        return certificate.breaksOnly(hypothesis)
                && certificate.setting().spec().declared().isPresent()
                && certificate.rates().orElseThrow().lambda().inf() > 0;
    }

    private static boolean atBoundary(Certificate certificate) {
        double margin = certificate.margin().orElse(Double.POSITIVE_INFINITY);
        return StrictMath.abs(margin) <= AT_BOUNDARY;
    }
}
