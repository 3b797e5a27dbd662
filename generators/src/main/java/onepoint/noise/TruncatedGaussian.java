package onepoint.noise;

import java.util.Collections;
import onepoint.interval.Interval;
import onepoint.interval.Limits;

/**
 * Independent Gaussian coordinates with standard deviation s, each cut to [-t s, t s] and normalised.
 *
 * @param dimension d, from 1 to 1000
 * @param deviation s, in [2^-20, 2^20]
 * @param cut t, in [1/2, 8]
 */
public record TruncatedGaussian(int dimension, double deviation, double cut) implements LawSpec {
    /** Refuses numbers outside their ranges. */
    public TruncatedGaussian {
        new Limits(1, MAX_DIMENSION).require("dimension", dimension);
        LENGTH.require("deviation", deviation);
        new Limits(0.5, 8).require("cut", cut);
    }

    @Override
    public String law() {
        return "truncated-gaussian";
    }

    @Override
    public NoiseLaw live() {
        GaussianMarginal marginal = new GaussianMarginal(deviation, cut);
        Interval second = marginal.secondMoment();
        Interval reach = Interval.point(deviation).multiply(cut);
        return new ProductLaw(
                Collections.nCopies(dimension, marginal),
                Collections.nCopies(dimension, reach),
                Collections.nCopies(dimension, second),
                (random, out) -> {
                    double[] one = new double[1];
                    for (int i = 0; i < out.length; i++) {
                        do {
                            Draws.normals(random, one);
                        } while (Math.abs(one[0]) > cut);
                        out[i] = deviation * one[0];
                    }
                });
    }

    @Override
    public TruncatedGaussian scaled(double factor) {
        return new TruncatedGaussian(dimension, deviation * factor, cut);
    }
}
