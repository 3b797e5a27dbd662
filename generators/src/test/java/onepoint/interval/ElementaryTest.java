package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard arguments, and how often the bounds of elementary functions are the tightest. */
class ElementaryTest {

    private static final long SEED = 1788;

    private static final int SIZE = 2000;

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void the_double_closest_to_a_multiple_of_half_pi_is_reduced_exactly() {
        double x = 6381956970095103.0 * 0x1p797;
        Interval cosine = Interval.point(x).cos();
        // mpmath 1.3.0: mp.prec = 3000; nstr(cos(mpf(6381956970095103) * mpf(2)**797), 25)
        assertThat(cosine.contains(Interval.parse("-4.687165924254627611122583e-19")))
                .isTrue();
        assertThat(Verdict.of(cosine, Real.cos(x))).isEqualTo(Verdict.TIGHTEST);
    }

    @Test
    void two_to_the_thousand_and_the_largest_double_are_reduced_exactly() {
        // mpmath 1.3.0: mp.prec = 3000; nstr(sin(mpf(2)**1000), 25), the same for cos, and
        // nstr(sin(mpf(1.7976931348623157e308)), 25)
        assertThat(Interval.point(0x1p1000)
                        .sin()
                        .contains(Interval.parse("-0.1592017030862424382400486")))
                .isTrue();
        assertThat(Interval.point(0x1p1000)
                        .cos()
                        .contains(Interval.parse("0.9872460775989134842399018")))
                .isTrue();
        Interval largest = Interval.point(Double.MAX_VALUE).sin();
        assertThat(largest.contains(Interval.parse("0.004961954789184061790502671")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                709.782712893384,
                709.7827128933841,
                709.7828,
                710,
                -708.3964185322641,
                -708.3964185322642,
                -720,
                -744.4400719213812,
                -745.1332191019411,
                -745.1332191019412,
                -745.1333,
                -746,
                0x1p-54,
                -0x1p-54,
                0x1p-55
            })
    void exp_is_sharp_at_the_ends_of_its_range(double x) {
        Verdict verdict = Verdict.of(Interval.point(x).exp(), Real.exp(x));
        assertThat(verdict).isIn(Verdict.TIGHTEST, Verdict.ONE_BEYOND);
    }

    @Test
    void values_that_are_doubles_are_enclosed_by_points() {
        assertThat(Interval.ZERO.exp()).isEqualTo(Interval.ONE);
        assertThat(Interval.ONE.log()).isEqualTo(Interval.ZERO);
        assertThat(Interval.ZERO.sin()).isEqualTo(Interval.ZERO);
        assertThat(Interval.ZERO.cos()).isEqualTo(Interval.ONE);
        assertThat(Interval.ZERO.sinc()).isEqualTo(Interval.ONE);
        assertThat(Interval.point(-3).pow(5)).isEqualTo(Interval.point(-243));
        assertThat(Interval.point(2).pow(-1074)).isEqualTo(Interval.point(Double.MIN_VALUE));
    }

    @Test
    void unbounded_ends_give_limits() {
        assertThat(Interval.ENTIRE.exp()).isEqualTo(Interval.of(0, INFINITY));
        assertThat(Interval.of(1, INFINITY).log()).isEqualTo(Interval.of(0, INFINITY));
        assertThat(Interval.ENTIRE.sin()).isEqualTo(Interval.of(-1, 1));
        assertThat(Interval.ENTIRE.sinc().sup()).isEqualTo(1);
        assertThat(Interval.of(1, INFINITY).pow(-3)).isEqualTo(Interval.of(0, 1));
        assertThat(Interval.ENTIRE.pow(3)).isEqualTo(Interval.ENTIRE);
    }

    @Test
    void ranges_of_sinc_have_the_extremes_of_its_critical_points() {
        // mpmath 1.3.0: sinc(findroot(lambda t: tan(t) - t, 4.49)) -> -0.217233628211221657..
        Interval minimum = Interval.parse("-0.217233628211221657");
        // mpmath 1.3.0: sinc(findroot(lambda t: tan(t) - t, 7.725)) -> 0.128374553525899137..
        Interval maximum = Interval.parse("0.128374553525899137");
        for (Interval wide :
                List.of(Interval.of(3, 9), Interval.of(-30, -4), Interval.of(4.4, 1e6))) {
            Interval range = wide.sinc();
            assertThat(range.inf()).isBetween(minimum.inf() * (1 + 1e-6), minimum.inf());
            assertThat(range.sup()).isGreaterThanOrEqualTo(maximum.sup());
        }
        assertThat(Interval.of(5, 9).sinc().sup())
                .isBetween(maximum.sup(), maximum.sup() * (1 + 1e-6));
        assertThat(Interval.of(8, 10).sinc()).isEqualTo(point(8).hull(point(10)));
        assertThat(Interval.of(11, 12).sinc()).isEqualTo(point(11).hull(point(12)));
        assertThat(Interval.of(1.57, 1.6).sinc()).isEqualTo(point(1.57).hull(point(1.6)));
    }

    private static Interval point(double x) {
        return Interval.point(x).sinc();
    }

    @Test
    void bounds_stay_sharp_where_kernels_pass_from_one_table_node_to_the_next() {
        for (int j = 0; j <= 101; j++) {
            for (int steps = -2; steps <= 2; steps++) {
                double border = (j + 0.5) / 128;
                double node = border + steps * Math.ulp(border / 2);
                sharp(Interval.point(node).sin(), Real.sin(node));
                sharp(Interval.point(node).cos(), Real.cos(node));
                sharp(Interval.point(0.5 + node).log(), Real.log(0.5 + node));
                sharp(Interval.point(1 + node).log(), Real.log(1 + node));
                double step = Math.log(2) * (j + 0.5) / 64;
                double exponent = step + steps * Math.ulp(step / 2);
                sharp(Interval.point(exponent).exp(), Real.exp(exponent));
                double quarter = Math.PI / 2 * (j + 0.5);
                double angle = quarter + steps * Math.ulp(quarter / 2);
                sharp(Interval.point(angle).sin(), Real.sin(angle));
                sharp(Interval.point(angle).cos(), Real.cos(angle));
            }
        }
    }

    private static void sharp(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact))
                .as("%s", claimed)
                .isIn(Verdict.TIGHTEST, Verdict.ONE_BEYOND);
    }

    @Test
    void nearly_all_bounds_are_the_tightest() {
        tightest(x -> Interval.point(x).exp(), Real::exp, x -> Math.abs(x) < 700);
        tightest(x -> Interval.point(x).log(), Real::log, x -> x > 0);
        tightest(x -> Interval.point(x).sin(), Real::sin, ElementaryTest::ordinary);
        tightest(x -> Interval.point(x).cos(), Real::cos, ElementaryTest::ordinary);
        tightest(x -> Interval.point(x).sinc(), Real::sinc, ElementaryTest::ordinary);
        tightest(x -> Interval.point(x).pow(7), x -> Real.power(x, 7), x -> Math.abs(x) < 0x1p100);
    }

    private static boolean ordinary(double x) {
        return Math.abs(x) < 0x1p100 && Math.abs(x) > 0x1p-100;
    }

    private static void tightest(
            DoubleFunction<Interval> f, DoubleFunction<Real> real, DoublePredicate on) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (double x : Doubles.sample(SEED, SIZE, on)) {
            counts.merge(Verdict.of(f.apply(x), real.apply(x)), 1, Integer::sum);
        }
        assertThat(counts).doesNotContainKeys(Verdict.UNSOUND, Verdict.WIDE);
        assertThat(counts.get(Verdict.TIGHTEST)).as("%s", counts).isGreaterThan(SIZE * 99 / 100);
    }
}
