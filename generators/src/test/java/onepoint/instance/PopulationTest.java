package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {
    private static final Map<Population, List<Instance>> DRAWN = new EnumMap<>(Population.class);

    /** Enough for the shares that are judged; of the other populations each draw is judged alone. */
    private static int draws(Population population) {
        return switch (population) {
            case SATISFYING, VIOLATING, BOUNDARY -> 300;
            default -> 100;
        };
    }

    /** Every draw has its own stream, so they may be made side by side. */
    private static List<Instance> drawn(Population population) {
        return DRAWN.computeIfAbsent(
                population,
                p -> IntStream.range(0, draws(p))
                        .parallel()
                        .mapToObj(i -> InstanceGenerator.draw(2018, p, i))
                        .toList());
    }

    private static long margins(Population population, DoublePredicate range) {
        return drawn(population).stream()
                .mapToDouble(x -> x.certificate().margin().orElseThrow())
                .filter(range)
                .count();
    }

    private static <K> Map<K, Long> counts(Population population, Function<Instance, K> key) {
        return drawn(population).stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    @Test
    void satisfyingMarginsReachFromNextToZeroToSixteen() {
        assertThat(margins(Population.SATISFYING, m -> m <= 0)).isZero();
        assertThat(margins(Population.SATISFYING, m -> m < 0.0625)).isGreaterThan(20);
        assertThat(margins(Population.SATISFYING, m -> m >= 0.0625 && m < 0.5)).isGreaterThan(40);
        assertThat(margins(Population.SATISFYING, m -> m >= 0.5 && m < 4)).isGreaterThan(60);
        assertThat(margins(Population.SATISFYING, m -> m >= 4)).isGreaterThan(40);
        assertThat(margins(Population.SATISFYING, m -> m > 25)).isZero();
    }

    @Test
    void violatingMarginsReachFromJustBelowZeroToStronglyNegative() {
        assertThat(margins(Population.VIOLATING, m -> m < -4)).isGreaterThan(15);
        assertThat(margins(Population.VIOLATING, m -> m >= -4 && m < -1)).isGreaterThan(60);
        assertThat(margins(Population.VIOLATING, m -> m >= -1 && m < -0.25)).isGreaterThan(50);
        assertThat(margins(Population.VIOLATING, m -> m >= -0.25 && m < 0)).isGreaterThan(20);
        assertThat(margins(Population.VIOLATING, m -> m > 0)).isGreaterThan(20);
    }

    @Test
    void boundaryInstancesLieOnBothSides() {
        assertThat(margins(Population.BOUNDARY, m -> m > 0)).isBetween(80L, 220L);
        assertThat(margins(Population.BOUNDARY, m -> StrictMath.abs(m) > 0.02)).isZero();
        assertThat(drawn(Population.BOUNDARY))
                .allSatisfy(x -> assertThat(x.certificate().proved())
                        .isEqualTo(x.certificate().margin().orElseThrow() > 0));
    }

    @Test
    void familiesLawsAndDimensionsAllOccurOnBothSides() {
        for (Population population : List.of(Population.SATISFYING, Population.VIOLATING)) {
            assertThat(counts(population, Instance::family))
                    .containsOnlyKeys(EnumSet.range(Family.QUADRATIC, Family.SEPARABLE));
            assertThat(counts(population, x -> x.spec().noise().law()))
                    .containsOnlyKeys(
                            "two-point", "finite", "box", "ball", "sphere", "truncated-gaussian");
            assertThat(counts(population, x -> x.spec().dimension())).containsKeys(1, 2, 3, 4, 8);
            assertThat(drawn(population)).anyMatch(x -> x.spec().dimension() > 30);
            assertThat(drawn(population)).anyMatch(Instance::rotated).anyMatch(Instance::shifted);
            assertThat(drawn(population))
                    .anyMatch(
                            x -> !x.certificate().setting().law().orElseThrow().symmetric());
        }
    }

    @ParameterizedTest
    @EnumSource
    void draftsAreMostlyAcceptedAndHardlyEverUndecided(Population population) {
        long rejected = drawn(population).stream().mapToLong(Instance::rejected).sum();
        long undecided =
                drawn(population).stream().mapToLong(Instance::undecided).sum();
        assertThat(rejected).isLessThan(5 * draws(population));
        assertThat(undecided).isLessThan(draws(population) / 20);
    }

    @Test
    void stepPopulationsDifferByTheSignOfLambda() {
        for (Instance x : drawn(Population.STEP_TOO_LARGE)) {
            assertThat(x.certificate().rates().orElseThrow().lambda().inf()).isPositive();
            assertThat(x.certificate().breaksOnly(Hypothesis.STEP_SIZE)).isTrue();
        }
        for (Instance x : drawn(Population.STEP_DIVERGENT)) {
            assertThat(x.certificate().rates().orElseThrow().lambda().sup()).isNotPositive();
        }
    }

    @Test
    void startsAreNearAndFar() {
        long near = drawn(Population.SATISFYING).stream()
                .filter(x -> squaredRatio(x.certificate()) <= 20)
                .count();
        assertThat(near).isBetween(100L, 200L);
        assertThat(drawn(Population.SATISFYING))
                .allMatch(x -> squaredRatio(x.certificate()) < 2 * 64 * 64);
    }

    private static double squaredRatio(Certificate c) {
        var spec = c.setting().spec();
        double squared = StartDraw.squaredDistance(
                spec.landscape(), spec.start(), spec.target().at(), spec.stepSize());
        return squared
                * c.rates().orElseThrow().lambda().mid()
                / c.rates().orElseThrow().b().mid();
    }

    /** A trapped run really never comes near: 200 steps of five instances. */
    @Test
    void trappedRunsStayOutsideTheRadius() {
        for (Instance x : drawn(Population.NOISE_TOO_SMALL).subList(0, 5)) {
            Setting setting = x.certificate().setting();
            var rates = x.certificate().rates().orElseThrow();
            double radius = 20 * rates.b().mid() / rates.lambda().mid();
            var random = Streams.of(1, "trap", 0);
            double[] point = setting.start();
            double[] slope = new double[1];
            double[] noise = new double[1];
            for (int t = 0; t < 200; t++) {
                setting.landscape().gradient(point, slope);
                double y = point[0] - setting.stepSize() * slope[0];
                assertThat((y - setting.target()[0]) * (y - setting.target()[0]))
                        .isGreaterThan(radius);
                setting.noise().sample(random, point, noise);
                point[0] = y - setting.stepSize() * noise[0];
            }
        }
    }

    @Test
    void anInstanceOfAnotherPopulationIsRefused() {
        Certificate violating = drawn(Population.VIOLATING).get(0).certificate();
        assertThatThrownBy(() -> new Instance(violating, Population.SATISFYING, 0, 0))
                .hasMessageContaining("population SATISFYING");
        assertThatThrownBy(() -> new Instance(violating, Population.VIOLATING, 1, 2))
                .hasMessageContaining("undecided: 2");
    }

    /** The pin was computed on JDK 17; it is the same on later ones. */
    @Test
    void aHundredSpecsHaveThePinnedHash() {
        Population[] populations = Population.values();
        List<String> lines = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> InstanceGenerator.draw(42, populations[i % populations.length], i))
                .map(instance -> SpecJson.write(instance.spec()))
                .toList();
        assertThat(Long.toHexString(Streams.hash(String.join("\n", lines))))
                .isEqualTo("aa156530d01c849");
    }
}
