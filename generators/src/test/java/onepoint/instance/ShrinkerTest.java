package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.certificate.Certificate;
import onepoint.interval.Interval;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShrinkerTest {
    private static Predicate<Spec> staysIn(Population population, Predicate<Spec> fails) {
        return spec -> fails.test(spec) && population.contains(Certificate.of(Setting.of(spec)));
    }

    private static String shrunk(Population population, Predicate<Spec> fails) {
        for (int i = 0; i < 1000; i++) {
            Spec spec = InstanceGenerator.draw(5, population, i).spec();
            if (fails.test(spec)) {
                return SpecJson.write(Shrinker.minimise(spec, staysIn(population, fails)));
            }
        }
        throw new AssertionError("no draw fails");
    }

    /**
     * Whether the slope along the first axis is proved to fall somewhere right of the target, so that f is
     * not convex.
     */
    static boolean bendsDown(Spec spec) {
        var landscape = spec.landscape().landscape();
        for (int k = 1; k <= 400; k++) {
            Interval[] left = point(spec, k * 0x1p-5);
            Interval[] right = point(spec, (k + 1) * 0x1p-5);
            if (landscape.gradient(left)[0].inf() > landscape.gradient(right)[0].sup()) {
                return true;
            }
        }
        return false;
    }

    private static Interval[] point(Spec spec, double offset) {
        Interval[] x = spec.target().at().stream().map(Interval::point).toArray(Interval[]::new);
        x[0] = x[0].add(offset);
        return x;
    }

    @Test
    void aFailureAtLargeStepsShrinksToTheSimplestInstanceWithSuchAStep() {
        assertThat(shrunk(Population.SATISFYING, spec -> spec.stepSize() > 0.0625))
                .isEqualTo("""
                {"landscape":{"family":"quadratic","curvatures":[1]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":0.25,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}""");
    }

    @Test
    void aFailureOnNonConvexLandscapesShrinksToOneRippleOrPairOfBumps() {
        assertThat(shrunk(Population.SATISFYING, ShrinkerTest::bendsDown)).isEqualTo("""
                {"landscape":{"family":"bumps","curvature":0.5,\
                "bumps":[{"centre":0,"width":0.25,"height":0.0625}]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":0.25,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}""");
    }

    @Test
    void aViolationShrinksWithItsDeclaredConstants() {
        assertThat(shrunk(Population.VIOLATING, spec -> true)).isEqualTo("""
                {"landscape":{"family":"quadratic","curvatures":[1]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":0.125,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1},\
                "declared":{"c":2,"L":1,"r":1}}""");
    }

    @Test
    void aTrapStaysATrap() {
        assertThat(shrunk(Population.NOISE_TOO_SMALL, spec -> true)).isEqualTo("""
                {"landscape":{"family":"bumps","curvature":1,\
                "bumps":[{"centre":-1,"width":0.5,"height":-1}]},\
                "noise":{"law":"two-point","point":[0.5]},"stepSize":0.03125,"target":[0],\
                "domain":"everywhere","start":[-1],"horizons":{"time":1,"stay":1},\
                "declared":{"c":4,"L":8,"r":0.5}}""");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "-2, 3", "3, 4", "0.75, 4", "0.1, 107"})
    void lengthsOfNumbersGrowWithBitsExponentsAndSigns(double x, long length) {
        assertThat(SpecSize.length(x)).isEqualTo(length);
    }

    @Property(tries = 60)
    void everyCandidateIsSmallerAndLive(@ForAll long seed, @ForAll Population population) {
        Spec spec = InstanceGenerator.draw(seed, population, 0).spec();
        SpecSize size = SpecSize.of(spec);
        assertThat(Shrinker.candidates(spec)).isNotEmpty().allSatisfy(candidate -> {
            assertThat(SpecSize.of(candidate)).isLessThan(size);
            assertThat(Setting.of(candidate).dimension()).isLessThanOrEqualTo(spec.dimension());
        });
    }

    @Property(tries = 20)
    void withoutAConditionEverySpecShrinksToTheSame(
            @ForAll long seed, @ForAll Population population) {
        Spec spec = InstanceGenerator.draw(seed, population, 0).spec();
        assertThat(SpecJson.write(Shrinker.minimise(spec, any -> true))).isEqualTo("""
                {"landscape":{"family":"quadratic","curvatures":[1]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":1,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}""");
    }

    @Property(tries = 20)
    void theEndOfADescentHasNoCandidateThatIsKept(@ForAll long seed) {
        Predicate<Spec> kept = spec -> spec.stepSize() * spec.horizons().time() > 0.25;
        Spec end = Shrinker.minimise(
                InstanceGenerator.draw(seed, Population.SATISFYING, 0).spec(), kept);
        assertThat(Shrinker.candidates(end)).noneMatch(kept);
    }
}
