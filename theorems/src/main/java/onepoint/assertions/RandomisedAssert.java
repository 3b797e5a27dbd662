package onepoint.assertions;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import onepoint.verdict.ErrorRates;

/**
 * An assertion about randomised code. Beside what every {@link DeclaredAssert} declares, it declares the gap
 * that it must see, which has no default; its false-alarm rate is in (0, 0.25], it may spend a million trials
 * by default, and its random sources are {@link TrialRandom#of}.
 *
 * <p>It spends no more trials than the declared gap needs, and stops early when the claim is refuted or
 * supported. It fails if and only if the claim is refuted.
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of the trial
 */
public abstract class RandomisedAssert<S extends RandomisedAssert<S, A>, A>
        extends DeclaredAssert<S, A> {
    /** Half of the 1 % of violations that may be missed. */
    private static final double LARGEST_SUPPORT = 0.005;

    private static final long MOST_TRIALS = 1_000_000;

    private OptionalDouble gap = OptionalDouble.empty();

    /**
     * An assertion with the defaults.
     *
     * @param trial what is run
     * @param self the class of the assertion
     */
    RandomisedAssert(A trial, Class<S> self) {
        super(trial, self, MOST_TRIALS);
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

    double gap() {
        return gap.orElseThrow(() -> missing("gap", "detectingGap"));
    }

    /** Support only saves trials here, so that its rate need not be smaller than what may be missed. */
    ErrorRates rates() {
        return new ErrorRates(Math.min(falseAlarmRate(), LARGEST_SUPPORT), falseAlarmRate());
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
