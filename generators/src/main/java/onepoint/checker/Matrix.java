package onepoint.checker;

import java.util.Arrays;
import onepoint.interval.Interval;

/** Square matrices of enclosures. */
final class Matrix {
    private Matrix() {}

    static Interval[][] zero(int n) {
        Interval[][] out = new Interval[n][n];
        for (Interval[] row : out) {
            Arrays.fill(row, Interval.ZERO);
        }
        return out;
    }

    static Interval[][] identity(int n) {
        Interval[][] out = zero(n);
        for (int i = 0; i < n; i++) {
            out[i][i] = Interval.ONE;
        }
        return out;
    }

    static Interval[][] transpose(Interval[][] m) {
        Interval[][] out = new Interval[m.length][m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m.length; j++) {
                out[i][j] = m[j][i];
            }
        }
        return out;
    }

    static Interval dot(Interval[] a, Interval[] b) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < a.length; i++) {
            sum = sum.add(a[i].multiply(b[i]));
        }
        return sum;
    }

    static Interval[] times(Interval[][] m, Interval[] v) {
        return Arrays.stream(m).map(row -> dot(row, v)).toArray(Interval[]::new);
    }

    static Interval[][] times(Interval[][] a, Interval[][] b) {
        Interval[][] columns = transpose(b);
        return Arrays.stream(a).map(row -> times(columns, row)).toArray(Interval[][]::new);
    }

    /** a + factor b. */
    static Interval[][] plus(Interval[][] a, Interval factor, Interval[][] b) {
        Interval[][] out = new Interval[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            out[i] = plus(a[i], factor, b[i]);
        }
        return out;
    }

    /** a + factor b. */
    static Interval[] plus(Interval[] a, Interval factor, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].add(b[i].multiply(factor)));
        return out;
    }

    static boolean diagonal(Interval[][] m) {
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m.length; j++) {
                if (i != j && !m[i][j].equals(Interval.ZERO)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether scale m + shift I is proved positive semidefinite. */
    static boolean notNegative(double scale, Interval[][] m, double shift) {
        if (!diagonal(m)) {
            return Definite.proves(scale, m, shift);
        }
        for (int i = 0; i < m.length; i++) {
            if (!(m[i][i].multiply(scale).add(shift).inf() >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** An upper bound of the spectral norm of a symmetric matrix: the largest sum of moduli in a row. */
    static double norm(Interval[][] m) {
        double largest = 0;
        for (Interval[] row : m) {
            Interval sum = Interval.ZERO;
            for (Interval entry : row) {
                sum = sum.add(entry.abs());
            }
            largest = StrictMath.max(largest, sum.sup());
        }
        return largest;
    }
}
