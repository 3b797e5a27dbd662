package onepoint.noise;

import org.apache.commons.rng.UniformRandomProvider;

/** The elementary draws of the samplers. */
final class Draws {
    private Draws() {}

    /** Uniform on the odd multiples of 2^-52 in (-1, 1): symmetric, exact, never 0 or an end. */
    static double symmetric(UniformRandomProvider random) {
        return ((random.nextLong() >> 12) + 0.5) * 0x1p-51;
    }

    /**
     * Fills {@code out} with independent standard normals by Marsaglia's polar method (SIAM Review 6, 1964).
     */
    static void normals(UniformRandomProvider random, double[] out) {
        for (int i = 0; i < out.length; i += 2) {
            double x;
            double y;
            double squared;
            do {
                x = symmetric(random);
                y = symmetric(random);
                squared = x * x + y * y;
            } while (squared >= 1);
            double factor = Math.sqrt(-2 * StrictMath.log(squared) / squared);
            out[i] = x * factor;
            if (i + 1 < out.length) {
                out[i + 1] = y * factor;
            }
        }
    }
}
