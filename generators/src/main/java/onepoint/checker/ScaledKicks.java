package onepoint.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import onepoint.interval.Interval;

/**
 * w = S(|x - m| / reach) u with u from atoms, S(t) = t / sqrt(1 + t^2); the slope of the factor is
 * S'(t) / reach times the direction of x - m.
 *
 * @param atoms the law of u
 * @param centre m
 * @param reach the unit of length
 */
record ScaledKicks(Atoms atoms, List<Double> centre, double reach) implements Kicks {
    private static final Interval DIRECTION = Interval.of(-1, 1);

    @Override
    public List<Kick> over(Interval[] x) {
        Interval[] offset = new Interval[x.length];
        Arrays.setAll(offset, i -> x[i].subtract(centre.get(i)));
        Interval distance = Vectors.squaredNorm(offset).sqrt();
        Interval t = distance.divide(reach);
        Interval factor = Sigmoid.value(t);
        Interval slope = Sigmoid.derivative(1, t).divide(reach);
        List<Kick> out = new ArrayList<>();
        for (int n = 0; n < atoms.points().size(); n++) {
            Interval[] u = atoms.point(n);
            Interval[] at = Arrays.stream(u).map(factor::multiply).toArray(Interval[]::new);
            Interval[][] slopes = Matrix.zero(x.length);
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    slopes[i][j] =
                            direction(offset[j], distance).multiply(slope).multiply(u[i]);
                }
            }
            out.add(new Kick(atoms.mass(n), at, slopes));
        }
        return out;
    }

    private static Interval direction(Interval offset, Interval distance) {
        return distance.inf() > 0 && distance.isBounded()
                ? offset.divide(distance).intersection(DIRECTION).orElseThrow()
                : DIRECTION;
    }

    /**
     * With D the largest distance from m, a corner's in a box, (rho D)^2 is compared with
     * (number^2) (reach^2 + D^2) exactly; without a largest distance, rho with the number.
     */
    @Override
    public OptionalInt compared(double number, Domain domain) {
        BigDecimal squared = BoundCheck.square(number);
        BigDecimal longest = atoms.squaredRadius();
        if (domain instanceof Domain.Everywhere) {
            return OptionalInt.of(longest.compareTo(squared));
        }
        if (!(domain instanceof Cuboid box)) {
            return OptionalInt.empty();
        }
        BigDecimal far = BigDecimal.ZERO;
        for (int i = 0; i < centre.size(); i++) {
            BigDecimal m = new BigDecimal(centre.get(i));
            BigDecimal left = new BigDecimal(box.sides()[i].inf()).subtract(m).abs();
            BigDecimal right = new BigDecimal(box.sides()[i].sup()).subtract(m).abs();
            far = far.add(left.max(right).pow(2));
        }
        BigDecimal unit = BoundCheck.square(reach).add(far);
        return OptionalInt.of(longest.multiply(far).compareTo(squared.multiply(unit)));
    }

    @Override
    public boolean centred() {
        return atoms.centred();
    }

    @Override
    public boolean symmetricAt(double[] x) {
        return atoms.symmetric();
    }
}
