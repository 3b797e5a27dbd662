package onepoint.linear;

import java.util.Arrays;
import java.util.function.IntFunction;
import onepoint.interval.Interval;

/** Square matrices of enclosures. */
public final class Matrices {
    private Matrices() {}

    /** The diagonal matrix with the given entries. */
    public static Interval[][] diagonal(int dimension, IntFunction<Interval> entry) {
        Interval[][] matrix = new Interval[dimension][dimension];
        for (int i = 0; i < dimension; i++) {
            Arrays.fill(matrix[i], Interval.ZERO);
            matrix[i][i] = entry.apply(i);
        }
        return matrix;
    }

    /** The product of a matrix and a vector. */
    public static Interval[] multiply(Interval[][] matrix, Interval[] v) {
        Interval[] out = new Interval[matrix.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Interval.ZERO;
            for (int j = 0; j < v.length; j++) {
                out[i] = out[i].add(matrix[i][j].multiply(v[j]));
            }
        }
        return out;
    }

    /** The matrix with rows and columns exchanged. */
    public static Interval[][] transpose(Interval[][] matrix) {
        Interval[][] out = new Interval[matrix.length][matrix.length];
        for (int i = 0; i < out.length; i++) {
            for (int j = 0; j < out.length; j++) {
                out[i][j] = matrix[j][i];
            }
        }
        return out;
    }
}
