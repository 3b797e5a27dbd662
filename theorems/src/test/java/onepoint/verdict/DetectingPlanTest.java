package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import onepoint.calibration.StoppingLaw;
import org.junit.jupiter.api.Test;

/** Budgets computed from a declared gap, against the exact law of the test that they give. */
class DetectingPlanTest {
    private static final double LN_SIZE = Math.log(24);

    @Test
    void aProbabilityWrongByTheDeclaredGapIsRefutedInNinetyNinePercentOfStreams() {
        for (double alpha : new double[] {1e-9, 1e-6, 1e-3}) {
            for (double[] claim : new double[][] {{0.5, 0.1}, {0.9, 0.05}, {2.0 / 3, 0.125}}) {
                BernoulliPlan plan = BernoulliPlan.detecting(
                        claim[0], ErrorRates.both(alpha), claim[1], 100_000);
                int budget = (int) plan.budget();
                StoppingLaw law = StoppingLaw.of(
                        StoppingLaw.test(claim[0], ErrorRates.both(alpha), false), budget);
                assertThat(law.at(claim[0] - claim[1]).refuted()).isBetween(0.99, 0.996);
                assertThat(law.at(claim[0]).refuted()).isBetween(0.1 * alpha, alpha);
                assertThat(plan.requireDetectable()).isSameAs(plan);
                double coarser = DetectableGap.of(claim[0], plan.rates(), plan.budget() - 1);
                assertThat(coarser).isGreaterThan(claim[1]);
            }
        }
    }

    @Test
    void aMeanWrongByTheDeclaredGapIsRefutedInNinetyNinePercentOfStreamsOfTheWorstLaw() {
        for (double alpha : new double[] {1e-9, 1e-6, 1e-3}) {
            for (double[] claim : new double[][] {{0.5, 0.15}, {0.1, 0.05}, {0.75, 0.125}}) {
                ErrorRates rates = ErrorRates.both(alpha);
                ValueRange range = ValueRange.between(0, 1);
                MeanPlan plan = MeanPlan.detecting(claim[0], range, rates, claim[1], 100_000);
                StoppingLaw law = StoppingLaw.of(twoPoints(claim[0], alpha), (int) plan.budget());
                double power = law.at(1 - claim[0] - claim[1]).refuted();
                assertThat(power).as("%s", plan).isGreaterThan(0.99);
                // the price of a bound instead of the exact power
                StoppingLaw half =
                        StoppingLaw.of(twoPoints(claim[0], alpha), (int) plan.budget() / 2);
                assertThat(half.at(1 - claim[0] - claim[1]).refuted()).isLessThan(0.95);
                assertThat(law.at(1 - claim[0]).refuted()).isLessThan(alpha);
                long less = plan.budget() - 1;
                assertThat(DetectableMeanGap.of(claim[0], range, rates, less))
                        .isGreaterThan(claim[1]);
            }
        }
    }

    /** The bound of the Javadoc on a grid of t and over all stakes, with M written out. */
    @Test
    void theBudgetOfAMeanIsTheOneThatTheStatedBoundGives() {
        double gap = 0.15;
        double w = 0.35 + gap;
        double rho = 1 / 0.35;
        double budget = Double.POSITIVE_INFINITY;
        for (int j = 1; j < 24; j++) {
            double k = Math.pow(2, -j / 2.0);
            for (double t = 1e-3; t < 20; t += 1e-3) {
                double low = Math.pow(1 - k, -t);
                double mean = (1 - w) * low + w * Math.pow(1 - k + k * rho, -t);
                double numerator = t * Math.log(24 / 1e-6) - Math.log(1 - 0.99 - 1e-6);
                budget = mean < 1 ? Math.min(budget, numerator / -Math.log(mean)) : budget;
            }
        }
        ValueRange unit = ValueRange.between(0, 1);
        MeanPlan plan = MeanPlan.detecting(0.35, unit, ErrorRates.both(1e-6), gap, 100_000);
        assertThat(plan.budget()).isEqualTo((long) Math.ceil(budget));
    }

    @Test
    void aMeanWrongByTheDeclaredGapIsRefutedUnderOtherLawsOnTheRange() {
        ToDoubleFunction<SplittableRandom> uniform = random -> 5 + random.nextDouble(-1.9, 1.9);
        ToDoubleFunction<SplittableRandom> constant = random -> 5;
        ToDoubleFunction<SplittableRandom> skew = random -> random.nextInt(9) == 0 ? 9 : 4.5;
        ToDoubleFunction<SplittableRandom> ends = random -> random.nextInt(4) < 3 ? 6 : 2;
        MeanPlan plan = MeanPlan.detecting(
                4.5, ValueRange.between(2, 9), ErrorRates.both(1e-6), 0.5, 100_000);
        SplittableRandom random = new SplittableRandom(3);
        for (ToDoubleFunction<SplittableRandom> law : List.of(uniform, constant, skew, ends)) {
            int refuted = 0;
            for (int run = 0; run < 100; run++) {
                MeanTest test = MeanTest.of(plan);
                while (!test.finished()) {
                    test.add(law.applyAsDouble(random));
                }
                refuted += test.decision() == Decision.REFUTED ? 1 : 0;
            }
            // 95 or fewer of 100 have probability 3.4e-3 at 0.99 (binomial tail)
            assertThat(refuted).isGreaterThan(95);
        }
    }

    @Test
    void theGapOfAMeanShrinksWithTheBudgetAndScalesWithTheRange() {
        double before = Double.POSITIVE_INFINITY;
        for (long budget : new long[] {30, 100, 1000, 10_000, 100_000}) {
            double gap = gap(0.25, 0, 1, budget);
            assertThat(gap).isLessThan(before);
            assertThat(gap(1, 0, 4, budget)).isEqualTo(4 * gap);
            before = gap;
        }
        assertThat(before).isLessThan(0.0125);
        assertThat(gap(0.25, 0, 1, 5)).isInfinite();
    }

    @Test
    void aGapThatTheLargestBudgetCannotSeeIsRefused() {
        ErrorRates rates = ErrorRates.both(1e-6);
        assertThatThrownBy(() -> BernoulliPlan.detecting(0.9, rates, 0.01, 500))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("declaredGap = 0.01 is outside [0.1")
                .hasMessageEndingWith("budget = 500 can detect");
        ValueRange range = ValueRange.between(0, 1);
        for (double gap : new double[] {0.01, 0.6}) {
            assertThatThrownBy(() -> MeanPlan.detecting(0.5, range, rates, gap, 500))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("declaredGap = " + gap + " is outside [0.19")
                    .hasMessageContaining(", 0.5], all that bound = 0.5")
                    .hasMessageEndingWith("budget = 500 can detect whatever the law");
        }
        assertThatThrownBy(() -> gap(0, 0, 1, 500)).hasMessageStartingWith("bound = 0.0 is outs");
        assertThatThrownBy(() -> gap(1, 0, 1, 500)).hasMessageStartingWith("bound = 1.0 is outs");
        assertThatThrownBy(() -> gap(1, 0, Double.POSITIVE_INFINITY, 500))
                .hasMessage("hi = Infinity is outside the finite numbers");
        assertThatThrownBy(() -> gap(0.5, 0, 1, 0)).hasMessageStartingWith("budget = 0 is outside");
        ErrorRates careless = ErrorRates.both(0.01);
        assertThatThrownBy(() -> DetectableMeanGap.of(0.5, range, careless, 500))
                .hasMessage("alphaSupport = 0.01 is outside (0, 0.005]");
    }

    private static double gap(double bound, double lo, double hi, long budget) {
        return DetectableMeanGap.of(bound, new ValueRange(lo, hi), ErrorRates.both(1e-6), budget);
    }

    /** The mean test on values 0 and 1, written anew; a value of 1 is a "failure" of the claim. */
    private static StoppingLaw.Rule twoPoints(double bound, double alpha) {
        double threshold = -Math.log(alpha);
        return (zeros, ones) -> {
            if (mixture(zeros, 0, ones, 1 / bound) >= threshold) {
                return Decision.REFUTED;
            }
            boolean supported = mixture(ones, 0, zeros, 1 / (1 - bound)) >= threshold;
            return supported ? Decision.SUPPORTED : Decision.OPEN;
        };
    }

    /** Large stakes must not overflow into a gap that nothing shows. */
    @Test
    void aBoundThatIsSmallAgainstTheRangeHasAGap() {
        for (double bound : new double[] {1e-8, 1e-9, 1e-10}) {
            double gap = DetectableMeanGap.of(
                    bound, ValueRange.between(0, 1), ErrorRates.both(1e-6), 1_000_000);
            assertThat(gap).isBetween(1e-6, 1e-4);
        }
    }

    private static double mixture(int lows, double low, int highs, double high) {
        double[] logs = new double[24];
        double top = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < logs.length; j++) {
            double k = Math.pow(2, -j / 2.0);
            logs[j] = (lows == 0 ? 0 : lows * Math.log(1 - k + k * low))
                    + highs * Math.log(1 - k + k * high);
            top = Math.max(top, logs[j]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - top);
        }
        return top + Math.log(sum) - LN_SIZE;
    }
}
