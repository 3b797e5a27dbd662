package onepoint.checker;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * p(|x|) with p(s) = a s^2 / 2 + sum_j A_j cos(k_j s). With q(s) = p'(s) / s, which is
 * a - sum A_j k_j^2 sinc(k_j s), the gradient is q x and the Hessian q I + (p'' - q) x x' / s^2, where
 * p'' - q = sum A_j k_j^2 (sinc - cos)(k_j s).
 *
 * @param dimension d, at least 2
 * @param profile p as a function on the line
 */
record Rings(int dimension, Block profile) implements Surface {
    private static final Interval SQUARE = Interval.of(0, 1);
    private static final Interval PRODUCT = Interval.of(-0.5, 0.5);

    /** A_j k_j^2 times sinc, or times sinc - cos. */
    private Interval sum(Interval s, boolean radial) {
        Interval sum = Interval.ZERO;
        for (Piece piece : profile.pieces()) {
            Interval t = s.multiply(piece.k(0));
            Interval factor = radial ? t.sinc().subtract(t.cos()) : t.sinc();
            Interval size = piece.squaredLength().multiply(((Ripple) piece.curve()).amplitude());
            sum = sum.add(factor.multiply(size));
        }
        return sum;
    }

    private Interval curvature() {
        return profile.curvatures().get(0);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        Interval q = curvature().subtract(sum(Vectors.squaredNorm(x).sqrt(), false));
        return Arrays.stream(x).map(q::multiply).toArray(Interval[]::new);
    }

    @Override
    public Interval[][] hessian(Interval[] x) {
        Interval squared = Vectors.squaredNorm(x);
        Interval tangential = curvature().subtract(sum(squared.sqrt(), false));
        Interval radial = sum(squared.sqrt(), true);
        Interval[][] out = new Interval[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                Interval direction = i == j ? SQUARE : PRODUCT;
                if (squared.inf() > 0 && squared.isBounded()) {
                    Interval product = i == j ? x[i].sqr() : x[i].multiply(x[j]);
                    direction = product.divide(squared).intersection(direction).orElseThrow();
                }
                Interval entry = radial.multiply(direction);
                out[i][j] = i == j ? entry.add(tangential) : entry;
            }
        }
        return out;
    }

    /** The eigenvalues are q and p''. */
    @Override
    public boolean bendsWithin(double limit, Interval[] x) {
        Interval s = Vectors.squaredNorm(x).sqrt();
        Interval q = curvature().subtract(sum(s, false));
        return q.mag() <= limit && profile.hessian(new Interval[] {s})[0][0].mag() <= limit;
    }

    @Override
    public Interval[][] growth() {
        return Matrix.plus(Matrix.zero(dimension), curvature(), Matrix.identity(dimension));
    }

    @Override
    public double rest() {
        return profile.rest();
    }

    @Override
    public boolean evenAbout(double[] point) {
        return Arrays.stream(point).allMatch(x -> x == 0);
    }
}
