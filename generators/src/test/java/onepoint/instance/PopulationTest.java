package onepoint.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.noise.Streams;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {
    private static final Map<Population, List<Instance>> DRAWN = new EnumMap<>(Population.class);

    /** As many as in an audit of 360 instances; three times as many at the boundary, for its two sides. */
    private static int draws(Population population) {
        return switch (population) {
            case SATISFYING -> 216;
            case VIOLATING -> 54;
            case BOUNDARY -> 108;
            default -> 18;
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
                .collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** A margin is below 1/4 with probability 0.3; 216 draws, so 65 with a deviation of 7. */
    @Test
    void satisfyingMarginsReachFromNextToZeroToSixteen() {
        assertThat(margins(Population.SATISFYING, m -> m <= 0)).isZero();
        assertThat(margins(Population.SATISFYING, m -> m < 0.0625)).isGreaterThan(10);
        assertThat(margins(Population.SATISFYING, m -> m < 0.25)).isBetween(37L, 93L);
        assertThat(margins(Population.SATISFYING, m -> m >= 0.5 && m < 4)).isGreaterThan(40);
        assertThat(margins(Population.SATISFYING, m -> m >= 4)).isGreaterThan(25);
        assertThat(margins(Population.SATISFYING, m -> m > 25)).isZero();
    }

    @Test
    void violatingMarginsReachFromJustBelowZeroToStronglyNegative() {
        assertThat(margins(Population.VIOLATING, m -> m < -4)).isPositive();
        assertThat(margins(Population.VIOLATING, m -> m >= -4 && m < -1)).isGreaterThan(8);
        assertThat(margins(Population.VIOLATING, m -> m >= -1 && m < -0.25)).isGreaterThan(5);
        assertThat(margins(Population.VIOLATING, m -> m >= -0.25 && m < 0)).isPositive();
        assertThat(margins(Population.VIOLATING, m -> m > 0)).isPositive();
    }

    /** Sides are equally likely: 54 of 108, deviation 5.2. */
    @Test
    void boundaryInstancesLieOnBothSides() {
        assertThat(margins(Population.BOUNDARY, m -> m > 0)).isBetween(33L, 75L);
        assertThat(margins(Population.BOUNDARY, m -> StrictMath.abs(m) > 0.02)).isZero();
        assertThat(drawn(Population.BOUNDARY))
                .allSatisfy(x -> assertThat(x.certificate().proved())
                        .isEqualTo(x.certificate().margin().orElseThrow() > 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"RIPPLES", "SPIKY", "WIDE_WELL", "SEPARABLE"})
    void familiesThatBendBothWaysLieOnBothSidesOfTheBoundary(Family family) {
        assertThat(drawn(Population.BOUNDARY))
                .filteredOn(x -> x.family() == family)
                .extracting(x -> x.certificate().proved())
                .contains(true, false);
    }

    @Test
    void theBoundaryIsDrawnOnBoundedDomainsAndAtRootsToo() {
        assertThat(counts(Population.BOUNDARY, x -> x.spec().domain().shape()))
                .containsOnlyKeys("everywhere", "box", "ball");
        assertThat(counts(Population.BOUNDARY, x -> x.spec().target().kind()))
                .containsOnlyKeys("exact", "root");
    }

    @Test
    void everyFamilyLawDomainAndTargetOccursAmongSatisfyingInstances() {
        assertThat(counts(Population.SATISFYING, Instance::family)).containsKeys(Family.values());
        assertThat(counts(Population.SATISFYING, x -> x.spec().noise().law()))
                .containsOnlyKeys(
                        "two-point",
                        "finite",
                        "box",
                        "ball",
                        "sphere",
                        "truncated-gaussian",
                        "mini-batch",
                        "state-scaled");
    }

    @ParameterizedTest
    @EnumSource(names = {"SATISFYING", "VIOLATING"})
    void domainsTargetsStatesDimensionsAndMovesOccurOnBothSides(Population population) {
        assertThat(counts(population, x -> x.spec().domain().shape()))
                .containsOnlyKeys("everywhere", "box", "ball");
        assertThat(counts(population, x -> x.spec().target().kind()))
                .containsOnlyKeys("exact", "root");
        assertThat(drawn(population))
                .anyMatch(x -> x.certificate().setting().law().isEmpty())
                .anyMatch(x -> x.spec().dimension() > 30)
                .anyMatch(Instance::rotated)
                .anyMatch(Instance::shifted);
        assertThat(counts(population, x -> x.spec().dimension())).containsKeys(1, 2, 3);
    }

    @Test
    void everyFamilyOccursAmongInstancesThatViolate() {
        assertThat(Stream.of(Population.VIOLATING, Population.BOUNDARY)
                        .flatMap(p -> drawn(p).stream())
                        .filter(x -> !x.certificate().proved())
                        .map(Instance::family))
                .contains(Family.values());
    }

    /** Four of 18 are to be of searched families: 24 of 108, deviation 4.3. */
    @Test
    void everyFamilyOccursAtTheBoundary() {
        Map<Family, Long> families = counts(Population.BOUNDARY, Instance::family);
        assertThat(families).containsKeys(Family.values());
        long searched = families.entrySet().stream()
                .filter(e -> e.getKey().compareTo(Family.HILLS) >= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(searched).isBetween(11L, 37L);
    }

    @Test
    void someLawsAreNotSymmetric() {
        assertThat(Stream.of(Population.values()).flatMap(p -> drawn(p).stream()))
                .anyMatch(x -> x.certificate()
                        .setting()
                        .law()
                        .filter(law -> !law.symmetric())
                        .isPresent());
    }

    /** Kinds are drawn with weights 12 to 6 and mostly kept: 72 of 216, deviation 7. */
    @Test
    void aThirdOfTheSatisfyingInstancesIsUnusual() {
        long unusual = drawn(Population.SATISFYING).stream()
                .map(x -> x.certificate().setting())
                .filter(x -> x.law().isEmpty()
                        || !(x.spec().domain() instanceof Domain.Everywhere)
                        || x.spec().target() instanceof Target.Root)
                .count();
        assertThat(unusual).isBetween(44L, 100L);
    }

    /** Rejected draws cost no search; undecided ones did. */
    @Test
    void draftsAreAcceptedOftenAndHardlyEverUndecided() {
        long instances = 0;
        long rejected = 0;
        long undecided = 0;
        for (Population population : Population.values()) {
            for (Instance x : drawn(population)) {
                instances++;
                rejected += x.rejected();
                undecided += x.undecided();
            }
        }
        assertThat(rejected).isLessThan(5 * instances);
        assertThat(undecided).isLessThan(instances / 50);
    }

    @ParameterizedTest
    @EnumSource
    void anInstanceHasNoUndecidedHypothesis(Population population) {
        assertThat(drawn(population))
                .allSatisfy(x -> assertThat(Hypothesis.values())
                        .allSatisfy(h -> assertThat(x.certificate().proof(h))
                                .isNotInstanceOf(Proof.Undecided.class)));
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
        assertThat(near).isBetween(76L, 140L);
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
                .isEqualTo("dd997ef56cd81672");
    }
}
