package onepoint.certificate;

import java.util.Arrays;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.Matrices;

/**
 * The least Lipschitz constant of grad f over a box, the largest spectral norm of the Hessian in it: by
 * branch and bound in low dimension, else by one enclosure over the whole box.
 */
final class RegionSmoothness implements Search.Objective {
    private static final double GAP = 0x1p-7;
    /** Relative to the largest norm seen, a midpoint with a Frobenius norm below is not looked at closer. */
    private static final double UNREMARKABLE = 1 - 0x1p-10;

    private final Landscape landscape;
    private final Interval[][] identity;
    private double largest;

    private RegionSmoothness(Landscape landscape) {
        this.landscape = landscape;
        identity = Matrices.diagonal(landscape.dimension(), i -> Interval.ONE);
    }

    /** Encloses the least L over a box, which may be unbounded; with at most this many boxes. */
    static Bracket of(Landscape landscape, Interval[] box, double[] centre, int boxes) {
        Search.Result found = Search.run(new RegionSmoothness(landscape), box, centre, boxes);
        String how = found.boxes() == 1
                ? "one enclosure of the Hessian"
                : "branch and bound of the Hessian over " + found.boxes() + " boxes";
        double certified = StrictMath.max(0, -found.lower());
        double refuted = Double.isInfinite(found.least()) ? 0 : -found.least();
        return new Bracket(certified, refuted, found.witness(), how);
    }

    /** |v'Hv| / |v|^2 for an eigenvector v of the largest modulus, and the entries on the diagonal. */
    @Override
    public double at(double[] point) {
        Interval[][] h = landscape.hessian(Boxes.points(point));
        double norm = 0;
        double entries = 0;
        for (int i = 0; i < h.length; i++) {
            norm = StrictMath.max(norm, h[i][i].mig());
            entries += Arrays.stream(h[i]).mapToDouble(e -> e.mag() * e.mag()).sum();
        }
        if (h.length > 1 && StrictMath.sqrt(entries) > largest * UNREMARKABLE) {
            norm = StrictMath.max(norm, rayleigh(h, SpectralBound.leastVector(h)));
            Interval[][] negative = PositiveDefinite.affine(-1, h, 0);
            norm = StrictMath.max(norm, rayleigh(h, SpectralBound.leastVector(negative)));
        }
        largest = StrictMath.max(largest, norm);
        return -norm;
    }

    private static double rayleigh(Interval[][] h, double[] v) {
        Interval[] vector = Boxes.points(v);
        Interval form = Boxes.dot(vector, Matrices.multiply(h, vector));
        return form.divide(Boxes.squaredNorm(vector)).mig();
    }

    @Override
    public Bound below(Interval[] box, double least) {
        Interval[][] h = landscape.hessian(box);
        if (h.length == 1) {
            return new Bound(-h[0][0].mag(), -1);
        }
        double tolerance = StrictMath.max(GAP / 2 * largest, Double.MIN_NORMAL);
        double cap = StrictMath.min(0, least);
        double lowest = Pencil.least(h, identity, cap, tolerance);
        double highest = Pencil.least(PositiveDefinite.affine(-1, h, 0), identity, cap, tolerance);
        return new Bound(StrictMath.min(lowest, highest), -1);
    }

    @Override
    public boolean settled(double lower, double least) {
        return lower >= least - GAP * StrictMath.abs(least);
    }
}
