package onepoint.assertions;

import java.util.OptionalLong;
import org.assertj.core.api.AbstractAssert;

/**
 * What every assertion that samples declares before it does: its seed, which has no default; its false-alarm
 * rate, by default 1e-6; and the most trials that it may spend.
 *
 * @param <S> the type of the assertion itself
 * @param <A> the type of what it is about
 */
public abstract class DeclaredAssert<S extends DeclaredAssert<S, A>, A>
        extends AbstractAssert<S, A> {
    private double falseAlarmRate = 1e-6;
    private OptionalLong seed = OptionalLong.empty();
    private long mostTrials;

    /**
     * An assertion with the defaults.
     *
     * @param subject what it is about
     * @param self the class of the assertion
     * @param mostTrials the most trials that it spends unless told otherwise
     */
    DeclaredAssert(A subject, Class<S> self, long mostTrials) {
        super(subject, self);
        this.mostTrials = mostTrials;
        isNotNull();
    }

    /**
     * Declares the chance that the assertion fails although the claim is true.
     *
     * @param rate the chance; refused by the assertion itself if out of range
     * @return this assertion
     */
    public S withFalseAlarmRate(double rate) {
        falseAlarmRate = rate;
        return myself;
    }

    /**
     * Declares the seed, which every random source is derived from.
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

    long seed() {
        return seed.orElseThrow(() -> missing("seed", "seededBy"));
    }

    long mostTrials() {
        return mostTrials;
    }

    static IllegalStateException missing(String field, String method) {
        String how = "declare it by " + method + "(..) before the claim";
        return new IllegalStateException(field + " is missing: " + how);
    }
}
