package onepoint.certificate;

import java.util.Arrays;
import java.util.Optional;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.linear.Pencil;
import onepoint.linear.Symmetric;

/**
 * The quotient {@code q = <G, delta> / |delta|^2}, delta = y - x*, of a {@link Field}, outside of an open
 * ball of radius rho around x*; rho may be 0. Three lower bounds over a box of z, of which the best is taken:
 *
 * <ul>
 *   <li>growth: with the growth A of grad f and p = G - A y, {@code q = <A delta, delta> / |delta|^2 +
 *       <A x* + p, delta> / |delta|^2}, at least the least eigenvalue of A minus |A x* + p| / |delta|. It
 *       works on unbounded boxes too.
 *   <li>slope, where G = 0 at the z* whose y is x*: with e = z - z*, delta = B e and G = S e, where B and S
 *       are the Jacobians of y and G averaged along the way from z* to z. Averages of enclosures over pieces
 *       of that way, for all z of the box at once, contain them; so q is at least each c for which
 *       (B'S + S'B) / 2 - c B'B is positive definite.
 *   <li>mean value: q at the middle plus grad q times the offset, with
 *       grad q = (S' delta + B' G - 2 q B' delta) / |delta|^2 over the box.
 * </ul>
 */
final class Quotient {
    /** The slope bound is tried when the target is within this many widths of the box. */
    private static final double NEAR = 8;

    /** Into how many pieces the way from the target to a box is cut. */
    private static final int PIECES = 4;

    private static final Interval SHARE = Interval.point(1.0 / PIECES);

    private final Field field;
    private final Interval[] target;
    /** z*. */
    private final Interval[] zero;

    private final boolean vanishes;
    private final double excluded;
    private final double leastGrowth;
    /** A x*. */
    private final Interval[] pull;

    /**
     * The quotient of a field.
     *
     * @param target encloses x*
     * @param zero encloses z*
     * @param vanishes whether z* has y = x* and G = 0, exactly
     * @param excluded rho
     * @param growth A
     */
    Quotient(
            Field field,
            Interval[] target,
            Interval[] zero,
            boolean vanishes,
            double excluded,
            Interval[][] growth) {
        this.field = field;
        this.target = target;
        this.zero = zero;
        this.vanishes = vanishes;
        this.excluded = excluded;
        boolean none = Arrays.stream(growth).allMatch(Boxes::isZero);
        leastGrowth = none ? 0 : Symmetric.enclosing(growth).least();
        pull = Matrices.multiply(growth, target);
    }

    /** An upper bound at one z; infinite where y may be in the excluded ball or at the target. */
    double above(Interval[] z) {
        Interval[] delta = Boxes.subtract(field.position(z), target);
        Interval squared = Boxes.squaredNorm(delta);
        boolean outside = squared.inf() >= Interval.point(excluded).sqr().sup();
        if (!outside || squared.inf() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Boxes.dot(field.gradient(z), delta).divide(squared).sup();
    }

    /**
     * A lower bound over a box.
     *
     * @param least bounds above it are of no use
     * @param tolerance how much may be given away
     */
    Bound below(Interval[] z, double least, double tolerance) {
        Interval[] delta = Boxes.subtract(field.position(z), target);
        Interval squared = Boxes.squaredNorm(delta);
        Interval outside = Interval.point(excluded).sqr();
        if (squared.sup() < outside.inf()) {
            return Bound.NOTHING_THERE;
        }
        double nearest = StrictMath.max(squared.inf(), outside.inf());
        double lower = growth(z, nearest);
        if (lower >= least || !Boxes.bounded(z)) {
            return new Bound(lower, -1);
        }
        if (vanishes && near(z)) {
            lower = StrictMath.max(lower, slope(z, least, tolerance));
        }
        if (lower >= least || squared.inf() == 0) {
            return new Bound(lower, -1);
        }
        Interval[] g = field.gradient(z);
        Interval natural = Boxes.dot(g, delta).divide(squared);
        lower = StrictMath.max(lower, natural.inf());
        Optional<Interval[][]> s = field.gradientSlope(z);
        return s.isPresent()
                ? meanValue(z, gradient(z, delta, g, natural, s.get(), squared), lower)
                : new Bound(lower, -1);
    }

    private double growth(Interval[] z, double nearest) {
        double size = Boxes.squaredNorm(Boxes.add(pull, field.remainder(z))).sup();
        if (size == 0) {
            return leastGrowth;
        }
        if (nearest == 0 || Double.isInfinite(size) || Double.isInfinite(leastGrowth)) {
            return Double.NEGATIVE_INFINITY;
        }
        Interval share = Interval.point(size)
                .sqrt()
                .divide(Interval.point(StrictMath.min(nearest, Double.MAX_VALUE))
                        .sqrt());
        return Interval.point(leastGrowth).subtract(share).inf();
    }

    private boolean near(Interval[] z) {
        double widest = Arrays.stream(z).mapToDouble(Interval::width).max().orElseThrow();
        for (int i = 0; i < z.length; i++) {
            if (z[i].subtract(zero[i]).mig() > NEAR * widest) {
                return false;
            }
        }
        return true;
    }

    private double slope(Interval[] z, double least, double tolerance) {
        Interval[][] b = Boxes.zeros(z.length);
        Interval[][] s = Boxes.zeros(z.length);
        for (int k = 0; k < PIECES; k++) {
            Interval[] piece = piece(z, k);
            Optional<Interval[][]> jacobian = field.gradientSlope(piece);
            if (jacobian.isEmpty()) {
                return Double.NEGATIVE_INFINITY;
            }
            Boxes.accumulate(s, SHARE, jacobian.get());
            Boxes.accumulate(b, SHARE, field.positionSlope(piece));
        }
        return slope(b, s, least, tolerance);
    }

    /** The points z* + t (z - z*) with t in [k / n, (k + 1) / n]. */
    private Interval[] piece(Interval[] z, int k) {
        Interval t = Interval.of((double) k / PIECES, (k + 1.0) / PIECES);
        Interval[] piece = new Interval[z.length];
        Arrays.setAll(piece, i -> zero[i].add(z[i].subtract(zero[i]).multiply(t)));
        return piece;
    }

    private static double slope(Interval[][] b, Interval[][] s, double least, double tolerance) {
        if (b.length == 1) {
            return b[0][0].contains(0)
                    ? Double.NEGATIVE_INFINITY
                    : s[0][0].divide(b[0][0]).inf();
        }
        Interval[][] p = Boxes.symmetricPart(Boxes.crossProduct(b, s));
        return Pencil.least(p, Boxes.crossProduct(b, b), least, tolerance);
    }

    private Interval[] gradient(
            Interval[] z,
            Interval[] delta,
            Interval[] g,
            Interval q,
            Interval[][] s,
            Interval squared) {
        Interval[][] b = field.positionSlope(z);
        Interval[] weight = new Interval[z.length];
        Arrays.setAll(weight, i -> g[i].subtract(q.multiply(delta[i]).multiply(2)));
        Interval[] out = new Interval[z.length];
        for (int j = 0; j < out.length; j++) {
            Interval sum = Interval.ZERO;
            for (int i = 0; i < z.length; i++) {
                sum = sum.add(s[i][j].multiply(delta[i])).add(b[i][j].multiply(weight[i]));
            }
            out[j] = sum.divide(squared);
        }
        return out;
    }

    private Bound meanValue(Interval[] z, Interval[] gradient, double lower) {
        Interval[] middle = Boxes.points(Boxes.middle(z));
        Interval[] delta = Boxes.subtract(field.position(middle), target);
        Interval squared = Boxes.squaredNorm(delta);
        if (squared.inf() == 0) {
            return new Bound(lower, -1);
        }
        Interval sum = Boxes.dot(field.gradient(middle), delta).divide(squared);
        int coordinate = -1;
        double most = 0;
        for (int j = 0; j < z.length; j++) {
            Interval change = gradient[j].multiply(z[j].subtract(middle[j]));
            sum = sum.add(change);
            if (change.width() > most && change.isBounded()) {
                most = change.width();
                coordinate = j;
            }
        }
        return new Bound(StrictMath.max(lower, sum.inf()), coordinate);
    }
}
