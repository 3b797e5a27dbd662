package onepoint.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import onepoint.interval.Interval;

/**
 * Judges a sampler against a law by 100 000 draws. Each comparison of a mean is refused beyond 5.5 standard
 * errors (4e-8 for a Gaussian mean), the Kolmogorov-Smirnov distance beyond 2.9 / sqrt(n)
 * (2 exp(-2 2.9^2) = 1e-7); there are under 50 of them, so a good sampler is refused with probability below
 * 1e-5.
 */
final class SampleJudge {
    private static final int DRAWS = 100_000;
    private static final double ERRORS = 5.5;
    private static final double KOLMOGOROV = 2.9;
    /** Some ulp: what a sampler may be outside the radius by rounding. */
    private static final double SLACK = 0x1p-48;
    /** Rounding of a mean of numbers that are all alike, relative to their size. */
    private static final double ROUNDING = 1e-9;

    private final NoiseLaw law;
    private final double[][] draws;
    private final List<String> complaints = new ArrayList<>();

    private SampleJudge(NoiseLaw law, ProductLaw.Sampler sampler, long seed) {
        this.law = law;
        draws = new double[DRAWS][law.dimension()];
        var random = Streams.of(seed, "sample-judge", 0);
        for (double[] draw : draws) {
            sampler.sample(random, draw);
        }
    }

    /** What is wrong with the sampler, one line each; {@code distribution} is that of coordinate 0. */
    static List<String> complaints(
            NoiseLaw law,
            ProductLaw.Sampler sampler,
            Optional<DoubleUnaryOperator> distribution,
            long seed) {
        SampleJudge judge = new SampleJudge(law, sampler, seed);
        judge.radius();
        judge.coordinates();
        judge.moments();
        judge.waves();
        distribution.ifPresent(judge::kolmogorov);
        return judge.complaints;
    }

    private void radius() {
        double allowed = law.radius().sup() * (1 + SLACK);
        double largest = Arrays.stream(draws)
                .mapToDouble(w -> StrictMath.sqrt(dot(w, w)))
                .max()
                .orElseThrow();
        if (!(largest <= allowed)) {
            complaints.add("radius: " + largest + " is beyond " + allowed);
        }
    }

    private void coordinates() {
        for (int i = 0; i < law.dimension(); i++) {
            int coordinate = i;
            double allowed = law.marginal(i).bound() * (1 + SLACK);
            double largest = Arrays.stream(draws)
                    .mapToDouble(w -> StrictMath.abs(w[coordinate]))
                    .max()
                    .orElseThrow();
            if (!(largest <= allowed)) {
                complaints.add(
                        "bound of coordinate " + i + ": " + largest + " is beyond " + allowed);
            }
        }
    }

    private void moments() {
        for (int i = 0; i < law.dimension(); i++) {
            int coordinate = i;
            mean("mean of coordinate " + i, w -> w[coordinate], Interval.ZERO);
        }
        mean("second moment", w -> dot(w, w), law.secondMoment());
    }

    /** Along each of up to three axes and along the diagonal, at three scales. */
    private void waves() {
        int d = law.dimension();
        for (int axis = 0; axis <= StrictMath.min(d, 3); axis++) {
            for (double size : new double[] {0.7, 2, 4.5}) {
                double[] k = new double[d];
                for (int i = 0; i < d; i++) {
                    k[i] = axis == 0 ? size / (StrictMath.sqrt(d) + i) : 0;
                }
                if (axis > 0) {
                    k[axis - 1] = size;
                }
                double scale = 1 / law.radius().mid();
                double[] wave = Arrays.stream(k).map(x -> x * scale).toArray();
                Interval[] enclosed =
                        Arrays.stream(wave).mapToObj(Interval::point).toArray(Interval[]::new);
                String text = Arrays.toString(wave);
                mean("cosine at " + text, w -> StrictMath.cos(dot(wave, w)), law.cosine(enclosed));
                mean("sine at " + text, w -> StrictMath.sin(dot(wave, w)), law.sine(enclosed));
            }
        }
    }

    private void mean(String what, ToDoubleFunction<double[]> q, Interval expected) {
        double[] values = Arrays.stream(draws).mapToDouble(q).toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double error = StrictMath.sqrt(squares / (DRAWS - 1.0) / DRAWS);
        double allowed = ERRORS * error + ROUNDING * expected.mag() + expected.width();
        if (!(StrictMath.abs(mean - expected.mid()) <= allowed)) {
            complaints.add(
                    what + ": " + mean + " is not within " + allowed + " of " + expected.mid());
        }
    }

    private void kolmogorov(DoubleUnaryOperator distribution) {
        double[] sorted = Arrays.stream(draws).mapToDouble(w -> w[0]).sorted().toArray();
        double distance = 0;
        for (int i = 0; i < DRAWS; i++) {
            double p = distribution.applyAsDouble(sorted[i]);
            distance = StrictMath.max(
                    distance, StrictMath.max(p - (double) i / DRAWS, (i + 1.0) / DRAWS - p));
        }
        double allowed = KOLMOGOROV / StrictMath.sqrt(DRAWS);
        if (!(distance <= allowed)) {
            complaints.add(
                    "distribution of coordinate 0: distance " + distance + " is beyond " + allowed);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
