package onepoint.assertions;

import java.util.Random;

/**
 * The random source of one trial, a pure function of the seed of the assertion and the index of the trial.
 *
 * <p>It is a {@link Random}, because every method that wants randomness takes that or the interface
 * {@link java.util.random.RandomGenerator} which it implements, and because Random specifies each of its own
 * methods ({@code nextInt()}, {@code nextInt(bound)}, {@code nextLong()}, {@code nextBoolean()},
 * {@code nextFloat()}, {@code nextDouble()}, {@code nextGaussian()}, {@code nextBytes}) as a formula in
 * {@code next(bits)}: these have the same bits on every JDK. Only {@code next} is replaced, by the top bits
 * of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014, figure 14),
 * because Random's own generator has 48 bits of state and gives neighbouring seeds similar first values.
 * Methods inherited from the interface, such as {@code nextInt(origin, bound)} or {@code nextExponential()},
 * have no specified formula: they repeat on the same JDK, and may differ on another.
 *
 * <p>Not thread-safe, unlike its parent: one trial, one source.
 */
public final class TrialRandom extends Random {
    private static final long serialVersionUID = 1L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    private TrialRandom(long start) {
        super(start);
    }

    /**
     * The source of one trial, to run it alone.
     *
     * @param seed the seed of the assertion
     * @param index the index of the trial, from 0
     * @return the source, at its beginning
     */
    public static TrialRandom of(long seed, long index) {
        return new TrialRandom(mix(mix(seed) + index * GOLDEN_GAMMA));
    }

    /** Called by the constructor of Random, too. */
    @Override
    public void setSeed(long seed) {
        super.setSeed(seed);
        state = seed;
    }

    @Override
    protected int next(int bits) {
        state += GOLDEN_GAMMA;
        return (int) (mix(state) >>> (Long.SIZE - bits));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
