package onepoint.noise;

import onepoint.lanes.LaneStreams;
import onepoint.lanes.Logarithm;
import onepoint.lanes.Sinusoid;

import org.apache.commons.rng.UniformRandomProvider;

/** The elementary draws of the samplers, from 64-bit random words. */
final class Draws {
    /** The bits of 1. */
    private static final long ONE = 0x3ff0000000000000L;

    private Draws() {}

    /** Uniform on the odd multiples of 2^-52 in (-1, 1): symmetric, exact, never 0 or an end. */
    static double symmetric(long word) {
        return ((word >> 12) + 0.5) * 0x1p-51;
    }

    /**
     * Writes {@code factor} times {@link #symmetric(long)} of each of the first n words, which are spent. The
     * words become doubles in [1, 2) by their bits: compilers do not turn conversions into vector
     * instructions before Java 21.
     */
    static void symmetric(long[] words, double factor, double[] out, int n) {
        for (int l = 0; l < n; l++) {
            words[l] = (words[l] ^ Long.MIN_VALUE) >>> 12 | ONE;
        }
        for (int l = 0; l < n; l++) {
            out[l] = Double.longBitsToDouble(words[l]);
        }
        for (int l = 0; l < n; l++) {
            out[l] = factor * (2 * (out[l] - 1.5 + 0x1p-53));
        }
    }

    /**
     * One of 0, .., total - 1, each with probability 1 / total up to 2^-63, and exactly that when total is a
     * power of two: the upper 63 bits of the word, times total, over 2^63.
     */
    static int ticket(long word, int total) {
        return (int) Math.multiplyHigh(word >>> 1, 2L * total);
    }

    /**
     * Fills {@code out} with independent standard normals by Box and Muller's method (Ann. Math. Stat. 29,
     * 1958): two words for each two of them, so that runs side by side stay in step.
     */
    static void normals(UniformRandomProvider random, double[] out) {
        double[] pair = new double[2];
        for (int i = 0; i < out.length; i += 2) {
            normals(random.nextLong(), random.nextLong(), pair);
            System.arraycopy(pair, 0, out, i, StrictMath.min(2, out.length - i));
        }
    }

    /** Two normals from two words. */
    static void normals(long word, long another, double[] pair) {
        double length = Math.sqrt(-2 * Logarithm.of(uniform(word)));
        double turns = 0.5 * symmetric(another);
        pair[0] = length * Sinusoid.ofTurns(turns + 0.25);
        pair[1] = length * Sinusoid.ofTurns(turns);
    }

    /** The same in n lanes at once. */
    static void normals(LaneStreams random, double[] first, double[] second, int n) {
        uniform(random.next(), first, n);
        symmetric(random.next(), 0.5, second, n);
        normals(first, second, n);
    }

    /** The same from words, which are kept. */
    static void normals(long[] words, long[] others, double[] first, double[] second, int n) {
        uniform(words, first, n);
        symmetric(others.clone(), 0.5, second, n);
        normals(first, second, n);
    }

    /** Turns uniform numbers in (0, 1), and in (-1/2, 1/2), into normals; short loops, to be vectors. */
    private static void normals(double[] first, double[] second, int n) {
        double[] length = new double[n];
        System.arraycopy(first, 0, length, 0, n);
        Logarithm.of(length, n);
        for (int l = 0; l < n; l++) {
            length[l] = Math.sqrt(-2 * length[l]);
            first[l] = second[l] + 0.25;
        }
        Sinusoid.ofTurns(first, n);
        Sinusoid.ofTurns(second, n);
        for (int l = 0; l < n; l++) {
            first[l] = length[l] * first[l];
            second[l] = length[l] * second[l];
        }
    }

    /** Words as doubles in [1, 2), as in {@link #symmetric(long[], double, double[], int)}. */
    private static void uniform(long[] words, double[] out, int n) {
        long[] bits = new long[n];
        for (int l = 0; l < n; l++) {
            bits[l] = words[l] >>> 12 | ONE;
        }
        for (int l = 0; l < n; l++) {
            out[l] = Double.longBitsToDouble(bits[l]);
        }
        for (int l = 0; l < n; l++) {
            out[l] = out[l] - 1 + 0x1p-53;
        }
    }

    /** Uniform on the odd multiples of 2^-53 in (0, 1). */
    private static double uniform(long word) {
        return ((word >>> 12) + 0.5) * 0x1p-52;
    }
}
