package onepoint.instance;

import java.util.Optional;

/**
 * What a draw aims at; drawn before the landscape and kept through its retries.
 *
 * @param population the population
 * @param margin the signed margin c_max / (eta L^2) - 1
 * @param kind what is unusual about the instance
 * @param searched its family where that is one without closed forms, else empty
 */
record Aim(Population population, double margin, Kind kind, Optional<Family> searched) {
    private static final double LEAST = 0x1p-6;
    /** Two of three instances are plain. */
    private static final int[] KINDS = {12, 1, 1, 2, 2};
    /** There are fewer of these, and every searched family is to be among them. */
    private static final int[] VIOLATING = {12, 1, 1, 2, 4};
    /** A search tells c from eta L^2 to a percent at best: enough but for noise that vanishes. */
    private static final int[] AT_BOUNDARY = {8, 2, 0, 4, 4};

    /** Searches for hills are by far the slowest. */
    private static final int[] SEARCHED = {1, 2, 2, 2};

    private static final double FLAT = -0.25;
    /** Of warped quadratics c / L is hardly ever below 0.43. */
    private static final double WARPED = -0.125;

    /** A margin that violates is drawn among those that a searched family can have. */
    static Aim draw(Dice dice, Population population) {
        double margin = margin(dice, population);
        Kind kind = Kind.values()[dice.weighted(kinds(population))];
        if (kind != Kind.SEARCHED) {
            return new Aim(population, margin, kind, Optional.empty());
        }
        Family searched = searched(dice);
        while (population == Population.VIOLATING && !reaches(searched, margin)) {
            margin = margin(dice, population);
        }
        return new Aim(population, margin, kind, Optional.of(searched));
    }

    private static double margin(Dice dice, Population population) {
        return switch (population) {
            case SATISFYING -> satisfying(dice);
            case VIOLATING -> violating(dice);
            case BOUNDARY ->
                dice.chance(0.5) ? dice.uniform(0.012, 0.018) : -dice.uniform(0.002, 0.018);
            case STEP_TOO_LARGE -> -dice.uniform(0.02, 0.42);
            case STEP_DIVERGENT -> -dice.uniform(0.47, 0.875);
            case NOISE_TOO_SMALL -> -1 - dice.logUniform(LEAST, 16);
        };
    }

    private static int[] kinds(Population population) {
        return switch (population) {
            case VIOLATING -> VIOLATING;
            case BOUNDARY -> AT_BOUNDARY;
            default -> KINDS;
        };
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

    /** Whether c is to be small against L, or negative: H4 asks for c / L below (1 + margin) / 2. */
    boolean flat() {
        return margin < FLAT && !steps();
    }

    /** The same without anything unusual. */
    Aim plain() {
        return new Aim(population, margin, Kind.PLAIN, Optional.empty());
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

    /** What is unusual about an instance. */
    enum Kind {
        /** Nothing: closed forms on R^d. */
        PLAIN,
        /** A bounded domain. */
        FENCED,
        /** Noise that vanishes at a point. */
        SCALED,
        /** A target that is a root of the averaged gradient. */
        ROOTED,
        /** A family without closed forms. */
        SEARCHED
    }

    /** A family that can meet the aim: the averaged gradient of a quadratic is one-point convex. */
    Family family(Dice dice) {
        int quadratic = margin < -1 ? 0 : 2;
        return Family.values()[dice.weighted(quadratic, 4, 2, 2, 2)];
    }

    private static Family searched(Dice dice) {
        return switch (dice.weighted(SEARCHED)) {
            case 0 -> Family.HILLS;
            case 1 -> Family.RADIAL;
            case 2 -> Family.WARPED;
            default -> Family.FINITE_SUM;
        };
    }

    /**
     * Whether draws of a searched family often have a margin, for which c / L must be below
     * (1 + margin) / 2. Of hills c is either a good part of L or negative. That of finite sums is at least
     * the ridge, but for the unit loss, and that of a quadratic that is warped little is hardly less than its
     * own: these two violate one-point convexity only at a declared c above theirs.
     */
    private static boolean reaches(Family searched, double margin) {
        return switch (searched) {
            case HILLS -> margin >= FLAT || margin < -1;
            case WARPED -> margin >= WARPED;
            case FINITE_SUM -> margin >= FLAT;
            default -> true;
        };
    }
}
