package onepoint.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/** Vectors of enclosures. */
final class Vectors {
    private Vectors() {}

    static double[] array(List<Double> list) {
        return list.stream().mapToDouble(x -> x).toArray();
    }

    static Interval[] points(double[] x) {
        Interval[] out = new Interval[x.length];
        for (int i = 0; i < x.length; i++) {
            out[i] = Interval.point(x[i]);
        }
        return out;
    }

    static double[] middle(Interval[] box) {
        return Arrays.stream(box).mapToDouble(Interval::mid).toArray();
    }

    static Interval[] hull(Interval[] a, Interval[] b) {
        Interval[] out = new Interval[a.length];
        Arrays.setAll(out, i -> a[i].hull(b[i]));
        return out;
    }

    /** Whether one box is within another. */
    static boolean inside(Interval[] inner, Interval[] outer) {
        return IntStream.range(0, inner.length).allMatch(i -> outer[i].contains(inner[i]));
    }

    /** The box of all points that are within {@code reach} of one of another box, in each coordinate. */
    static Interval[] around(Interval[] box, double reach) {
        return Arrays.stream(box)
                .map(side -> side.add(Interval.of(-reach, reach)))
                .toArray(Interval[]::new);
    }

    /** Encloses the inner product. */
    static Interval dot(double[] k, Interval[] x) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < k.length; i++) {
            if (k[i] != 0) {
                sum = sum.add(x[i].multiply(k[i]));
            }
        }
        return sum;
    }

    static Interval squaredNorm(Interval[] x) {
        Interval sum = Interval.ZERO;
        for (Interval component : x) {
            sum = sum.add(component.sqr());
        }
        return sum;
    }

    /** |x|^2, exactly. */
    static BigDecimal squaredNorm(double[] x) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double component : x) {
            BigDecimal exact = new BigDecimal(component);
            sum = sum.add(exact.multiply(exact));
        }
        return sum;
    }

    /** Where {@code x} is not exactly 0. */
    static List<Integer> support(Interval[] x) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (!x[i].equals(Interval.ZERO)) {
                indices.add(i);
            }
        }
        return indices;
    }
}
