package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import onepoint.arbitraries.Satisfying;
import onepoint.certificate.Certificate;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.noise.Streams;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import org.apache.commons.rng.UniformRandomProvider;

/** The proof of T1-INCREMENT against what enclosures and samples say. */
class IncrementProperties {
    private static final int POINTS = 16;
    private static final int SAMPLES = 16;

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void noDeviationSeenExceedsTheProvedBoundAndThatIsBelowThePapers(
            @ForAll @Satisfying Certificate certificate) {
        Setting setting = certificate.setting();
        Assume.that(
                setting.law().isPresent() && setting.spec().domain() instanceof Domain.Everywhere);
        Premise premise = Premise.of(certificate).orElseThrow();
        Interval delta = premise.squaredDelta().sqrt();
        Interval proved = IncrementClaim.sharper(premise, delta);
        assertThat(Deviations.largest(setting, delta)).hasValueSatisfying(seen -> {
            assertThat(seen.sup()).isPositive();
            assertThat(seen.inf()).isLessThanOrEqualTo(proved.sup());
        });
        Interval papers = IncrementClaim.bound(premise, 7, delta);
        assertThat(proved.certainlyLessOrEqual(papers)).isTrue();
    }

    /** Two values differ by at most the sum of their deviations. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void sampledStepsDifferByAtMostTwiceTheProvedBound(
            @ForAll @Satisfying Certificate certificate) {
        Premise premise = Premise.of(certificate).orElseThrow();
        Setting setting = certificate.setting();
        Assume.that(
                setting.law().isPresent() && setting.spec().domain() instanceof Domain.Everywhere);
        Interval delta = premise.squaredDelta().sqrt();
        double most = 2 * IncrementClaim.sharper(premise, delta).sup();
        UniformRandomProvider random = Streams.of(1, "increment", 0);
        for (int i = 0; i < POINTS; i++) {
            Interval[] y = Steps.points(inBall(setting, delta.inf(), random));
            Interval least = Interval.point(Double.MAX_VALUE);
            Interval largest = Interval.ZERO;
            for (int j = 0; j < SAMPLES; j++) {
                double[] w = new double[setting.dimension()];
                setting.law().orElseThrow().sample(random, w);
                Interval after =
                        Steps.squaredDistance(setting, Steps.next(setting, y, Steps.points(w)));
                least = least.min(after);
                largest = largest.max(after);
            }
            assertThat(largest.subtract(least).inf()).isLessThanOrEqualTo(most);
        }
    }

    private static double[] inBall(Setting setting, double radius, UniformRandomProvider random) {
        double[] direction = new double[setting.dimension()];
        double squared = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = 2 * random.nextDouble() - 1;
            squared += direction[i] * direction[i];
        }
        double factor = radius * (1 - 0x1p-20) * random.nextDouble() / StrictMath.sqrt(squared);
        double[] y = setting.target();
        for (int i = 0; i < y.length; i++) {
            y[i] += factor * direction[i];
        }
        return y;
    }
}
