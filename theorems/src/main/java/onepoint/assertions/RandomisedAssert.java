package onepoint.assertions;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import onepoint.verdict.ErrorRates;
import org.assertj.core.api.AbstractAssert;

/**
 * What every assertion about randomised code declares before it samples: the gap that it must see and its
 * seed, which have no default; its false-alarm rate, by default 1e-6; and the most trials that it may spend,
 * by default a million.
 *
 * <p>It spends no more trials than the declared gap needs, and stops early when the claim is refuted or
 * supported. It fails if and only if the claim is refuted.
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the trial
 */
public abstract class RandomisedAssert<S extends RandomisedAssert<S, A>, A>
        extends AbstractAssert<S, A> {
    /** Half of the 1 % of violations that may be missed. */
    private static final double LARGEST_SUPPORT = 0.005;

    private double falseAlarmRate = 1e-6;
    private OptionalDouble gap = OptionalDouble.empty();
    private OptionalLong seed = OptionalLong.empty();
    private long mostTrials = 1_000_000;

    /**
     * An assertion with the defaults.
     *
     * @param trial what is run
     * @param self the class of the assertion
     */
    RandomisedAssert(A trial, Class<S> self) {
        super(trial, self);
        isNotNull();
    }

    /**
     * Declares the chance that the assertion fails although the claim is true.
     *
     * @param rate the chance, in (0, 0.25]; refused by the assertion itself if out of range
     * @return this assertion
     */
    public S withFalseAlarmRate(double rate) {
        falseAlarmRate = rate;
        return myself;
    }

    /**
     * Declares the violation that must be seen: an assertion whose claim is wrong by this much fails with
     * probability at least 99 %.
     *
     * @param violation its size, above 0; refused by the assertion itself if it cannot be seen
     * @return this assertion
     */
    public S detectingGap(double violation) {
        gap = OptionalDouble.of(violation);
        return myself;
    }

    /**
     * Declares the seed, which every random source is derived from: {@link TrialRandom#of}.
     *
     * @param number any number, not to be changed to make a test pass
     * @return this assertion
     */
    public S seededBy(long number) {
        seed = OptionalLong.of(number);
        return myself;
    }

    /**
     * Declares the most trials that may be spent. An assertion that needs more to see its gap is refused.
     *
     * @param trials their number, in 1..1e9; refused by the assertion itself if out of range
     * @return this assertion
     */
    public S spendingAtMost(long trials) {
        mostTrials = trials;
        return myself;
    }

    double falseAlarmRate() {
        return falseAlarmRate;
    }

    double gap() {
        return gap.orElseThrow(() -> missing("gap", "detectingGap"));
    }

    long seed() {
        return seed.orElseThrow(() -> missing("seed", "seededBy"));
    }

    long mostTrials() {
        return mostTrials;
    }

    /** Support only saves trials here, so that its rate need not be smaller than what may be missed. */
    ErrorRates rates() {
        return new ErrorRates(Math.min(falseAlarmRate, LARGEST_SUPPORT), falseAlarmRate);
    }

    static IllegalStateException missing(String field, String method) {
        String how = "declare it by " + method + "(..) before the claim";
        return new IllegalStateException(field + " is missing: " + how);
    }

    /** Runs one trial. What it throws is thrown on as it is, with a note of the trial as suppressed. */
    <T> T run(Function<? super Random, T> trial, long index) {
        try {
            return trial.apply(TrialRandom.of(seed(), index));
        } catch (RuntimeException | Error thrown) {
            String name = "thrown by the trial " + Report.name(seed(), index);
            thrown.addSuppressed(new IllegalStateException(name));
            throw thrown;
        }
    }
}
