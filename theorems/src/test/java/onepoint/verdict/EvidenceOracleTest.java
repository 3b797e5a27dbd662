package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.special.Beta;
import org.junit.jupiter.api.Test;

/** The stated accuracy up to a million trials, against two libraries and against a sum of 34 digits. */
class EvidenceOracleTest {
    /** What the Javadoc of the evidence states, relative to max(1, |ln E|). */
    private static final double STATED = 1e-10;

    private record Case(long s, long f, double p0) {
        double log() {
            return new BernoulliEvidence(p0, false).logSupport(TrialCounts.of(s, f));
        }

        /** The part of ln E beside ln I and ln B. */
        double powers() {
            double logFailure = StrictMath.log1p(-p0);
            return -logFailure - s * StrictMath.log(p0) - f * logFailure;
        }
    }

    /** The two share an ancestor in their code; both are independent of ours. */
    @Test
    void itAgreesWithTwoLibrariesWhereTheseDoNotUnderflow() {
        int compared = 0;
        for (Case c : cases()) {
            double q0 = 1 - c.p0();
            double hipparchus =
                    org.hipparchus.special.Beta.regularizedBeta(q0, 1.0 + c.f(), 1.0 + c.s());
            double commons = Beta.regularizedBeta(q0, 1.0 + c.f(), 1.0 + c.s());
            if (hipparchus > 0 && commons > 0) {
                double first = Math.log(hipparchus)
                        + org.hipparchus.special.Beta.logBeta(1.0 + c.s(), 1.0 + c.f());
                double second = Math.log(commons) + Beta.logBeta(1.0 + c.s(), 1.0 + c.f());
                double room = STATED * Math.max(1, Math.abs(c.log()));
                assertThat(c.log()).as("%s", c).isCloseTo(first + c.powers(), within(room));
                assertThat(c.log()).as("%s", c).isCloseTo(second + c.powers(), within(room));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    /** ln I is minus infinity there, ln E is not. */
    @Test
    void theLibrariesUnderflowOnOpposingStreamsWhereItDoesNot() {
        Case opposing = new Case(1000, 99_000, 0.5);
        assertThat(Beta.regularizedBeta(0.5, 99_001, 1001)).isZero();
        assertThat(org.hipparchus.special.Beta.regularizedBeta(0.5, 99_001, 1001))
                .isZero();
        assertThat(opposing.log()).isCloseTo(series(opposing), within(1e-13 * 12));
    }

    @Test
    void itAgreesWithTheSumOfPositiveTerms() {
        for (Case c : cases()) {
            double exact = series(c);
            double room = 1e-13 * Math.max(1, Math.abs(exact));
            assertThat(c.log()).as("%s", c).isCloseTo(exact, within(room));
        }
    }

    /** Tight streams, and some 3 and 8 standard deviations for and against the claim, of up to a million. */
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(26);
        for (double p0 : new double[] {0.5, 0.9, 5.0 / 9, 0.999}) {
            for (long n : new long[] {1000, 30_000, 1_000_000}) {
                double deviation = Math.sqrt(n * p0 * (1 - p0));
                for (double away : new double[] {-8, -3, 0, 3, 8 * random.nextDouble()}) {
                    long s = Math.min(n, Math.round(n * p0 + away * deviation));
                    cases.add(new Case(s, n - s, p0));
                }
            }
        }
        return cases;
    }

    /**
     * E = 1/(f+1) (1 + r_0 + r_0 r_1 + ..) with r_i = (s-i)/(f+2+i) q/p, the binomial tail of
     * BernoulliEvidenceTest divided by its density, term by term; no logarithm, no cancellation.
     */
    private static double series(Case c) {
        MathContext digits = MathContext.DECIMAL128;
        BigDecimal p = new BigDecimal(c.p0());
        BigDecimal odds = BigDecimal.ONE.subtract(p).divide(p, digits);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = term;
        for (long i = 0; i < c.s(); i++) {
            BigDecimal ratio = BigDecimal.valueOf(c.s() - i)
                    .divide(BigDecimal.valueOf(c.f() + 2 + i), digits)
                    .multiply(odds, digits);
            term = term.multiply(ratio, digits);
            sum = sum.add(term, digits);
            boolean shrinks = ratio.compareTo(BigDecimal.ONE) < 0;
            // the terms left are fewer than 1e6 and each smaller than this one
            if (shrinks && term.compareTo(sum.scaleByPowerOfTen(-25)) < 0) {
                break;
            }
        }
        sum = sum.divide(BigDecimal.valueOf(c.f() + 1), digits);
        int exponent = sum.precision() - sum.scale();
        double mantissa = sum.scaleByPowerOfTen(-exponent).doubleValue();
        return Math.log(mantissa) + exponent * Math.log(10);
    }
}
