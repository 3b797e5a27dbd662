package onepoint.checker;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * Enclosures of a function over a box with its gradient and Hessian, by the rules of differentiation.
 *
 * @param value of the function
 * @param slopes of its first derivatives
 * @param bends of its second derivatives
 */
record Jet(Interval value, Interval[] slopes, Interval[][] bends) {
    /** The coordinate x_i of d. */
    static Jet coordinate(int i, Interval[] x) {
        Jet zero = constant(0, x.length);
        zero.slopes[i] = Interval.ONE;
        return new Jet(x[i], zero.slopes, zero.bends);
    }

    static Jet constant(double c, int dimension) {
        Interval[] slopes = new Interval[dimension];
        Arrays.fill(slopes, Interval.ZERO);
        return new Jet(Interval.point(c), slopes, Matrix.zero(dimension));
    }

    Jet plus(Jet other) {
        return new Jet(
                value.add(other.value),
                Matrix.plus(slopes, Interval.ONE, other.slopes),
                Matrix.plus(bends, Interval.ONE, other.bends));
    }

    Jet times(double factor) {
        Interval f = Interval.point(factor);
        Jet zero = constant(0, slopes.length);
        return new Jet(
                value.multiply(f),
                Matrix.plus(zero.slopes, f, slopes),
                Matrix.plus(zero.bends, f, bends));
    }

    Jet times(Jet other) {
        Interval[][] out = Matrix.plus(
                Matrix.plus(Matrix.zero(slopes.length), other.value, bends), value, other.bends);
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out.length; j++) {
                out[i][j] = out[i][j]
                        .add(slopes[i].multiply(other.slopes[j]))
                        .add(slopes[j].multiply(other.slopes[i]));
            }
        }
        Jet zero = constant(0, slopes.length);
        Interval[] gradient =
                Matrix.plus(Matrix.plus(zero.slopes, other.value, slopes), value, other.slopes);
        return new Jet(value.multiply(other.value), gradient, out);
    }

    /** h of this, with enclosures of h, h' and h'' over its values. */
    private Jet through(Interval h, Interval slope, Interval bend) {
        Interval[][] out = Matrix.plus(Matrix.zero(slopes.length), slope, bends);
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out.length; j++) {
                Interval product = i == j ? slopes[i].sqr() : slopes[i].multiply(slopes[j]);
                out[i][j] = out[i][j].add(product.multiply(bend));
            }
        }
        Jet zero = constant(0, slopes.length);
        return new Jet(h, Matrix.plus(zero.slopes, slope, slopes), out);
    }

    Jet square() {
        return through(value.sqr(), value.multiply(2), Interval.point(2));
    }

    Jet exp() {
        Interval e = value.exp();
        return through(e, e, e);
    }

    Jet cos() {
        Interval c = value.cos();
        return through(c, value.sin().negate(), c.negate());
    }

    Jet sin() {
        Interval s = value.sin();
        return through(s, value.cos(), s.negate());
    }
}
