package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Elementary functions at points are compared with decimals of at least 60 digits. */
class ElementaryProperties {

    @Provide
    Arbitrary<Double> doubles() {
        return Doubles.finite();
    }

    @Provide
    Arbitrary<Double> moderate() {
        return Doubles.moderate();
    }

    @Property
    void exp_is_at_most_one_double_beyond_the_tightest(@ForAll("moderate") double x) {
        sharp(Interval.point(x).exp(), Real.exp(x));
    }

    @Property
    void log_is_at_most_one_double_beyond_the_tightest(@ForAll("doubles") double x) {
        Assume.that(x != 0);
        sharp(Interval.point(Math.abs(x)).log(), Real.log(Math.abs(x)));
    }

    @Property
    void log_near_one_is_at_most_one_double_beyond_the_tightest(@ForAll("moderate") double t) {
        double x = 1 + t * 0x1p-14;
        Assume.that(x > 0);
        sharp(Interval.point(x).log(), Real.log(x));
    }

    @Property
    void sin_cos_and_sinc_are_at_most_one_double_beyond_the_tightest(@ForAll("moderate") double x) {
        sharp(Interval.point(x).sin(), Real.sin(x));
        sharp(Interval.point(x).cos(), Real.cos(x));
        sharp(Interval.point(x).sinc(), Real.sinc(x));
    }

    @Property(tries = 200)
    void all_of_them_are_as_sharp_at_any_magnitude(@ForAll("doubles") double x) {
        sharp(Interval.point(x).exp(), Real.exp(x));
        sharp(Interval.point(x).sin(), Real.sin(x));
        sharp(Interval.point(x).cos(), Real.cos(x));
    }

    @Property(tries = 200)
    void sinc_encloses_at_any_magnitude(@ForAll("doubles") double x) {
        assertThat(Verdict.of(Interval.point(x).sinc(), Real.sinc(x)))
                .isNotEqualTo(Verdict.UNSOUND);
    }

    /**
     * tan x = x at t - 1/t up to a third power, t an odd multiple of pi/2; sinc is flat there, so that its
     * value at x, off by 2^-14 at most for k up to 2^36, is the extreme but for 2^-28 of it.
     */
    @Property
    void the_extremes_of_sinc_are_enclosed_within_a_ten_millionth(
            @ForAll @LongRange(min = 1, max = 1L << 36) long k, @ForAll("moderate") double reach) {
        double t = (k + 0.5) * Math.PI;
        double x = t - 1 / t - 2 / (3 * t * t * t);
        double far = x + Math.scalb(Math.abs(reach), -9);
        Interval sinc = Interval.of(x - 0.5, Math.max(far, x + 0.5)).sinc();
        Interval extreme = Interval.point(x).sinc();
        assertThat(Verdict.of(sinc, Real.sinc(x))).isNotEqualTo(Verdict.UNSOUND);
        assertThat(sinc.mag()).isLessThanOrEqualTo(extreme.mag() * (1 + 1e-7));
    }

    @Property
    void next_to_multiples_of_half_pi_sin_and_cos_stay_sharp(
            @ForAll @IntRange(min = -1000000, max = 1000000) int multiple,
            @ForAll @IntRange(min = -3, max = 3) int steps) {
        double x = multiple * (Math.PI / 2) + steps * Math.ulp(multiple * (Math.PI / 2));
        sharp(Interval.point(x).sin(), Real.sin(x));
        sharp(Interval.point(x).cos(), Real.cos(x));
        sharp(Interval.point(x).sinc(), Real.sinc(x));
    }

    @Property
    void a_power_is_at_most_one_double_beyond_the_tightest(
            @ForAll("doubles") double x, @ForAll @IntRange(min = -40, max = 40) int n) {
        Assume.that(x != 0 || n >= 0);
        sharp(Interval.point(x).pow(n), Real.power(x, n));
    }

    @Property(tries = 200)
    void a_high_power_near_one_is_at_most_one_double_beyond_the_tightest(
            @ForAll("moderate") double t, @ForAll @IntRange(min = -3000, max = 3000) int n) {
        double x = 1 + t * 0x1p-14;
        sharp(Interval.point(x).pow(n), Real.power(x, n));
    }

    private static void sharp(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact))
                .as("%s", claimed)
                .isIn(Verdict.TIGHTEST, Verdict.ONE_BEYOND);
    }
}
