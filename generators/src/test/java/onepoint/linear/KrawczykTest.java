package onepoint.linear;

import static org.assertj.core.api.Assertions.assertThat;

import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;

/** Zeros of x^2 - 2 and x^2, and of a turn in the plane. */
class KrawczykTest {
    private static Krawczyk square(double minus) {
        return new Krawczyk(x -> new Interval[] {x[0].sqr().subtract(minus)}, x ->
                new Interval[][] {{x[0].multiply(2)}});
    }

    private static Interval[] box(double from, double to) {
        return new Interval[] {Interval.of(from, to)};
    }

    @Test
    void aSimpleZeroIsProvedAndEnclosed() {
        Interval[] zero = square(2).zero(box(1.25, 1.5)).orElseThrow();
        assertThat(zero[0].sqr().contains(2)).isTrue();
        assertThat(square(2).approximately(new double[] {1})[0])
                .isBetween(Math.nextDown(Math.sqrt(2)), Math.nextUp(Math.sqrt(2)));
    }

    @Test
    void noZeroTwoZerosAndADoubleZeroAreNotProved() {
        assertThat(square(2).zero(box(1.5, 1.75))).isEmpty();
        assertThat(square(2).zero(box(-2, 2.5))).isEmpty();
        assertThat(square(0).zero(box(-1, 1.25))).isEmpty();
        assertThat(square(2).zero(box(1, Math.sqrt(2)))).as("on the boundary").isEmpty();
    }

    @Test
    void aZeroInThePlaneIsProved() {
        Krawczyk turn = new Krawczyk(
                x -> new Interval[] {
                    x[0].subtract(x[1].multiply(3)), x[0].multiply(3).add(x[1])
                },
                x -> new Interval[][] {
                    {Interval.ONE, Interval.point(-3)}, {Interval.point(3), Interval.ONE}
                });
        Interval[] square = {Interval.of(-1, 0.5), Interval.of(-0.25, 1)};
        Interval[] zero = turn.zero(square).orElseThrow();
        assertThat(zero[0].contains(0) && zero[1].contains(0)).isTrue();
        Interval[] beside = {Interval.of(0.25, 0.5), Interval.of(-0.25, 1)};
        assertThat(turn.zero(beside)).isEmpty();
    }

    @Test
    void singularUnboundedAndLargeMapsAreNotTried() {
        assertThat(square(0).zero(box(-1, 1))).as("singular in the middle").isEmpty();
        assertThat(square(2).zero(new Interval[] {Interval.ENTIRE})).isEmpty();
        assertThat(square(0).approximately(new double[] {0})).containsExactly(0);
        Krawczyk identity =
                new Krawczyk(x -> x, x -> Matrices.diagonal(x.length, i -> Interval.ONE));
        Interval[] large = new Interval[65];
        java.util.Arrays.fill(large, Interval.of(-1, 1));
        assertThat(identity.zero(large)).isEmpty();
        assertThat(identity.approximately(new double[65])).containsOnly(0);
        Interval[] small = java.util.Arrays.copyOf(large, 64);
        assertThat(identity.zero(small)).isPresent();
    }

    /** Newton's method for x^2 + 1 has nowhere to end, and for arctan-like maps runs away. */
    @Test
    void aMapWithoutAZeroEndsSomewhere() {
        assertThat(square(-1).approximately(new double[] {0.5})).hasSize(1);
        Krawczyk flat = new Krawczyk(x -> new Interval[] {Interval.ONE}, x ->
                new Interval[][] {{Interval.point(0x1p-200)}});
        assertThat(flat.approximately(new double[] {1})).containsExactly(1);
    }
}
