package onepoint.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.special.Beta;

/** What must hold of the evidence at every count, with the seeds fixed. */
class BernoulliEvidenceProperties {
    private static final String SEED = "18020617";

    /** A multiple of 1/64 strictly between 0 and 1: exact, and so is its complement. */
    @Provide
    Arbitrary<Double> probabilities() {
        return Arbitraries.integers().between(1, 63).map(k -> k / 64.0);
    }

    @Property(seed = SEED)
    void supportIsAMartingaleAtTheNullsEdge(
            @ForAll("probabilities") double p0,
            @ForAll @IntRange(max = 3000) int s,
            @ForAll @IntRange(max = 3000) int f,
            @ForAll boolean atom) {
        BernoulliEvidence evidence = new BernoulliEvidence(p0, atom);
        double now = evidence.logSupport(TrialCounts.of(s, f));
        double success = Math.exp(evidence.logSupport(TrialCounts.of(s + 1, f)) - now);
        double failure = Math.exp(evidence.logSupport(TrialCounts.of(s, f + 1)) - now);
        assertThat(p0 * success + (1 - p0) * failure).isCloseTo(1, within(1e-11));
        assertThat(success).isBetween(1.0, 1 / p0 * (1 + 1e-11));
        assertThat(failure).isBetween(0.0, 1 + 1e-11);
    }

    @Property(seed = SEED)
    void refutationIsSupportOfTheOppositeClaim(
            @ForAll("probabilities") double p0,
            @ForAll @IntRange(max = 100_000) int s,
            @ForAll @IntRange(max = 100_000) int f) {
        double against = new BernoulliEvidence(p0, false).logRefutation(TrialCounts.of(s, f));
        double mirrored = new BernoulliEvidence(1 - p0, false).logSupport(TrialCounts.of(f, s));
        assertThat(against).isEqualTo(mirrored);
    }

    @Property(seed = SEED)
    void supportAgreesWithTheRegularizedBetaOfTwoLibrariesWhereTheseDoNotUnderflow(
            @ForAll("probabilities") double p0,
            @ForAll @IntRange(max = 2000) int s,
            @ForAll @IntRange(max = 2000) int f) {
        double q0 = 1 - p0;
        double commons = Beta.regularizedBeta(q0, 1.0 + f, 1.0 + s);
        double hipparchus = org.hipparchus.special.Beta.regularizedBeta(q0, 1.0 + f, 1.0 + s);
        Assume.that(commons > 1e-250 && hipparchus > 1e-250);
        double powers = -Math.log(q0) - s * Math.log(p0) - f * Math.log(q0);
        double log = new BernoulliEvidence(p0, false).logSupport(TrialCounts.of(s, f));
        // both libraries lose digits of ln B and ln I against powers of up to 1e4: the error is
        // theirs
        double room = 1e-9 + 1e-13 * Math.abs(powers);
        double first = Beta.logBeta(1.0 + s, 1.0 + f) + Math.log(commons) + powers;
        double second = org.hipparchus.special.Beta.logBeta(1.0 + s, 1.0 + f)
                + Math.log(hipparchus)
                + powers;
        assertThat(log).isCloseTo(first, within(room)).isCloseTo(second, within(room));
    }

    @Property(seed = SEED)
    void aBoundIsTheEdgeOfWhatIsRefused(
            @ForAll @IntRange(max = 400) int s,
            @ForAll @IntRange(max = 400) int f,
            @ForAll boolean atom) {
        double alpha = 0.01;
        double threshold = -Math.log(alpha);
        TrialCounts counts = TrialCounts.of(s, f);
        double lower = BernoulliEvidence.lowerBound(counts, alpha, atom);
        double upper = BernoulliEvidence.upperBound(counts, alpha);
        assertThat(lower).isLessThanOrEqualTo(upper).isBetween(0.0, s / (s + f + 1.0));
        if (lower > 0) {
            double below = new BernoulliEvidence(lower * (1 - 1e-9), atom).logSupport(counts);
            double above = new BernoulliEvidence(lower * (1 + 1e-9), atom).logSupport(counts);
            assertThat(below).isGreaterThanOrEqualTo(threshold);
            assertThat(above).isLessThan(threshold);
            double atBound = new BernoulliEvidence(lower, atom).logSupport(counts);
            assertThat(atBound).isGreaterThanOrEqualTo(threshold);
        }
        if (upper < 1) {
            double inside = new BernoulliEvidence(upper - 1e-9, false).logRefutation(counts);
            double outside = new BernoulliEvidence(upper + 1e-9, false).logRefutation(counts);
            assertThat(inside).isLessThan(threshold);
            assertThat(outside).isGreaterThanOrEqualTo(threshold);
        }
    }

    @Property(seed = SEED)
    void everyClaimBelowTheLowerBoundIsRefused(
            @ForAll @IntRange(min = 1, max = 200) int s,
            @ForAll @IntRange(max = 200) int f,
            @ForAll @IntRange(min = 1, max = 999) int share) {
        TrialCounts counts = TrialCounts.of(s, f);
        double lower = BernoulliEvidence.lowerBound(counts, 0.05, false);
        Assume.that(lower > 0);
        double below = lower * share / 1000;
        double log = new BernoulliEvidence(below, false).logSupport(counts);
        assertThat(log).isGreaterThanOrEqualTo(-Math.log(0.05));
    }
}
