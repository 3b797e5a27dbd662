package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Arithmetic is compared with exact decimals: every bound must be the tightest, at all magnitudes. */
class RoundingProperties {

    @Provide
    Arbitrary<Double> doubles() {
        return Doubles.finite();
    }

    @Property
    void a_sum_has_the_tightest_bounds(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        tightest(Interval.point(a).add(Interval.point(b)), Real.sum(a, b));
        tightest(Interval.point(a).add(b), Real.sum(a, b));
    }

    @Property
    void a_sum_of_neighbouring_magnitudes_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        double scaled = Math.scalb(
                b, Math.max(-60, Math.min(60, Math.getExponent(a) - Math.getExponent(b))));
        Assume.that(Double.isFinite(scaled));
        tightest(Interval.point(a).add(scaled), Real.sum(a, scaled));
    }

    @Property
    void a_difference_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        tightest(Interval.point(a).subtract(Interval.point(b)), Real.sum(a, -b));
        tightest(Interval.point(a).subtract(b), Real.sum(a, -b));
    }

    @Property
    void a_product_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        tightest(Interval.point(a).multiply(b), Real.product(a, b));
    }

    @Property
    void a_product_at_the_edge_of_underflow_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        Assume.that(a != 0 && b != 0);
        double partner = Math.scalb(b, -1050 - Math.getExponent(a) - Math.getExponent(b));
        Assume.that(Double.isFinite(partner));
        tightest(Interval.point(a).multiply(partner), Real.product(a, partner));
    }

    @Property
    void a_quotient_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        Assume.that(b != 0);
        tightest(Interval.point(a).divide(b), Real.quotient(a, b));
        tightest(Interval.point(b).recip(), Real.quotient(1, b));
    }

    @Property
    void a_quotient_at_the_edge_of_underflow_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b) {
        Assume.that(a != 0 && b != 0);
        double divisor = Math.scalb(b, 1050 + Math.getExponent(a) - Math.getExponent(b));
        Assume.that(Double.isFinite(divisor) && divisor != 0);
        tightest(Interval.point(a).divide(divisor), Real.quotient(a, divisor));
    }

    @Property
    void a_square_and_a_square_root_have_the_tightest_bounds(@ForAll("doubles") double a) {
        tightest(Interval.point(a).sqr(), Real.product(a, a));
        tightest(Interval.point(Math.abs(a)).sqrt(), Real.root(Math.abs(a)));
    }

    @Property
    void a_fused_product_has_the_tightest_bounds(
            @ForAll("doubles") double a, @ForAll("doubles") double b, @ForAll("doubles") double c) {
        tightest(Interval.point(a).fma(Interval.point(b), Interval.point(c)), Real.fma(a, b, c));
        double near = -a * b;
        Assume.that(Double.isFinite(near));
        for (double summand : new double[] {near, Math.nextUp(near), near / 3}) {
            Assume.that(Double.isFinite(summand));
            Interval fused = Interval.point(a).fma(Interval.point(b), Interval.point(summand));
            tightest(fused, Real.fma(a, b, summand));
        }
    }

    @Property
    void text_is_read_outward(@ForAll("doubles") double a, @ForAll("doubles") double b) {
        Assume.that(b != 0);
        tightest(
                Interval.parse(a + "/" + b),
                Real.quotient(new BigDecimal("" + a), new BigDecimal("" + b)));
        tightest(Interval.parse(" " + a), Real.of(new BigDecimal("" + a)));
    }

    private static void tightest(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact)).as("%s", claimed).isEqualTo(Verdict.TIGHTEST);
    }
}
