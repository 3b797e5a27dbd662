package onepoint.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every operation at every place where kernels have failed elsewhere, not only where chance leads. */
class ExtremesTest {

    /** Subnormals, the largest double, 2^1000 and multiples of pi/2 with neighbours, of both signs. */
    static final double[] PLACES = DoubleStream.of(
                    Double.MIN_VALUE,
                    5 * Double.MIN_VALUE,
                    Double.MIN_NORMAL,
                    Math.PI / 2,
                    Math.PI,
                    3 * Math.PI / 2,
                    2 * Math.PI,
                    1000001 * Math.PI / 2,
                    0x1p1000,
                    Double.MAX_VALUE)
            .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x)))
            .filter(x -> x > 0 && x <= Double.MAX_VALUE)
            .flatMap(x -> DoubleStream.of(-x, x))
            .toArray();

    @Test
    void the_places_are_what_they_are_said_to_be() {
        assertThat(PLACES).hasSize(56).contains(Double.MIN_VALUE, -Double.MAX_VALUE, 0x1p1000);
        assertThat(Arrays.stream(PLACES).filter(x -> Math.abs(x) < Double.MIN_NORMAL))
                .hasSize(12);
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void arithmetic_is_tightest(double a) {
        Interval x = Interval.point(a);
        for (double b : PLACES) {
            tightest(x.add(b), Real.sum(a, b));
            tightest(x.subtract(b), Real.sum(a, -b));
            tightest(x.multiply(b), Real.product(a, b));
            tightest(x.divide(b), Real.quotient(a, b));
        }
        tightest(x.sqr(), Real.product(a, a));
        tightest(x.abs().sqrt(), Real.root(Math.abs(a)));
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void elementary_functions_are_at_most_one_double_beyond_the_tightest(double a) {
        Interval x = Interval.point(a);
        sharp(x.exp(), Real.exp(a));
        sharp(x.abs().log(), Real.log(Math.abs(a)));
        sharp(x.sin(), Real.sin(a));
        sharp(x.cos(), Real.cos(a));
        sharp(ErrorFunction.range(x), Real.erf(a));
    }

    private static void tightest(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact)).as("%s", claimed).isEqualTo(Verdict.TIGHTEST);
    }

    private static void sharp(Interval claimed, Real exact) {
        assertThat(Verdict.of(claimed, exact))
                .as("%s", claimed)
                .isIn(Verdict.TIGHTEST, Verdict.ONE_BEYOND);
    }
}
