package onepoint.lanes;

/**
 * Points side by side: coordinate i of the point in lane l is {@code points[i][l]}.
 */
public final class Columns {
    private Columns() {}

    /** Reads the point in a lane. */
    public static void read(double[][] points, int lane, double[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = points[i][lane];
        }
    }

    /** Writes a point to a lane. */
    public static void write(double[] point, double[][] points, int lane) {
        for (int i = 0; i < point.length; i++) {
            points[i][lane] = point[i];
        }
    }

    /** Adds {@code factor} times {@code x} to {@code sum} in the first n lanes. */
    public static void add(double factor, double[] x, double[] sum, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += factor * x[l];
        }
    }

    /** Writes {@code factor} times {@code x} in the first n lanes. */
    public static void multiply(double factor, double[] x, double[] out, int n) {
        for (int l = 0; l < n; l++) {
            out[l] = factor * x[l];
        }
    }

    /** Adds the squares of {@code x} to {@code sum} in the first n lanes. */
    public static void addSquares(double[] x, double[] sum, int n) {
        for (int l = 0; l < n; l++) {
            sum[l] += x[l] * x[l];
        }
    }
}
