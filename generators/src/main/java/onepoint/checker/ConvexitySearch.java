package onepoint.checker;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * That F = {@code <G, delta>} - c |delta|^2, delta = y - x*, is nowhere negative outside of the excluded
 * ball, by subdivision of the domain, or of R^d up to a distance. Three proofs on a box:
 *
 * <ul>
 *   <li>where G vanishes at the z* whose y is x*: with e = z - z*, delta = B e and G = S e for B and S
 *       averages of Jacobians on the way to z*, and B'S - c B'B is positive definite in its symmetric part.
 *       Where G depends on y alone that is said of y, with B = I.
 *   <li>the ranges of G and delta.
 *   <li>the mean-value form of F, whose gradient is S'delta + B'(G - 2 c delta).
 * </ul>
 *
 * <p>Far out, with G = A y + p, where E w = 0 has been used, |p| at most P: F is at least
 * (l - c) |delta|^2 - (|A x*| + P) |delta|, l a lower bound of the eigenvalues of A, so not negative where
 * |delta| is at least R = (|A x*| + P) / (l - c). Over states |y - x*| is at least k |x| - eta P - |x*| with
 * k = 1 - eta |A|.
 */
final class ConvexitySearch implements Subdivision.Claim {
    /** The first proof is tried where the target is within so many widths of the box. */
    private static final double NEAR = 8;

    /** Into so many pieces, whose Jacobians are averaged, the way from z* to a state is cut. */
    private static final int PIECES = 4;

    private static final Interval PIECE = Interval.point(1.0 / PIECES);

    private final Instance instance;
    private final double c;
    private final boolean vanishes;
    private Interval[] slopes;

    private ConvexitySearch(Instance instance, double c) {
        this.instance = instance;
        this.c = c;
        vanishes = instance.vanishes();
    }

    /** Whether c is at most the largest constant of one-point convexity, with at most so many boxes. */
    static Answer atLeast(double c, Instance instance, int boxes) {
        ConvexitySearch search = new ConvexitySearch(instance, c);
        if (!instance.centred()) {
            return Answer.open("E w is not zero");
        }
        if (!search.vanishes && instance.aim().excluded() == 0) {
            return Answer.open("the averaged gradient is not shown to be 0 at the target");
        }
        boolean linear = search.vanishes && instance.surface().affine();
        if (linear && Matrix.notNegative(1, instance.surface().growth(), -c)) {
            return Answer.holds("a linear gradient");
        }
        return search.root()
                .map(root -> Subdivision.judge(search, root, boxes))
                .orElseGet(() -> Answer.open("c = " + c + " is not proved far away"));
    }

    private Optional<Interval[]> root() {
        if (!instance.everywhere()) {
            return Optional.of(instance.domain().around());
        }
        Interval[] target = instance.aim().at();
        Interval[][] growth = instance.surface().growth();
        double norm = Matrix.norm(growth);
        double gap = norm;
        for (int n = 0; n < 40 && !Definite.proves(1, growth, -(c + gap)); n++) {
            gap /= 2;
        }
        double rest = instance.surface().rest();
        Interval excess = Interval.point(c + gap).subtract(c);
        boolean definite = Definite.proves(1, growth, -(c + gap)) && excess.inf() > 0;
        if (!definite || rest == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        Interval pull = Vectors.squaredNorm(Matrix.times(growth, target)).sqrt();
        Interval reach = pull.add(rest).divide(excess);
        if (instance.points()) {
            return Optional.of(Vectors.around(target, reach.sup()));
        }
        Interval eta = Interval.point(instance.step());
        Interval kept = Interval.ONE.subtract(eta.multiply(norm));
        Interval far =
                reach.add(eta.multiply(rest)).add(Vectors.squaredNorm(target).sqrt());
        double most = kept.inf() > 0 ? far.divide(kept).sup() : 0;
        return most > 0
                ? Optional.of(Vectors.around(Vectors.points(new double[target.length]), most))
                : Optional.empty();
    }

    private Interval[] delta(Sight sight) {
        return Matrix.plus(sight.y(), Interval.point(-1), instance.aim().at());
    }

    /** F over a box. */
    private Interval form(Sight sight) {
        Interval[] delta = delta(sight);
        return Matrix.dot(delta, Matrix.plus(sight.pull(), Interval.point(-c), delta));
    }

    @Override
    public boolean proved(Interval[] box) {
        slopes = box;
        if (instance.domain().misses(box)) {
            return true;
        }
        Sight sight = instance.sight(box);
        Interval[] delta = delta(sight);
        Interval squared = Vectors.squaredNorm(delta);
        if (squared.sup() < Interval.point(instance.aim().excluded()).sqr().inf()) {
            return true;
        }
        if (vanishes && near(box) && definite(box, sight)) {
            return true;
        }
        Interval[] middle = Vectors.points(Vectors.middle(box));
        Sight centre = instance.sight(middle);
        Interval[] pull = Instance.close(sight.pull(), centre.pull(), sight.bend(), box);
        Sight closer = new Sight(sight.y(), sight.turn(), pull, sight.bend());
        Interval[] weight = Matrix.plus(pull, Interval.point(-2 * c), delta);
        slopes = Matrix.plus(
                Matrix.times(Matrix.transpose(sight.bend()), delta),
                Interval.ONE,
                Matrix.times(Matrix.transpose(sight.turn()), weight));
        Interval change = Matrix.dot(slopes, Matrix.plus(box, Interval.point(-1), middle));
        return form(closer).inf() >= 0 || form(centre).add(change).inf() >= 0;
    }

    private boolean near(Interval[] box) {
        for (int i = 0; i < box.length; i++) {
            if (box[i].subtract(instance.aim().state()[i]).mig() > NEAR * box[i].width()) {
                return false;
            }
        }
        return true;
    }

    private boolean definite(Interval[] box, Sight sight) {
        if (instance.mean().isPresent()) {
            Interval[] whole = Vectors.hull(sight.y(), instance.aim().at());
            return Matrix.notNegative(1, instance.mean().get().hessian(whole), -c);
        }
        Interval[] zero = instance.aim().state();
        Interval[] offset = Matrix.plus(box, Interval.point(-1), zero);
        Interval[][] turn = Matrix.zero(box.length);
        Interval[][] bend = Matrix.zero(box.length);
        for (int n = 0; n < PIECES; n++) {
            Interval share = Interval.of((double) n / PIECES, (n + 1.0) / PIECES);
            Sight piece = instance.sight(Matrix.plus(zero, share, offset));
            turn = Matrix.plus(turn, PIECE, piece.turn());
            bend = Matrix.plus(bend, PIECE, piece.bend());
        }
        Interval[][] turned = Matrix.transpose(turn);
        Interval[][] product = Matrix.plus(
                Matrix.times(turned, bend), Interval.point(-c), Matrix.times(turned, turn));
        Interval[][] twice = Matrix.plus(product, Interval.ONE, Matrix.transpose(product));
        return Matrix.notNegative(1, twice, 0);
    }

    @Override
    public Optional<Answer> broken(Interval[] box) {
        double[] point = instance.domain().nearest(Vectors.middle(box));
        boolean below = quotient(point, instance).filter(q -> q.sup() < c).isPresent();
        return below
                ? Optional.of(Answer.fails("<g(y), y - x*> is below c |y - x*|^2, c = " + c
                        + ", at " + Arrays.toString(point)))
                : Optional.empty();
    }

    @Override
    public double variation(Interval[] box, int i) {
        double size = slopes[i].mag() * box[i].width();
        return near(box) || !(size < Double.MAX_VALUE) ? box[i].width() : size;
    }

    /**
     * Encloses the quotient at a point, or state, where it is claimed; empty elsewhere and at the target.
     * Near a target where G, which depends on y, vanishes it is also
     * {@code <J delta, delta> / |delta|^2}, J one of the Jacobians on the way.
     */
    static Optional<Interval> quotient(double[] point, Instance instance) {
        Interval[] x = Vectors.points(point);
        if (!instance.domain().holds(x)) {
            return Optional.empty();
        }
        Sight sight = instance.sight(x);
        Interval[] target = instance.aim().at();
        Interval[] delta = Matrix.plus(sight.y(), Interval.point(-1), target);
        Interval squared = Vectors.squaredNorm(delta);
        boolean outside =
                squared.inf() >= Interval.point(instance.aim().excluded()).sqr().sup();
        if (!outside || !(squared.inf() > 0)) {
            return Optional.empty();
        }
        Interval quotient = Matrix.dot(delta, sight.pull()).divide(squared);
        if (instance.mean().isEmpty() || !instance.vanishes()) {
            return Optional.of(quotient);
        }
        Interval[][] bend = instance.mean().get().hessian(Vectors.hull(sight.y(), target));
        Interval slope = Matrix.dot(delta, Matrix.times(bend, delta)).divide(squared);
        return quotient.intersection(slope);
    }
}
