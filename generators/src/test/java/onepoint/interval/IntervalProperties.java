package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The inclusion property: what holds at points of the operands holds for the result on the operands. */
class IntervalProperties {

    @Provide
    Arbitrary<Interval> intervals() {
        return Doubles.intervals();
    }

    @Provide
    Arbitrary<Interval> moderate() {
        return Doubles.moderateIntervals();
    }

    @Provide
    Arbitrary<Double> points() {
        return Doubles.moderate();
    }

    @Property
    void arithmetic_holds_the_results_at_all_points(
            @ForAll("intervals") Interval x, @ForAll("intervals") Interval y, @ForAll long s) {
        double a = Doubles.pick(x, s);
        double b = Doubles.pick(y, Long.reverse(s));
        encloses(x.add(y), Real.sum(a, b));
        encloses(x.subtract(y), Real.sum(a, -b));
        encloses(x.multiply(y), Real.product(a, b));
        encloses(x.fma(y, x), Real.fma(a, b, a));
        encloses(x.sqr(), Real.product(a, a));
        Assume.that(y.mig() > 0);
        encloses(x.divide(y), Real.quotient(a, b));
    }

    @Property
    void the_ends_of_arithmetic_are_attained_at_corners(
            @ForAll("intervals") Interval x, @ForAll("intervals") Interval y) {
        Interval product = corner(x.inf(), y.inf())
                .hull(corner(x.inf(), y.sup()))
                .hull(corner(x.sup(), y.inf()))
                .hull(corner(x.sup(), y.sup()));
        assertThat(x.multiply(y)).isEqualTo(product);
        assertThat(x.fma(y, Interval.ZERO)).isEqualTo(product);
    }

    private static Interval corner(double a, double b) {
        return Interval.point(a).multiply(b);
    }

    @Property
    void elementary_functions_hold_the_values_at_all_points(
            @ForAll("moderate") Interval x, @ForAll long t) {
        double a = Doubles.pick(x, t);
        encloses(x.sin(), Real.sin(a));
        encloses(x.cos(), Real.cos(a));
        encloses(x.sinc(), Real.sinc(a));
        encloses(x.exp(), Real.exp(a));
        Assume.that(x.inf() > 0);
        encloses(x.log(), Real.log(a));
        encloses(x.sqrt(), Real.root(a));
    }

    @Property
    void narrow_waves_hold_the_values_at_all_points(
            @ForAll("points") double start, @ForAll("points") double factor, @ForAll long t) {
        Interval x = Interval.of(start, start + Math.abs(factor) * 0x1p-11);
        double a = Doubles.pick(x, t);
        encloses(x.sin(), Real.sin(a));
        encloses(x.cos(), Real.cos(a));
        encloses(x.sinc(), Real.sinc(a));
    }

    @Property
    void a_wave_takes_its_extremes_at_the_ends_or_at_a_crest_or_trough(
            @ForAll("moderate") Interval x) {
        Interval ends =
                Interval.point(x.inf()).sin().hull(Interval.point(x.sup()).sin());
        Interval range = x.sin();
        assertThat(range.inf()).isIn(ends.inf(), -1.0);
        assertThat(range.sup()).isIn(ends.sup(), 1.0);
        boolean crest = Math.floor((x.sup() / Math.PI - 0.5) / 2)
                > Math.floor((x.inf() / Math.PI - 0.5) / 2);
        assertThat(range.sup() == 1).as("crest in %s", x).isEqualTo(crest || ends.sup() == 1);
    }

    @Property
    void powers_hold_the_values_at_all_points(
            @ForAll("intervals") Interval x,
            @ForAll @IntRange(min = -9, max = 9) int n,
            @ForAll long t) {
        Assume.that(n >= 0 || x.mig() > 0);
        encloses(x.pow(n), Real.power(Doubles.pick(x, t), n));
    }

    @Property
    void set_operations_agree_with_membership(
            @ForAll("moderate") Interval x, @ForAll("moderate") Interval y, @ForAll long t) {
        double a = Doubles.pick(x, t);
        assertThat(x.intersection(y).isPresent()).isEqualTo(x.meets(y));
        assertThat(x.intersection(y).map(z -> z.contains(a)).orElse(false))
                .isEqualTo(y.contains(a));
        assertThat(x.hull(y).contains(x) && x.hull(y).contains(y)).isTrue();
        assertThat(x.disjoint(y)).isEqualTo(x.certainlyLess(y) || x.certainlyGreater(y));
    }

    @Property
    void the_middle_and_the_radius_cover(@ForAll("intervals") Interval x) {
        assertThat(x.contains(x.mid())).isTrue();
        Interval radius = Interval.of(-x.rad(), x.rad());
        assertThat(radius.add(x.mid()).contains(x)).isTrue();
        assertThat(x.width()).isGreaterThanOrEqualTo(x.rad());
    }

    private static void encloses(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact)).as("%s", claimed).isNotEqualTo(Verdict.UNSOUND);
    }
}
