package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every rejected range is refused with field, value and range. */
class RefusalTest {
    private static final ErrorRates RATES = ErrorRates.both(1e-3);
    private static final ValueRange RANGE = ValueRange.between(0, 4);

    @Test
    void probabilitiesOutsideTheOpenUnitIntervalAreRefused() {
        for (double p0 : new double[] {0, 1, -0.5, Double.NaN}) {
            refused(() -> new BernoulliEvidence(p0, false), "p0 = " + p0 + " is outside (0, 1)");
            refused(
                    () -> new BernoulliPlan(p0, RATES, 10, 0.1, false),
                    "p0 = " + p0 + " is outside (0, 1)");
            refused(() -> DetectableGap.of(p0, RATES, 10), "p0 = " + p0 + " is outside (0, 1)");
            refused(
                    () -> QuantileBounds.of(new double[1], 0, p0, 0.01),
                    "p0 = " + p0 + " is outside (0, 1)");
        }
    }

    @Test
    void errorRatesThatNoTestShouldDeclareAreRefused() {
        for (double alpha : new double[] {0, 0.3, -1, Double.NaN}) {
            String range = alpha + " is outside [2.3e-308, 0.25]";
            refused(() -> new ErrorRates(alpha, 0.1), "alphaSupport = " + range);
            refused(() -> new ErrorRates(0.1, alpha), "alphaRefute = " + range);
            refused(() -> new ErrorBudget(alpha, 1, 1), "total = " + range);
            refused(
                    () -> BernoulliEvidence.lowerBound(TrialCounts.NONE, alpha, false),
                    "alpha = " + range);
            refused(() -> QuantileBounds.of(new double[1], 0, 0.5, alpha), "alpha = " + range);
            MeanTest test = MeanTest.of(new MeanPlan(1, RANGE, RATES, 9, 1));
            refused(() -> test.lowerBound(alpha), "alpha = " + range);
            refused(() -> test.upperBound(alpha), "alpha = " + range);
        }
        refused(
                () -> DetectableGap.of(0.5, new ErrorRates(0.01, 0.01), 10),
                "alphaSupport = 0.01 is outside (0, 0.005]");
    }

    @Test
    void countsAndBudgetsOutOfRangeAreRefused() {
        refused(() -> TrialCounts.of(-1, 0), "successes = -1 is outside 0..1000000000");
        refused(() -> TrialCounts.of(0, -1), "failures = -1 is outside 0..1000000000");
        refused(() -> new TrialCounts(0, 0, -1), "undecided = -1 is outside 0..1000000000");
        long many = 600_000_000;
        refused(() -> TrialCounts.of(many, many), "total = 1200000000 is outside 0..1000000000");
        refused(
                () -> new BernoulliPlan(0.5, RATES, 0, 0.1, false),
                "budget = 0 is outside 1..1000000000");
        refused(() -> new MeanPlan(1, RANGE, RATES, 0, 1), "budget = 0 is outside 1..1000000000");
        refused(() -> new ErrorBudget(0.1, 0, 1), "streams = 0 is outside 1..1000000000");
        refused(() -> new ErrorBudget(0.1, 1, 0), "pools = 0 is outside 1..1000000000");
    }

    @Test
    void gapsAndRangesThatMakeNoSenseAreRefused() {
        refused(() -> plan(0), "declaredGap = 0.0 is outside (0, p0 = 0.5]");
        refused(() -> plan(0.6), "declaredGap = 0.6 is outside (0, p0 = 0.5]");
        refused(() -> new MeanPlan(0, RANGE, RATES, 9, 1), "bound = 0.0 is outside (0.0, 4.0)");
        refused(() -> new MeanPlan(4, RANGE, RATES, 9, 1), "bound = 4.0 is outside (0.0, 4.0)");
        refused(
                () -> new MeanPlan(1, RANGE, RATES, 9, 0),
                "declaredGap = 0.0 is outside (0, infinity)");
        double infinity = Double.POSITIVE_INFINITY;
        String range = " is outside (0, infinity)";
        refused(() -> new MeanPlan(1, RANGE, RATES, 9, infinity), "declaredGap = Infinity" + range);
        refused(() -> ValueRange.atLeast(Double.NaN), "lo = NaN is outside the finite numbers");
        refused(() -> ValueRange.between(1, 1), "hi = 1.0 is outside (1.0, infinity]");
        refused(
                () -> ValueRange.between(1, infinity),
                "hi = Infinity is outside the finite numbers");
        refused(() -> bounds(-1, 1), "lower = -1.0 is outside [0, infinity]");
        refused(() -> bounds(2, 1), "upper = 1.0 is outside [2.0, infinity]");
    }

    private static BernoulliPlan plan(double declaredGap) {
        return new BernoulliPlan(0.5, RATES, 9, declaredGap, false);
    }

    private static QuantileBounds bounds(double lower, double upper) {
        return new QuantileBounds(0.5, 0.1, TrialCounts.NONE, lower, upper);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
