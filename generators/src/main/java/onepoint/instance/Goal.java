package onepoint.instance;

import onepoint.setting.Constants;

/**
 * A step size with the constants at which an instance will be judged.
 *
 * @param stepSize eta
 * @param constants c, L and r
 */
record Goal(double stepSize, Constants constants) {
    /** 2 eta c - eta^2 L^2, to rounding. */
    double lambda() {
        double etaL = stepSize * constants.smoothness();
        return 2 * stepSize * constants.convexity() - etaL * etaL;
    }

    /** eta^2 r^2 (1 + eta L)^2, to rounding. */
    double b() {
        double root = stepSize * constants.noiseRadius() * (1 + stepSize * constants.smoothness());
        return root * root;
    }

    /** The length that starts are measured in: sqrt(b / lambda), or eta r when lambda is not positive. */
    double unit() {
        double lambda = lambda();
        return lambda > 0 ? StrictMath.sqrt(b() / lambda) : stepSize * constants.noiseRadius();
    }

    /** Whether the step-size condition holds with some room for rounding. */
    boolean stepSizeFits() {
        double l = constants.smoothness();
        double c = constants.convexity();
        return 2 * stepSize * l < 1 && stepSize * l * l < c && 2 * stepSize * c < 1;
    }
}
