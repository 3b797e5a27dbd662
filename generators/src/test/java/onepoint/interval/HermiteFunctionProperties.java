package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranges of Hermite functions against decimals of 80 digits and against dense samples. */
class HermiteFunctionProperties {
    /** Absolute; the functions are of size 1 to 3. */
    private static final double SLACK = 0x1p-44;

    private static final int SAMPLES = 1 << 12;

    @Provide
    Arbitrary<Double> points() {
        return Doubles.finite();
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Doubles.moderate();
    }

    /** Ends of size up to 2^4, so that several monotone pieces are met. */
    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(Doubles.moderate(), Doubles.moderate())
                .as((a, b) -> Interval.point(a / 256).hull(Interval.point(b / 256)));
    }

    @Property
    void a_value_is_enclosed_closely_at_any_point(
            @ForAll @IntRange(max = 4) int order,
            @ForAll("points") double far,
            @ForAll("moderate") double near) {
        for (double u : new double[] {far, near, near / 256}) {
            Interval value = HermiteFunction.range(order, Interval.point(u));
            assertThat(Verdict.of(value, Real.hermite(order, u))).isNotEqualTo(Verdict.UNSOUND);
            assertThat(value.width()).as("at %s", u).isLessThanOrEqualTo(SLACK);
        }
    }

    @Property
    void the_range_holds_the_values_at_all_points(
            @ForAll @IntRange(max = 4) int order, @ForAll("intervals") Interval u, @ForAll long t) {
        Real value = Real.hermite(order, Doubles.pick(u, t));
        assertThat(Verdict.of(HermiteFunction.range(order, u), value))
                .isNotEqualTo(Verdict.UNSOUND);
    }

    /**
     * |psi_n''| = |psi_(n+2)| is at most 15, so that an extreme is missed by at most 15 h^2 / 8, h the
     * distance of the samples.
     */
    @Property(tries = 200)
    void the_range_is_as_tight_as_a_dense_sample(
            @ForAll @IntRange(max = 4) int order, @ForAll("intervals") Interval u) {
        Interval range = HermiteFunction.range(order, u);
        Interval sampled = sampled(order, u);
        double step = u.width() / SAMPLES;
        double missed = 15 * step * step / 8 + SLACK;
        assertThat(range.contains(sampled)).isTrue();
        assertThat(range.inf()).isCloseTo(sampled.inf(), within(missed));
        assertThat(range.sup()).isCloseTo(sampled.sup(), within(missed));
    }

    private static Interval sampled(int order, Interval u) {
        Interval hull = HermiteFunction.range(order, Interval.point(u.inf()));
        for (int i = 1; i <= SAMPLES; i++) {
            double point = u.inf() + (u.sup() - u.inf()) * i / SAMPLES;
            double inside = Math.min(u.sup(), Math.max(u.inf(), point));
            hull = hull.hull(HermiteFunction.range(order, Interval.point(inside)));
        }
        return hull;
    }

    @Property
    void a_range_holds_the_enclosures_of_its_points_and_the_ranges_of_its_parts(
            @ForAll @IntRange(max = 4) int order,
            @ForAll("intervals") Interval u,
            @ForAll long s,
            @ForAll long t) {
        Interval a = Interval.point(Doubles.pick(u, s));
        Interval b = Interval.point(Doubles.pick(u, t));
        Interval range = HermiteFunction.range(order, u);
        assertThat(range.contains(HermiteFunction.range(order, a))).isTrue();
        assertThat(range.contains(HermiteFunction.range(order, b))).isTrue();
        Interval slack = Interval.of(-SLACK, SLACK);
        Interval part = HermiteFunction.range(order, a.hull(b));
        assertThat(range.add(slack).contains(part)).isTrue();
        Interval half = Interval.of(u.inf(), Double.POSITIVE_INFINITY);
        assertThat(HermiteFunction.range(order, half).add(slack).contains(range))
                .isTrue();
    }

    /**
     * Expected values: {@code f(u) = He_n(u) * mpmath.exp(-u*u/2)} at the roots of He_(n+1) as the closed
     * forms give them.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "1, -0.606530659712633424, 0.606530659712633424",
        "2, -1, 0.446260320296859658",
        "3, -1.38011904616074911, 1.38011904616074911",
        "4, -1.85487029414459789, 3"
    })
    void the_range_over_all_reals_is_known(int order, double inf, double sup) {
        Interval range = HermiteFunction.range(order, Interval.ENTIRE);
        assertThat(range.inf()).isCloseTo(inf, within(SLACK));
        assertThat(range.sup()).isCloseTo(sup, within(SLACK));
    }

    /** Expected values as above: the outer extremes, at sqrt(3 + sqrt 6) and sqrt(5 + sqrt 10). */
    @Test
    void ranges_over_half_lines_are_known() {
        Interval from = Interval.of(1, Double.POSITIVE_INFINITY);
        assertThat(HermiteFunction.range(3, from).sup())
                .isCloseTo(0.374896928839289085, within(SLACK));
        Interval later = Interval.of(2.5, Double.POSITIVE_INFINITY);
        Interval outer = HermiteFunction.range(4, later);
        assertThat(outer.sup()).isCloseTo(0.348726762164524527, within(SLACK));
        assertThat(outer.inf()).isEqualTo(0);
    }

    @Property
    void the_values_at_the_ends_alone_are_found_unsound_when_a_turn_is_inside(
            @ForAll @IntRange(max = 4) int order) {
        Interval u = Interval.of(-3.5, 3.25);
        Interval ends = HermiteFunction.range(order, Interval.point(u.inf()))
                .hull(HermiteFunction.range(order, Interval.point(u.sup())));
        long outside = 0;
        for (int i = 0; i <= 100; i++) {
            Real value = Real.hermite(order, Doubles.pick(u, (long) (i * 0x1p57)));
            outside += Verdict.of(ends, value) == Verdict.UNSOUND ? 1 : 0;
        }
        assertThat(outside).isPositive();
    }

    @Test
    void orders_without_a_closed_form_are_refused() {
        for (int order : new int[] {-1, 5}) {
            assertThatThrownBy(() -> HermiteFunction.range(order, Interval.ONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("order: " + order + " is outside [0, 4]");
        }
    }
}
