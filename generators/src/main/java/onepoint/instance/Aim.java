package onepoint.instance;

/**
 * What a draw aims at; drawn before the landscape and kept through its retries.
 *
 * @param population the population
 * @param margin the signed margin c_max / (eta L^2) - 1
 */
record Aim(Population population, double margin) {
    private static final double LEAST = 0x1p-6;

    static Aim draw(Dice dice, Population population) {
        return new Aim(
                population,
                switch (population) {
                    case SATISFYING -> satisfying(dice);
                    case VIOLATING -> violating(dice);
                    case BOUNDARY ->
                        dice.chance(0.5) ? dice.uniform(0.012, 0.018) : -dice.uniform(0.002, 0.018);
                    case STEP_TOO_LARGE -> -dice.uniform(0.02, 0.42);
                    case STEP_DIVERGENT -> -dice.uniform(0.47, 0.875);
                    case NOISE_TOO_SMALL -> -1 - dice.logUniform(LEAST, 16);
                });
    }

    private static double satisfying(Dice dice) {
        return dice.chance(0.3) ? dice.logUniform(LEAST, 0.25) : dice.logUniform(0.25, 16);
    }

    /** A positive margin violates when the declared c is above c_max. */
    private static double violating(Dice dice) {
        return switch (dice.weighted(3, 6, 8, 3)) {
            case 0 -> -dice.logUniform(LEAST, 0.25);
            case 1 -> -dice.uniform(0.25, 0.95);
            case 2 -> -1 - dice.logUniform(0.0625, 15);
            default -> dice.logUniform(0.0625, 4);
        };
    }

    /** Whether the instance is judged at constants of its own. */
    boolean declares() {
        return population == Population.VIOLATING
                || steps()
                || population == Population.BOUNDARY && margin < 0;
    }

    /** Whether the step size is what is to be broken. */
    boolean steps() {
        return population == Population.STEP_TOO_LARGE || population == Population.STEP_DIVERGENT;
    }

    /** How many significant bits the numbers need so that the margin is met. */
    int bits() {
        double size = StrictMath.abs(margin);
        if (population == Population.BOUNDARY) {
            return 11;
        }
        return size < 0.125 ? 9 : size < 1 ? 6 : 4;
    }

    /** Whether a margin is near enough to the one aimed at. */
    boolean met(double actual) {
        return StrictMath.abs(actual - margin) <= StrictMath.abs(margin) / 2;
    }

    /** The standard deviation of the noise along the landscape's fastest wave, in its radians, times eta. */
    double smoothing(Dice dice) {
        return margin < -1 ? dice.logUniform(0.0625, 1.5) : dice.logUniform(0.7, 5);
    }

    /** A family that can meet the aim: the averaged gradient of a quadratic is one-point convex. */
    Family family(Dice dice) {
        int quadratic = margin < -1 ? 0 : 2;
        return Family.values()[dice.weighted(quadratic, 4, 2, 2, 2)];
    }
}
