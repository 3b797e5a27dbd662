package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The public IEEE 1788 vectors. The numbers of vectors are part of the assertions, so that none can be
 * skipped unseen.
 */
class ConformanceTest {

    private static final List<ConformanceVector> VECTORS = ConformanceVector.all();

    private static final String RESULTS = """
            pos, 11, 11
            neg, 11, 11
            abs, 12, 12
            add, 35, 35
            sub, 35, 35
            mul, 120, 120
            div, 343, 343
            recip, 19, 19
            sqr, 13, 13
            sqrt, 14, 14
            fma, 566, 566
            pown, 174, 174
            exp, 19, 19
            log, 21, 21
            sin, 52, 52
            cos, 52, 52
            min, 15, 15
            max, 17, 17
            intersection, 5, 5
            convexHull, 5, 5
            """;

    private static final String COMPARISONS = """
            isEmpty, 14
            isEntire, 14
            isSingleton, 15
            isCommonInterval, 12
            isMember, 35
            equal, 15
            subset, 27
            interior, 16
            disjoint, 10
            precedes, 21
            strictPrecedes, 14
            """;

    private static final String MEASURES = """
            inf, 14
            sup, 14
            mid, 12
            rad, 9
            wid, 8
            mag, 8
            mig, 11
            """;

    /** The operations in the three lists. */
    private static final Set<String> RUN = (RESULTS + COMPARISONS + MEASURES)
            .lines()
            .map(line -> line.substring(0, line.indexOf(',')))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void the_file_holds_every_public_vector() {
        assertThat(VECTORS).hasSize(3769);
    }

    @ParameterizedTest(name = "{0}: {1} vectors, {2} tightest")
    @CsvSource(textBlock = RESULTS)
    void every_result_contains_the_expected_interval_and_is_as_tight(
            String operation, int count, int tight) {
        List<ConformanceVector> vectors = vectors(operation);
        assertThat(vectors).hasSize(count);
        assertThat(vectors.stream().filter(v -> !v.expected().subset(v.evaluate())))
                .as("unsound")
                .isEmpty();
        assertThat(vectors.stream()
                        .filter(v -> v.expected().isEmpty() != v.evaluate().isEmpty()))
                .as("empty in one of them only")
                .isEmpty();
        assertThat(vectors.stream().filter(v -> v.evaluate().equals(v.expected())))
                .as("tightest")
                .hasSizeGreaterThanOrEqualTo(tight);
    }

    @ParameterizedTest(name = "{0}: {1} vectors")
    @CsvSource(textBlock = COMPARISONS)
    void every_comparison_agrees(String operation, int count) {
        List<ConformanceVector> vectors = vectors(operation);
        assertThat(vectors).hasSize(count);
        assertThat(vectors.stream().filter(v -> v.truth() != v.expectedTruth())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} vectors")
    @CsvSource(textBlock = MEASURES)
    void every_measure_agrees(String operation, int count) {
        List<ConformanceVector> vectors = vectors(operation);
        assertThat(vectors).hasSize(count);
        assertThat(vectors.stream().filter(ConformanceTest::differs)).isEmpty();
    }

    /** No proof uses these, so {@link Interval} does not have them. */
    @Test
    void the_vectors_of_operations_that_are_not_supported_are_counted() {
        Map<String, Long> unsupported = VECTORS.stream()
                .filter(v -> !RUN.contains(v.operation()))
                .collect(Collectors.groupingBy(
                        ConformanceVector::operation, TreeMap::new, Collectors.counting()));
        assertThat(unsupported)
                .hasToString("{acos=18, acosh=13, asin=18, asinh=11, atan=10, atan2=168, atanh=17,"
                        + " cancelMinus=63, cancelPlus=58, ceil=16, cosh=11, exp10=19, exp2=18,"
                        + " floor=15, less=26, log10=20, log2=20, pow=1344, sign=11, sinh=11,"
                        + " strictLess=14, tan=33, tanh=11, trunc=16}");
        assertThat(VECTORS.stream().filter(v -> RUN.contains(v.operation()))).hasSize(1808);
    }

    private static boolean differs(ConformanceVector v) {
        return Double.compare(v.number() + 0.0, v.expectedNumber() + 0.0) != 0;
    }

    private static List<ConformanceVector> vectors(String operation) {
        return VECTORS.stream().filter(v -> v.operation().equals(operation)).toList();
    }
}
