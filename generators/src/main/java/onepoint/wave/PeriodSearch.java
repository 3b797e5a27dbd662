package onepoint.wave;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import onepoint.landscape.WaveTerm;

/**
 * The largest |p''| of a profile of ripples over one period, by best-first branch and bound. With g the
 * greatest common divisor of the frequencies, n_j = k_j / g and s = g x,
 * <pre>p'' = a - f(s), f(s) = sum B_j cos(n_j s + q_j), B_j = A_j k_j^2,</pre>
 * which has the period 2 pi in s, and is even without phases.
 *
 * <p>On the box [m - r, m + r], f(m + e) is between f(m) -+ (|f'(m)| r + max(0, M) r^2/2), where M is a bound
 * of f'' or -f'' from cos(t + n e) = cos t cos n e - sin t sin n e. The boxes start as [0, 8] or [0, 4], and
 * their middles are exact. Error: t = n m + q is off by less than 2^-51 (|n m| + |q|), sine and cosine by
 * 2^-48, B by a relative 2^-51, at most 1000 terms are summed: in all less than
 * 2^-50 a + 2^-40 sum |B| (1 + n r)^2 + 2^-50 sum |B| (|n m| + |q|) (1 + n r).
 */
public final class PeriodSearch {
    private static final int MOST_BOXES = 20_000;
    private static final double MOST_MULTIPLE = 4096;

    private final double curvature;
    private final double[] heights;
    private final double[] multiples;
    private final double[] phases;
    private final boolean even;
    private final SineCosine circle = new SineCosine();
    private final PriorityQueue<Box> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Box::upper).reversed());
    private double largest;
    private double peak;
    private int boxes;

    private record Box(double middle, double radius, double upper) {}

    /**
     * What a search found.
     *
     * @param certified no |p''| is above
     * @param peak where |p''| is about the largest
     * @param boxes how many boxes were looked at
     */
    public record Result(double certified, double peak, int boxes) {}

    private PeriodSearch(double curvature, List<WaveTerm> waves, double divisor) {
        this.curvature = curvature;
        multiples = waves.stream().mapToDouble(w -> w.frequency() / divisor).toArray();
        heights = waves.stream()
                .mapToDouble(w -> w.amplitude() * w.frequency() * w.frequency())
                .toArray();
        phases = waves.stream().mapToDouble(WaveTerm::phase).toArray();
        even = waves.stream().allMatch(w -> w.phase() == 0);
    }

    /**
     * Searches to a relative gap; empty when a frequency is more than 4096 times their greatest common
     * divisor, or a phase is large.
     */
    public static Optional<Result> run(double curvature, List<WaveTerm> waves, double gap) {
        double divisor = 0;
        double fastest = 0;
        double turned = 0;
        for (WaveTerm wave : waves) {
            divisor = divisor(StrictMath.abs(wave.frequency()), divisor);
            fastest = StrictMath.max(fastest, StrictMath.abs(wave.frequency()));
            turned = StrictMath.max(turned, StrictMath.abs(wave.phase()));
        }
        boolean usable = fastest <= MOST_MULTIPLE * divisor && turned <= SineCosine.LARGEST / 2;
        return usable
                ? Optional.of(new PeriodSearch(curvature, waves, divisor).search(gap, divisor))
                : Optional.empty();
    }

    /** By Euclid's algorithm; the remainder of doubles is exact. */
    private static double divisor(double x, double y) {
        double a = x;
        double b = y;
        while (b != 0) {
            double rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private Result search(double gap, double divisor) {
        double half = even ? 2 : 4;
        add(half, half);
        while (queue.peek().upper() > largest * (1 + gap) && boxes < MOST_BOXES) {
            Box box = queue.remove();
            double radius = box.radius() / 2;
            add(box.middle() - radius, radius);
            add(box.middle() + radius, radius);
        }
        return new Result(StrictMath.max(queue.peek().upper(), largest), peak / divisor, boxes);
    }

    private void add(double m, double r) {
        boxes++;
        double value = 0;
        double slope = 0;
        double up = 0;
        double down = 0;
        double error = curvature * 0x1p-50;
        for (int j = 0; j < heights.length; j++) {
            double n = multiples[j];
            double size = Math.abs(heights[j]);
            double angle = n * m + phases[j];
            circle.at(angle);
            double cosine = heights[j] * circle.cosine;
            double sine = heights[j] * circle.sine;
            double w = Math.abs(n) * r;
            value += cosine;
            slope -= n * sine;
            up += n * n * rise(-cosine, sine, w, size);
            down += n * n * rise(cosine, sine, w, size);
            double turned = (Math.abs(n * m) + Math.abs(phases[j])) * 0x1p-50;
            error += size * (1 + w) * (turned + (1 + w) * 0x1p-40);
        }
        double linear = Math.abs(slope) * r + error;
        double highest = value + linear + Math.max(0, up) * r * r / 2;
        double lowest = value - linear - Math.max(0, down) * r * r / 2;
        double rounding = 1 + 0x1p-50;
        double upper = Math.max(highest - curvature, curvature - lowest) * rounding;
        queue.add(new Box(m, r, upper));
        double there = Math.abs(curvature - value);
        if (there > largest) {
            largest = there;
            peak = m;
        }
    }

    /** The largest x cos e + y sin e over |e| at most w, where |(x, y)| is at most {@code size}. */
    private static double rise(double x, double y, double w, double size) {
        return Math.min(size, x + Math.abs(y) * w + Math.max(0, -x) * w * w / 2);
    }
}
