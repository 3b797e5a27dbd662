package onepoint.certificate;

import java.util.Arrays;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;

/**
 * How far a step leads at most, far from the target as near to it: with T(z) = z - eta grad f(z),
 * grad f = A z + p(z) and B = I - eta A, T(y - eta w) - x* = B (y - x*) - v with v = eta (B w + A x* + p), so
 * that |T - x*| is at most |B| |y - x*| + |v|.
 *
 * @param norm at least |B|, the largest row sum
 * @param shift at least |v|, for every |w| at most the radius and at every state; infinite if p is not
 *     bounded
 */
record FarStep(double norm, double shift) {
    static FarStep of(Landscape landscape, Interval[] target, double step, double radius) {
        Interval[][] kept = Boxes.affine(-step, landscape.growth(), 1);
        Interval largest = Interval.ZERO;
        for (Interval[] row : kept) {
            Interval sum = Interval.ZERO;
            for (Interval entry : row) {
                sum = sum.add(entry.abs());
            }
            largest = largest.max(sum);
        }
        double norm = largest.sup();
        Interval[] everywhere = new Interval[target.length];
        Arrays.fill(everywhere, Interval.ENTIRE);
        Interval[] pull = Boxes.add(
                Matrices.multiply(landscape.growth(), target), landscape.remainder(everywhere));
        double shift = Boxes.squaredNorm(pull)
                .sqrt()
                .add(Interval.point(radius).multiply(norm))
                .multiply(step)
                .sup();
        return new FarStep(norm, shift);
    }

    /** The excess F is at most -fall s^2 + slope s + height at s = |y - x*|, (1 - lambda) = {@code kept}. */
    Excess.Descent excess(Interval kept) {
        if (shift == Double.POSITIVE_INFINITY) {
            return Excess.Descent.NONE;
        }
        Interval fall = kept.subtract(Interval.point(norm).sqr());
        Interval slope = Interval.point(norm).multiply(shift).multiply(2);
        return new Excess.Descent(
                fall.inf(), slope.sup(), Interval.point(shift).sqr().sup());
    }
}
