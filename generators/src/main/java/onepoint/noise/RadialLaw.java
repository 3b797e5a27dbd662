package onepoint.noise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/** The uniform law in the ball or on the sphere of radius rho. */
final class RadialLaw implements NoiseLaw {
    private final int dimension;
    private final double radius;
    private final boolean filled;
    private final Marginal marginal;

    RadialLaw(int dimension, double radius, boolean filled) {
        this.dimension = dimension;
        this.radius = radius;
        this.filled = filled;
        this.marginal = marginal(dimension, radius, filled);
    }

    private static Marginal marginal(int dimension, double radius, boolean filled) {
        if (dimension > 1) {
            return new RadialMarginal(filled ? dimension + 2 : dimension, radius);
        }
        if (filled) {
            return new UniformMarginal(radius);
        }
        Interval half = Interval.point(0.5);
        return new AtomMarginal(
                List.of(half, half),
                List.of(Interval.point(radius), Interval.point(-radius)),
                true);
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Interval radius() {
        return Interval.point(radius);
    }

    /** rho^2 on the sphere, rho^2 d / (d + 2) in the ball. */
    @Override
    public Interval secondMoment() {
        Interval squared = Interval.point(radius).sqr();
        return filled ? squared.multiply(dimension).divide(dimension + 2.0) : squared;
    }

    @Override
    public boolean centred() {
        return true;
    }

    @Override
    public boolean symmetric() {
        return true;
    }

    @Override
    public boolean isotropic() {
        return true;
    }

    @Override
    public Interval cosine(Interval[] k) {
        return marginal.cosine(norm(k));
    }

    private static Interval norm(Interval[] k) {
        Interval squared = Interval.ZERO;
        for (Interval component : k) {
            squared = squared.add(component.sqr());
        }
        return squared.sqrt();
    }

    @Override
    public Interval[] sineMoment(Interval[] k) {
        if (marginal instanceof RadialMarginal radial) {
            Interval factor = radial.sineMomentFactor(norm(k));
            return Arrays.stream(k).map(factor::multiply).toArray(Interval[]::new);
        }
        return new Interval[] {marginal.sineMoment(k[0])};
    }

    @Override
    public Interval[] cosineMoment(Interval[] k) {
        Interval[] zero = new Interval[k.length];
        Arrays.fill(zero, Interval.ZERO);
        return zero;
    }

    @Override
    public Interval sine(Interval[] k) {
        return Interval.ZERO;
    }

    @Override
    public Marginal marginal(int i) {
        return marginal;
    }

    @Override
    public Optional<List<Atom>> atoms() {
        if (dimension > 1 || filled) {
            return Optional.empty();
        }
        Interval half = Interval.point(0.5);
        Interval[] right = {Interval.point(radius)};
        Interval[] left = {Interval.point(-radius)};
        return Optional.of(List.of(new Atom(half, right), new Atom(half, left)));
    }

    /**
     * A normalised Gaussian vector; the ball is the projection of the sphere in d + 2 dimensions
     * (Archimedes).
     */
    @Override
    public void sample(UniformRandomProvider random, double[] out) {
        if (dimension == 1) {
            out[0] = onLine(random.nextLong());
            return;
        }
        double[] normals = new double[filled ? dimension + 2 : dimension];
        Draws.normals(random, normals);
        double squared = 0;
        for (double g : normals) {
            squared += g * g;
        }
        double factor = radius / Math.sqrt(squared);
        for (int i = 0; i < dimension; i++) {
            out[i] = factor * normals[i];
        }
    }

    private double onLine(long word) {
        double u = Draws.symmetric(word);
        return filled ? radius * u : Math.copySign(radius, u);
    }

    @Override
    public void samples(LaneStreams random, double[][] x, double[][] out, int n) {
        if (dimension == 1) {
            long[] words = random.next();
            for (int l = 0; l < n; l++) {
                out[0][l] = onLine(words[l]);
            }
            return;
        }
        double[] squared = new double[n];
        double[][] pair = new double[2][n];
        int normals = filled ? dimension + 2 : dimension;
        for (int i = 0; i < normals; i += 2) {
            double[] first = i < dimension ? out[i] : pair[0];
            double[] second = i + 1 < dimension ? out[i + 1] : pair[1];
            Draws.normals(random, first, second, n);
            Columns.addSquares(first, squared, n);
            if (i + 1 < normals) {
                Columns.addSquares(second, squared, n);
            }
        }
        for (int l = 0; l < n; l++) {
            squared[l] = radius / Math.sqrt(squared[l]);
        }
        for (double[] coordinate : out) {
            for (int l = 0; l < n; l++) {
                coordinate[l] = squared[l] * coordinate[l];
            }
        }
    }
}
