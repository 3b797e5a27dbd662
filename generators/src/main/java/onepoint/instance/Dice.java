package onepoint.instance;

import java.util.List;
import onepoint.setting.ShortNumber;
import org.apache.commons.rng.UniformRandomProvider;

/** Elementary choices from a random source; the same on every platform. */
final class Dice {
    private final UniformRandomProvider random;

    Dice(UniformRandomProvider random) {
        this.random = random;
    }

    /** True with probability {@code p}. */
    boolean chance(double p) {
        return uniform(0, 1) < p;
    }

    /** Uniform on the integers from {@code lo} to {@code hi}, both included. */
    int integer(int lo, int hi) {
        return lo + random.nextInt(hi - lo + 1);
    }

    /** Uniform on a grid of 2^53 points of [lo, hi). */
    double uniform(double lo, double hi) {
        return lo + (hi - lo) * ((random.nextLong() >>> 11) * 0x1p-53);
    }

    /** A positive number whose logarithm is uniform. */
    double logUniform(double lo, double hi) {
        return lo * StrictMath.exp(uniform(0, StrictMath.log(hi / lo)));
    }

    /** The same, rounded to {@code bits} significant bits. */
    double brief(double lo, double hi, int bits) {
        return ShortNumber.nearest(logUniform(lo, hi), bits);
    }

    /** 1 or -1. */
    double sign() {
        return random.nextInt(2) == 0 ? 1 : -1;
    }

    /** One of the items, each as likely as it occurs. */
    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** An index, each with probability proportional to its weight. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int ticket = random.nextInt(total);
        int i = 0;
        while (ticket >= weights[i]) {
            ticket -= weights[i];
            i++;
        }
        return i;
    }

    /** A vector of small integers, not zero: a few entries, or all of them, from -2, -1, 1, 2. */
    double[] pattern(int dimension) {
        double[] vector = new double[dimension];
        boolean dense = chance(0.5);
        int entries = dense ? dimension : integer(1, StrictMath.min(dimension, 3));
        for (int i = 0; i < entries; i++) {
            int at = dense ? i : integer(0, dimension - 1);
            vector[at] = sign() * (chance(0.25) ? 2 : 1);
        }
        return vector;
    }
}
