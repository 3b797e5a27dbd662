package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "NaN, 1",
        "1, NaN",
        "NaN, NaN",
        "2, 1",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "Infinity, -Infinity"
    })
    void ends_that_enclose_no_real_number_are_rejected_by_name(double lo, double hi) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.of(lo, hi))
                .withMessage("not an interval of reals: [" + lo + ", " + hi + "]");
    }

    @Test
    void a_point_must_be_finite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.point(INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.point(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.ONE.add(INFINITY));
    }

    @Test
    void equality_is_equality_of_sets() {
        assertThat(Interval.of(-0.0, 0.0))
                .isEqualTo(Interval.ZERO)
                .hasSameHashCodeAs(Interval.of(0.0, -0.0));
        assertThat(Interval.of(-0.0, 1)).hasToString("[0.0, 1.0]");
    }

    @Test
    void text_is_read_outward_and_exact_text_exactly() {
        assertThat(Interval.parse("0.1")).isEqualTo(Interval.of(Math.nextDown(0.1), 0.1));
        assertThat(Interval.parse("1/3")).isEqualTo(Interval.of(1.0 / 3, Math.nextUp(1.0 / 3)));
        assertThat(Interval.parse("-3 / 4")).isEqualTo(Interval.point(-0.75));
        assertThat(Interval.parse("1/-8")).isEqualTo(Interval.point(-0.125));
        assertThat(Interval.parse("1e400")).isEqualTo(Interval.of(Double.MAX_VALUE, INFINITY));
        assertThat(Interval.parse("-1e400")).isEqualTo(Interval.of(-INFINITY, -Double.MAX_VALUE));
        assertThat(Interval.parse("1e-400")).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(Interval.parse("0")).isEqualTo(Interval.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1/0", "1//2", "NaN", "1e99999", "[1, 2]"})
    void text_that_is_no_number_is_rejected_by_name(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.parse(text))
                .withMessageContaining(text);
    }

    @Test
    void partial_functions_outside_their_domain_throw_and_name_the_operand() {
        Interval mixed = Interval.of(-1, 4);
        String name = "[-1.0, 4.0]";
        assertThatThrownBy(mixed::sqrt)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(mixed::log)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(Interval.of(0, 1)::log).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(mixed::recip)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining(name);
        assertThatThrownBy(() -> mixed.divide(0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mixed.divide(Interval.of(0, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> mixed.pow(-2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("-2");
        assertThatThrownBy(() -> Interval.of(0, 1).pow(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Interval.of(-1, 0).pow(-1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_overlap_leaves_every_comparison_undecided() {
        Interval a = Interval.of(0, 2);
        Interval b = Interval.of(1, 3);
        assertThat(a.certainlyLess(b) || a.certainlyLessOrEqual(b)).isFalse();
        assertThat(a.certainlyGreater(b) || a.certainlyGreaterOrEqual(b)).isFalse();
        assertThat(a.meets(b)).isTrue();
        assertThat(a.intersection(b)).contains(Interval.of(1, 2));
    }

    @Test
    void touching_intervals_are_ordered_weakly_but_not_strictly() {
        Interval a = Interval.of(0, 1);
        Interval b = Interval.of(1, 2);
        assertThat(a.certainlyLessOrEqual(b) && b.certainlyGreaterOrEqual(a)).isTrue();
        assertThat(a.certainlyLess(b) || b.certainlyGreater(a)).isFalse();
        assertThat(a.disjoint(b)).isFalse();
        assertThat(a.certainlyLess(b.add(Double.MIN_NORMAL).add(1))).isTrue();
        assertThat(a.intersection(Interval.of(1.5, 2))).isEmpty();
    }

    @Test
    void membership_ignores_what_is_not_a_real_number() {
        assertThat(Interval.ENTIRE.contains(INFINITY)).isFalse();
        assertThat(Interval.ENTIRE.contains(Double.NaN)).isFalse();
        assertThat(Interval.ENTIRE.contains(Double.MAX_VALUE)).isTrue();
        assertThat(Interval.ENTIRE.interiorContains(Interval.ENTIRE)).isTrue();
        assertThat(Interval.of(0, 1).interiorContains(Interval.of(0, 0.5))).isFalse();
        assertThat(Interval.of(0, 1).interiorContains(Interval.of(0.5, 1))).isFalse();
        assertThat(Interval.of(0, 1).interiorContains(Interval.of(0.25, 0.5))).isTrue();
    }

    @Test
    void overflow_keeps_the_largest_double_as_the_inner_bound() {
        Interval beyond = Interval.of(Double.MAX_VALUE, INFINITY);
        Interval largest = Interval.point(Double.MAX_VALUE);
        assertThat(largest.add(largest)).isEqualTo(beyond);
        assertThat(largest.multiply(2)).isEqualTo(beyond);
        assertThat(largest.negate().multiply(2)).isEqualTo(beyond.negate());
        assertThat(largest.divide(0.5)).isEqualTo(beyond);
        assertThat(largest.sqr()).isEqualTo(beyond);
        assertThat(largest.pow(Integer.MAX_VALUE)).isEqualTo(beyond);
        assertThat(largest.fma(largest, largest.negate())).isEqualTo(beyond);
        assertThat(largest.exp()).isEqualTo(beyond);
        assertThat(largest.pow(Integer.MIN_VALUE)).isEqualTo(Interval.of(0, Double.MIN_VALUE));
        assertThat(beyond.subtract(largest)).isEqualTo(Interval.of(0, INFINITY));
    }

    @Test
    void zero_times_an_unbounded_end_is_zero() {
        assertThat(Interval.ZERO.multiply(Interval.ENTIRE)).isEqualTo(Interval.ZERO);
        assertThat(Interval.ENTIRE.multiply(Interval.ZERO)).isEqualTo(Interval.ZERO);
        assertThat(Interval.ENTIRE.fma(Interval.ZERO, Interval.ONE)).isEqualTo(Interval.ONE);
        Interval positive = Interval.of(0, INFINITY);
        assertThat(positive.multiply(positive)).isEqualTo(positive);
        assertThat(Interval.ENTIRE.fma(Interval.ENTIRE, Interval.ENTIRE))
                .isEqualTo(Interval.ENTIRE);
    }

    @Test
    void containment_needs_both_ends() {
        assertThat(Interval.of(0, 2).contains(Interval.ONE)).isTrue();
        assertThat(Interval.of(0, 2).contains(Interval.of(-1, 1))).isFalse();
        assertThat(Interval.of(0, 2).contains(Interval.of(1, 3))).isFalse();
    }

    @Test
    void sums_next_to_the_largest_double_are_rounded_by_the_other_form_of_the_residual() {
        // TwoSum overflows for this pair, which a random search found
        Interval sum = Interval.point(-6.985441083371519E292).add(Double.MAX_VALUE);
        assertThat(sum).isEqualTo(Interval.of(Math.nextDown(sum.sup()), sum.sup()));
        assertThat(sum.negate())
                .isEqualTo(Interval.point(6.985441083371519E292).subtract(Double.MAX_VALUE));
    }
}
