package onepoint.assertions;

import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import onepoint.verdict.Decision;
import onepoint.verdict.MeanPlan;
import onepoint.verdict.MeanTest;
import onepoint.verdict.ValueRange;

/**
 * Asserts bounds of the mean of a random value with a known range, by the betting processes of
 * {@link onepoint.verdict.MeanTest}. The gap is seen whatever the law on that range is; a law with little
 * variance is decided much sooner.
 */
public final class MeanAssert
        extends RandomisedAssert<MeanAssert, ToDoubleFunction<? super Random>> {
    private Optional<ValueRange> range = Optional.empty();

    MeanAssert(ToDoubleFunction<? super Random> sampler) {
        super(sampler, MeanAssert.class);
    }

    /**
     * Declares the range of the value. A value outside it is a {@link onepoint.verdict.HarnessFault}.
     *
     * @param lo lower end, finite
     * @param hi upper end, finite, above lo
     * @return this assertion
     * @throws IllegalArgumentException if an end is out of range
     */
    public MeanAssert within(double lo, double hi) {
        range = Optional.of(ValueRange.between(lo, hi));
        return this;
    }

    /**
     * Fails if the values refute that their mean is at most this.
     *
     * @param bound the claimed bound, inside the range
     * @return this assertion
     * @throws IllegalArgumentException if a declared number is out of range, or the gap cannot be seen
     * @throws IllegalStateException if the range, the gap or the seed is missing
     */
    public MeanAssert isAtMost(double bound) {
        check(bound, 1, "a mean of at most " + bound);
        return this;
    }

    /**
     * Fails if the values refute that their mean is at least this; tested as "the mean of -Z is at most
     * -bound", which is what the message of a refusal speaks of.
     *
     * @param bound the claimed bound, inside the range
     * @return this assertion
     * @throws IllegalArgumentException if a declared number is out of range, or the gap cannot be seen
     * @throws IllegalStateException if the range, the gap or the seed is missing
     */
    public MeanAssert isAtLeast(double bound) {
        check(bound, -1, "a mean of at least " + bound);
        return this;
    }

    private void check(double bound, int sign, String claim) {
        ValueRange declared = range.orElseThrow(() -> missing("range", "within"));
        ValueRange signed =
                sign > 0 ? declared : ValueRange.between(-declared.hi(), -declared.lo());
        MeanPlan plan = MeanPlan.detecting(sign * bound, signed, rates(), gap(), mostTrials());
        MeanTest test = MeanTest.of(plan);
        double sum = 0;
        double worst = Double.NEGATIVE_INFINITY;
        long worstIndex = 0;
        for (long index = 0; !test.finished(); index++) {
            double value = run(random -> declared.require(actual.applyAsDouble(random)), index);
            test.add(sign * value);
            sum += value;
            if (sign * value > worst) {
                worst = sign * value;
                worstIndex = index;
            }
        }
        if (test.decision() == Decision.REFUTED) {
            String extreme = Report.shown(sign * worst) + ", " + Report.name(seed(), worstIndex);
            failWithMessage(
                    "%s",
                    report(test, sign, claim, sum)
                            .line(sign > 0 ? "largest value" : "smallest value", extreme));
        }
    }

    private Report report(MeanTest test, int sign, String claim, double sum) {
        MeanPlan plan = test.plan();
        double lower = test.lowerBound(falseAlarmRate());
        double upper = test.upperBound(falseAlarmRate());
        String mean = Report.shown(sum / test.trials())
                + Report.interval(
                        sign > 0 ? lower : -upper, sign > 0 ? upper : -lower, falseAlarmRate());
        return new Report(claim, "this is refuted")
                .line("values", Long.toString(test.trials()))
                .line("mean", mean)
                .evidence(test.logRefutation(), falseAlarmRate())
                .detectable(plan.detectableGap(), plan.budget());
    }
}
