package onepoint.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import onepoint.interval.Interval;

/** Random slope forms and offsets. */
public final class FormArbitraries {
    private FormArbitraries() {}

    private static double dyadic(Random random, int size) {
        return (random.nextInt(2 * size + 1) - size) / 4.0;
    }

    /** A form with up to seven waves, of strengths around those at which the least quotient changes sign. */
    static SlopeForm form(Random random, int dimension, boolean phases) {
        List<Double> curvatures = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            curvatures.add(1 + random.nextInt(3) / 2.0);
        }
        int n = 1 + random.nextInt(7);
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            List<Double> k = new ArrayList<>();
            double squared = 0.25;
            for (int i = 0; i < dimension; i++) {
                k.add(random.nextInt(4) == 0 ? 0 : dyadic(random, 12));
                squared += k.get(i) * k.get(i);
            }
            double even = 3 * random.nextGaussian() / squared / StrictMath.sqrt(n);
            double odd = phases ? random.nextGaussian() / squared : 0;
            rays.add(new SlopeForm.Ray(k, Interval.point(even), Interval.point(odd)));
        }
        return new SlopeForm(curvatures, rays);
    }

    /** An offset in a random direction, of a length from 2^-6 to 2^6. */
    public static double[] offset(Random random, int dimension) {
        double length = StrictMath.scalb(1 + random.nextDouble(), random.nextInt(12) - 6);
        double[] x = new double[dimension];
        double squared = 0;
        for (int i = 0; i < dimension; i++) {
            x[i] = random.nextGaussian();
            squared += x[i] * x[i];
        }
        for (int i = 0; i < dimension; i++) {
            x[i] *= length / StrictMath.sqrt(squared);
        }
        return x;
    }
}
