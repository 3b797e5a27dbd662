package onepoint.instance;

import onepoint.certificate.Certificate;
import onepoint.certificate.Rates;
import onepoint.setting.Spec;

/** Bounds what one trial of an instance costs. */
final class Budget {
    private static final double MOST_STEPS = 4000;
    private static final double MOST_WORK = 3e5;

    private Budget() {}

    /**
     * Whether a trial is affordable.
     *
     * @param dimension d
     * @param terms the number of ripples and bumps
     * @param approach T1, or the time until which a run is followed
     */
    static boolean allows(int dimension, int terms, double approach) {
        return approach <= MOST_STEPS && approach * dimension * (1.0 + terms) <= MOST_WORK;
    }

    /** Whether a trial is affordable at the constants that the instance is judged at. */
    static boolean allows(Certificate certificate) {
        Spec spec = certificate.setting().spec();
        Rates rates = certificate.rates().orElseThrow();
        double squared = StartDraw.squaredDistance(
                spec.landscape(), spec.start(), spec.target().at(), spec.stepSize());
        double approach = approach(rates.lambda().mid(), rates.b().mid(), squared);
        return allows(spec.dimension(), (int) SpecSize.of(spec).terms(), approach);
    }

    /**
     * T1 = max(0, ceil(log(lambda |y_0 - x*|^2 / b) / lambda)), to rounding; 0 when lambda is not positive.
     */
    static double approach(double lambda, double b, double squaredDistance) {
        double ratio = lambda * squaredDistance / b;
        return lambda > 0 && ratio > 1 ? StrictMath.ceil(StrictMath.log(ratio) / lambda) : 0;
    }
}
