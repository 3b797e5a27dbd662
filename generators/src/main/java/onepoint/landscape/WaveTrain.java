package onepoint.landscape;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.Sinusoid;

/**
 * A sum of plane waves A cos(k . u + p) and A sin(k . u), u the first coordinates of a point.
 *
 * @param waves the waves
 */
record WaveTrain(List<Wave> waves) {
    /** A wave; the vector is never written. */
    @SuppressWarnings("ArrayRecordComponent")
    record Wave(boolean sine, double amplitude, double[] vector, double phase) {
        private double angle(double[] x) {
            double sum = phase;
            for (int i = 0; i < vector.length; i++) {
                sum += vector[i] * x[i];
            }
            return sum;
        }

        private Interval angle(Interval[] u) {
            Interval sum = Interval.point(phase);
            for (int i = 0; i < vector.length; i++) {
                sum = sum.add(u[i].multiply(vector[i]));
            }
            return sum;
        }

        private double value(double[] x) {
            return amplitude * (sine ? Sinusoid.sin(angle(x)) : Sinusoid.cos(angle(x)));
        }

        private double slope(double[] x) {
            return amplitude * (sine ? Sinusoid.cos(angle(x)) : -Sinusoid.sin(angle(x)));
        }

        /** The angles of the points in n lanes. */
        private double[] angles(double[][] x, int n) {
            double[] sum = new double[n];
            Arrays.fill(sum, phase);
            for (int i = 0; i < vector.length; i++) {
                Columns.add(vector[i], x[i], sum, n);
            }
            return sum;
        }

        private void addValues(double[][] x, double[] sum, int n) {
            double[] wave = angles(x, n);
            if (sine) {
                Sinusoid.sin(wave, n);
            } else {
                Sinusoid.cos(wave, n);
            }
            Columns.add(amplitude, wave, sum, n);
        }

        private void addGradients(double[] factor, double[][] x, double[][] out, int n) {
            double[] wave = angles(x, n);
            if (sine) {
                Sinusoid.cos(wave, n);
            } else {
                Sinusoid.sin(wave, n);
            }
            double signed = sine ? amplitude : -amplitude;
            for (int l = 0; l < n; l++) {
                wave[l] = factor[l] * (signed * wave[l]);
            }
            for (int i = 0; i < vector.length; i++) {
                Columns.add(vector[i], wave, out[i], n);
            }
        }

        private Interval value(Interval[] u) {
            return (sine ? angle(u).sin() : angle(u).cos()).multiply(amplitude);
        }

        private Interval slope(Interval[] u) {
            return sine ? angle(u).cos().multiply(amplitude) : angle(u).sin().multiply(-amplitude);
        }
    }

    WaveTrain {
        waves = List.copyOf(waves);
    }

    static Wave cosine(double amplitude, List<Double> vector, double phase) {
        return new Wave(false, amplitude, array(vector), phase);
    }

    static Wave sine(double amplitude, List<Double> vector) {
        return new Wave(true, amplitude, array(vector), 0);
    }

    private static double[] array(List<Double> vector) {
        return vector.stream().mapToDouble(k -> k).toArray();
    }

    double value(double[] x) {
        double sum = 0;
        for (Wave wave : waves) {
            sum += wave.value(x);
        }
        return sum;
    }

    /** Adds {@code factor} times the gradient to the first coordinates of {@code out}. */
    void addGradient(double factor, double[] x, double[] out) {
        for (Wave wave : waves) {
            double slope = factor * wave.slope(x);
            for (int i = 0; i < wave.vector.length; i++) {
                out[i] += slope * wave.vector[i];
            }
        }
    }

    /** The values at the points in n lanes, the same bits as one by one. */
    double[] values(double[][] x, int n) {
        double[] sum = new double[n];
        for (Wave wave : waves) {
            wave.addValues(x, sum, n);
        }
        return sum;
    }

    /** Adds {@code factor[l]} times the gradient in each of n lanes, the same bits. */
    void addGradients(double[] factor, double[][] x, double[][] out, int n) {
        for (Wave wave : waves) {
            wave.addGradients(factor, x, out, n);
        }
    }

    Interval value(Interval[] u) {
        Interval sum = Interval.ZERO;
        for (Wave wave : waves) {
            sum = sum.add(wave.value(u));
        }
        return sum;
    }

    Interval[] gradient(Interval[] u) {
        Interval[] sum = new Interval[u.length];
        Arrays.fill(sum, Interval.ZERO);
        for (Wave wave : waves) {
            Interval slope = wave.slope(u);
            Arrays.setAll(sum, i -> sum[i].add(slope.multiply(wave.vector[i])));
        }
        return sum;
    }

    /** The second derivative in coordinates i and j: each wave is its own, times -k_i k_j. */
    Interval bend(int i, int j, Interval[] u) {
        Interval sum = Interval.ZERO;
        for (Wave wave : waves) {
            Interval product = Interval.point(-wave.vector[i]).multiply(wave.vector[j]);
            sum = sum.add(wave.value(u).multiply(product));
        }
        return sum;
    }
}
