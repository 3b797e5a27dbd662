package onepoint.linear;

import java.util.Arrays;
import onepoint.interval.Interval;

/** Boxes of R^d, one interval a coordinate; those with the name of an operation enclose its results. */
public final class Boxes {
    private Boxes() {}

    /** The box that holds one point. */
    public static Interval[] points(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    /** The middles of the sides. */
    public static double[] middle(Interval[] x) {
        return Arrays.stream(x).mapToDouble(Interval::mid).toArray();
    }

    /** The origin. */
    public static Interval[] zero(int dimension) {
        Interval[] out = new Interval[dimension];
        Arrays.fill(out, Interval.ZERO);
        return out;
    }

    /** The smallest box around both. */
    public static Interval[] hull(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].hull(b[i]));
        return out;
    }

    /** The sums. */
    public static Interval[] add(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].add(b[i]));
        return out;
    }

    /** The differences. */
    public static Interval[] subtract(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].subtract(b[i]));
        return out;
    }

    /** The points in both, of which there is one. */
    public static Interval[] intersection(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].intersection(b[i]).orElseThrow());
        return out;
    }

    /** x - factor v. */
    public static Interval[] step(Interval[] x, double factor, Interval[] v) {
        Interval[] out = new Interval[x.length];
        Arrays.setAll(out, i -> x[i].subtract(v[i].multiply(factor)));
        return out;
    }

    /** The inner products. */
    public static Interval dot(Interval[] a, Interval[] b) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].multiply(b[i]));
        }
        return sum;
    }

    /** The squared lengths. */
    public static Interval squaredNorm(Interval[] v) {
        Interval sum = Interval.ZERO;
        for (Interval component : v) {
            sum = sum.add(component.sqr());
        }
        return sum;
    }

    /** Whether this is the point 0, exactly. */
    public static boolean isZero(Interval[] v) {
        return Arrays.stream(v).allMatch(Interval.ZERO::equals);
    }

    /** What is within {@code share} max(1, |x_i|) of each coordinate of a point. */
    public static Interval[] around(double[] x, double share) {
        Interval[] out = new Interval[x.length];
        for (int i = 0; i < out.length; i++) {
            double reach = StrictMath.max(1, StrictMath.abs(x[i])) * share;
            out[i] = Interval.point(x[i]).add(Interval.of(-reach, reach));
        }
        return out;
    }

    /** Whether every side is bounded. */
    public static boolean bounded(Interval[] x) {
        return Arrays.stream(x).allMatch(Interval::isBounded);
    }

    /** The matrix A'B. */
    public static Interval[][] crossProduct(Interval[][] a, Interval[][] b) {
        int d = a.length;
        Interval[][] out = new Interval[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                Interval sum = Interval.ZERO;
                for (int k = 0; k < d; k++) {
                    sum = sum.add(a[k][i].multiply(b[k][j]));
                }
                out[i][j] = sum;
            }
        }
        return out;
    }

    /** {@code scale * matrix + shift * I}. */
    public static Interval[][] affine(double scale, Interval[][] matrix, double shift) {
        Interval[][] out = new Interval[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                Interval entry = matrix[i][j].multiply(scale);
                out[i][j] = i == j ? entry.add(shift) : entry;
            }
        }
        return out;
    }

    /** (A + A') / 2. */
    public static Interval[][] symmetricPart(Interval[][] a) {
        int d = a.length;
        Interval[][] out = new Interval[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                out[i][j] = i == j ? a[i][i] : a[i][j].add(a[j][i]).multiply(0.5);
            }
        }
        return out;
    }

    /** A square matrix of zeros that may be written. */
    public static Interval[][] zeros(int dimension) {
        Interval[][] out = new Interval[dimension][];
        Arrays.setAll(out, i -> zero(dimension));
        return out;
    }

    /** Adds {@code factor * term} to {@code sum}, in place. */
    public static void accumulate(Interval[][] sum, Interval factor, Interval[][] term) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = sum[i][j].add(term[i][j].multiply(factor));
            }
        }
    }
}
