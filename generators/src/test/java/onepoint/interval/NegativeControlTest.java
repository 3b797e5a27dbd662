package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Planted faults. Each is judged by the {@link Verdict} that the other tests use, and must be found
 * unsound; otherwise those tests would prove nothing.
 *
 * <p>The error of a kernel matters only where the trailing part almost vanishes, once in some thousand
 * arguments, so the arguments are screened for that before the slow decimals are asked.
 */
class NegativeControlTest {

    private static final long SEED = 20261123;

    private static final int SCREENED = 1_000_000;

    @Test
    void sin_without_its_error_term_is_found_unsound() {
        double[] suspects = suspects(x -> Trigonometry.enclose(Angle.of(x), 0, 0), 0x1p-8, 1024);
        assertThat(unsound(suspects, x -> bare(Trigonometry.enclose(Angle.of(x), 0, 0)), Real::sin))
                .isPositive();
        assertThat(unsound(suspects, x -> Interval.point(x).sin(), Real::sin)).isZero();
    }

    @Test
    void cos_without_its_error_term_is_found_unsound() {
        double[] suspects = suspects(x -> Trigonometry.enclose(Angle.of(x), 1, 0), 0x1p-8, 1024);
        assertThat(unsound(suspects, x -> bare(Trigonometry.enclose(Angle.of(x), 1, 0)), Real::cos))
                .isPositive();
        assertThat(unsound(suspects, x -> Interval.point(x).cos(), Real::cos)).isZero();
    }

    @Test
    void exp_without_its_error_term_is_found_unsound() {
        DoubleFunction<Twofold> kernel =
                x -> Exponential.scaled(x, (int) Math.rint(x * 64 / Math.log(2)), 0);
        double[] suspects = suspects(kernel, 0x1p-8, 0.68);
        assertThat(unsound(suspects, x -> bare(kernel.apply(x)), Real::exp)).isPositive();
        assertThat(unsound(suspects, x -> Interval.point(x).exp(), Real::exp)).isZero();
    }

    @Test
    void log_without_its_error_term_is_found_unsound() {
        double[] suspects = suspects(x -> Logarithm.enclose(x, 0, 0), 1.003, 1.0038);
        assertThat(unsound(suspects, x -> bare(Logarithm.enclose(x, 0, 0)), Real::log))
                .isPositive();
        assertThat(unsound(suspects, x -> Interval.point(x).log(), Real::log)).isZero();
    }

    @Test
    void a_relative_error_term_that_underflows_is_found_unsound() {
        double tiny = 0x1p-1060;
        Twofold kernel = Trigonometry.enclose(Angle.of(tiny), 0, Trigonometry.RELATIVE_ERROR);
        assertThat(Verdict.of(bare(kernel), Real.sin(tiny))).isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(tiny).sin(), Real.sin(tiny)))
                .isEqualTo(Verdict.TIGHTEST);
    }

    @Test
    void a_short_pi_is_found_unsound() {
        double large = 0x1p40;
        Angle reduced = new Angle(0, 0, Math.IEEEremainder(large, 2 * Math.PI) / 8, 0);
        Twofold kernel = Trigonometry.enclose(reduced, 0, Trigonometry.RELATIVE_ERROR);
        assertThat(Verdict.of(bare(kernel), Real.sin(large))).isEqualTo(Verdict.UNSOUND);
    }

    @Test
    void rounding_to_nearest_is_found_unsound() {
        assertThat(Verdict.of(Interval.point(0.1 + 0.2), Real.sum(0.1, 0.2)))
                .isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(0.1 * 0.1), Real.product(0.1, 0.1)))
                .isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(1.0 / 3), Real.quotient(1, 3)))
                .isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(Math.sqrt(2)), Real.root(2)))
                .isEqualTo(Verdict.UNSOUND);
    }

    @Test
    void a_step_outward_without_need_is_found_not_to_be_tightest() {
        Interval nudged = Interval.of(Math.nextDown(0.75), Math.nextUp(0.75));
        assertThat(Verdict.of(nudged, Real.sum(0.25, 0.5))).isEqualTo(Verdict.ONE_BEYOND);
        assertThat(Verdict.of(Interval.of(0, 1), Real.sum(0.25, 0.5))).isEqualTo(Verdict.WIDE);
    }

    @Test
    void a_residual_that_is_not_a_number_near_the_largest_double_is_found_unsound() {
        double a = -6.985441083371519E292;
        double b = Double.MAX_VALUE;
        double residual = Rounding.tail(a, b, a + b);
        assertThat(residual).isNaN();
        assertThat(Verdict.of(Interval.point(a + b), Real.sum(a, b))).isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(a).add(b), Real.sum(a, b)))
                .isEqualTo(Verdict.TIGHTEST);
    }

    @Test
    void a_product_residual_that_underflows_is_found_unsound() {
        double a = 0x1.0000000000001p-520;
        double product = a * a;
        assertThat(Math.fma(a, a, -product)).isZero();
        assertThat(Verdict.of(Interval.point(product), Real.product(a, a)))
                .isEqualTo(Verdict.UNSOUND);
        assertThat(Verdict.of(Interval.point(a).sqr(), Real.product(a, a)))
                .isEqualTo(Verdict.TIGHTEST);
    }

    private static Interval bare(Twofold kernel) {
        return Interval.of(kernel.down(), kernel.up());
    }

    private static double[] suspects(DoubleFunction<Twofold> kernel, double from, double to) {
        return new SplittableRandom(SEED)
                .doubles(SCREENED, from, to)
                .filter(x -> Math.abs(kernel.apply(x).low())
                        < Math.abs(kernel.apply(x).high()) * 0x1p-66)
                .limit(400)
                .toArray();
    }

    private static long unsound(
            double[] points, DoubleFunction<Interval> claim, DoubleFunction<Real> exact) {
        return Arrays.stream(points)
                .filter(x -> Verdict.of(claim.apply(x), exact.apply(x)) == Verdict.UNSOUND)
                .count();
    }
}
