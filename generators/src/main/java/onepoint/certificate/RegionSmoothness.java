package onepoint.certificate;

import java.util.Arrays;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.linear.Pencil;
import onepoint.linear.Symmetric;

/**
 * The least Lipschitz constant of grad f over a box, the largest spectral norm of the Hessian in it: by
 * branch and bound in low dimension, else by one enclosure over the whole box.
 */
final class RegionSmoothness implements Search.Objective {
    private static final double GAP = 0x1p-7;
    /** Norms, and Frobenius norms of midpoints, below this share of another are not looked at closer. */
    private static final double UNREMARKABLE = 1 - 0x1p-10;

    /** An unbounded box this far out is given up when it is no better than all of R^d. */
    private static final double FAR = 16;

    private final Frame frame;
    private final boolean everywhere;
    private final Interval[][] identity;
    private double largest;

    private RegionSmoothness(Frame frame, boolean everywhere) {
        this.frame = frame;
        this.everywhere = everywhere;
        identity = Matrices.diagonal(frame.core().dimension(), i -> Interval.ONE);
    }

    /** The Hessian over a box, up to an orthogonal change of coordinates. */
    private Interval[][] hessian(Interval[] box) {
        return frame.core().hessian(everywhere ? box : frame.seen(box));
    }

    /** Encloses the least L over a box, which may be unbounded; with at most this many boxes. */
    static Bracket of(Frame frame, Interval[] box, double[] centre, int boxes) {
        boolean everywhere = Arrays.stream(box).allMatch(Interval.ENTIRE::equals);
        Search.Result found =
                Search.run(new RegionSmoothness(frame, everywhere), box, centre, boxes);
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
        Interval[][] h = hessian(Boxes.points(point));
        double norm = 0;
        double entries = 0;
        for (int i = 0; i < h.length; i++) {
            norm = StrictMath.max(norm, h[i][i].mig());
            entries += Arrays.stream(h[i]).mapToDouble(e -> e.mag() * e.mag()).sum();
        }
        if (h.length > 1 && StrictMath.sqrt(entries) > largest * UNREMARKABLE) {
            norm = StrictMath.max(norm, rayleigh(h, Symmetric.enclosing(h).leastVector()));
            Interval[][] negative = Boxes.affine(-1, h, 0);
            norm = StrictMath.max(
                    norm, rayleigh(h, Symmetric.enclosing(negative).leastVector()));
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
        double lower = -norm(hessian(box), least);
        return new Bound(lower, idle(box, lower, least) ? Bound.LEFT_WHOLE : -1);
    }

    private boolean idle(Interval[] box, double lower, double least) {
        if (Boxes.bounded(box)
                || !Arrays.stream(box).allMatch(side -> side.isBounded() || side.mig() > FAR)) {
            return false;
        }
        Interval[] everything = new Interval[box.length];
        Arrays.fill(everything, Interval.ENTIRE);
        return -lower >= norm(hessian(everything), least) * UNREMARKABLE;
    }

    /** An upper bound of the spectral norm; those below -{@code least} are of no use. */
    private double norm(Interval[][] h, double least) {
        if (h.length == 1) {
            return h[0][0].mag();
        }
        double tolerance = StrictMath.max(GAP / 2 * largest, Double.MIN_NORMAL);
        double cap = StrictMath.min(0, least);
        double lowest = Pencil.least(h, identity, cap, tolerance);
        double highest = Pencil.least(Boxes.affine(-1, h, 0), identity, cap, tolerance);
        return -StrictMath.min(lowest, highest);
    }

    @Override
    public boolean settled(double lower, double least) {
        return lower >= least - GAP * StrictMath.abs(least);
    }
}
