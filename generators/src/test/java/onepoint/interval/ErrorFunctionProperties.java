package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** erf against its power series with 100 digits. */
class ErrorFunctionProperties {

    @Provide
    Arbitrary<Double> doubles() {
        return Doubles.finite();
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Doubles.moderate();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Doubles.moderateIntervals();
    }

    /** Expected values: {@code mpmath.erf(x)} to 20 digits. */
    @ParameterizedTest
    @CsvSource({
        "1e-9, 1.1283791670955125735e-9",
        "0.015625, 0.017629489782642005546",
        "0.5, 0.52049987781304653768",
        "1, 0.84270079294971486934",
        "2.5, 0.99959304798255504106",
        "4, 0.99999998458274209972",
        "5.75, 0.99999999999999957679"
    })
    void known_values_are_enclosed_within_three_doubles(double x, String expected) {
        Interval erf = ErrorFunction.range(Interval.point(x));
        assertThat(erf.meets(Interval.parse(expected))).isTrue();
        assertThat(erf.width()).isLessThanOrEqualTo(3 * Math.ulp(erf.sup()));
        assertThat(ErrorFunction.range(Interval.point(-x))).isEqualTo(erf.negate());
    }

    @Test
    void the_range_over_all_reals_is_from_minus_one_to_one() {
        assertThat(ErrorFunction.range(Interval.ENTIRE)).isEqualTo(Interval.of(-1, 1));
        assertThat(ErrorFunction.range(Interval.ZERO)).isEqualTo(Interval.ZERO);
    }

    @Property
    void erf_is_at_most_one_double_beyond_the_tightest(@ForAll("moderate") double x) {
        sharp(x);
    }

    @Property(tries = 300)
    void erf_is_as_sharp_at_any_magnitude(@ForAll("doubles") double x) {
        sharp(x);
    }

    @Test
    void erf_is_as_sharp_where_the_way_of_computing_changes() {
        for (double edge : new double[] {0x1p-30, 0x1p-6, 3 * 0x1p-6, 0x1p-5, 1.015625, 6}) {
            sharp(Math.nextDown(edge));
            sharp(edge);
            sharp(Math.nextUp(edge));
        }
    }

    private static void sharp(double x) {
        Interval erf = ErrorFunction.range(Interval.point(x));
        assertThat(Verdict.of(erf, Real.erf(x)))
                .as("erf %s", x)
                .isIn(Verdict.TIGHTEST, Verdict.ONE_BEYOND);
    }

    @Property
    void the_range_holds_the_values_at_all_points(@ForAll("intervals") Interval x, @ForAll long t) {
        double a = Doubles.pick(x, t);
        assertThat(Verdict.of(ErrorFunction.range(x), Real.erf(a))).isNotEqualTo(Verdict.UNSOUND);
    }

    /** The error matters only where the trailing part almost vanishes: see NegativeControlTest. */
    @Test
    void erf_without_its_error_term_is_found_unsound() {
        double[] suspects = new SplittableRandom(20261123)
                .doubles(2_000_000, 0x1p-6, 0x1p-4)
                .filter(x -> {
                    Twofold bare = ErrorFunction.enclose(x, 0);
                    return Math.abs(bare.low()) < bare.high() * 0x1p-65;
                })
                .limit(400)
                .toArray();
        int unsound = 0;
        for (double x : suspects) {
            Twofold bare = ErrorFunction.enclose(x, 0);
            Interval claimed = Interval.of(bare.down(), bare.up());
            unsound += Verdict.of(claimed, Real.erf(x)) == Verdict.UNSOUND ? 1 : 0;
            sharp(x);
        }
        assertThat(unsound).isPositive();
    }
}
