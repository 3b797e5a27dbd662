package onepoint.sgd;

import onepoint.setting.Setting;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * One run of an algorithm, at a time t: x_t, y_t, and after a step the noise w_{t-1} that led here. Not
 * thread-safe.
 */
public final class Trial {
    private Setting setting;
    private final Algorithm algorithm;
    private final UniformRandomProvider random;
    private final double[] target;
    private final double[] x;
    private final double[] y;
    private final double[] noise;
    private long time;

    Trial(Setting setting, Algorithm algorithm, UniformRandomProvider random) {
        this.setting = setting;
        this.algorithm = algorithm;
        this.random = random;
        target = setting.target();
        x = setting.start();
        y = new double[x.length];
        noise = new double[x.length];
        algorithm.descend(setting, x, y);
    }

    /**
     * Begins anew with every coordinate of x_0 drawn uniformly from {@code lower} to {@code upper}, by the
     * trial's own stream: still a function of (spec, seed, index), and of the two ends.
     *
     * @throws IllegalStateException when the trial has begun
     */
    public void startUniformly(double lower, double upper) {
        if (time > 0) {
            throw new IllegalStateException("time: " + time + " is not 0, where a trial starts");
        }
        for (int i = 0; i < x.length; i++) {
            x[i] = lower + (upper - lower) * random.nextDouble();
        }
        algorithm.descend(setting, x, y);
    }

    /** t, from 0. */
    public long time() {
        return time;
    }

    /** Goes on to time t + 1. */
    public void advance() {
        setting.noise().sample(random, x, noise);
        algorithm.perturb(setting, y, noise, x);
        algorithm.descend(setting, x, y);
        time++;
    }

    /** Goes on until {@code t}; does nothing when t is not ahead. */
    public void advanceTo(long t) {
        while (time < t) {
            advance();
        }
    }

    /**
     * Goes on from x_t under another setting, as with another step size: y_t is computed again. Landscape and
     * noise of {@code next} have the same dimension; the target stays.
     */
    public void continueUnder(Setting next) {
        setting = next;
        algorithm.descend(setting, x, y);
    }

    /** |y_t - x*|^2; infinite for a run that has left the range of doubles. */
    public double squaredDistance() {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double offset = y[i] - target[i];
            sum += offset * offset;
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    /** Goes on until {@code t}; the largest |y_s-x*|^2 from now to then. */
    public double farthest(long t) {
        double farthest = squaredDistance();
        while (time < t) {
            advance();
            farthest = Math.max(farthest, squaredDistance());
        }
        return farthest;
    }

    /** A copy of x_t. */
    public double[] x() {
        return x.clone();
    }

    /** A copy of y_t. */
    public double[] y() {
        return y.clone();
    }

    /** A copy of w_{t-1}, zero at time 0. */
    public double[] noise() {
        return noise.clone();
    }
}
