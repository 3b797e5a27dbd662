package onepoint.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onepoint.interval.Interval;

/**
 * An instance on R^d, its landscape seen through isometries. "Own coordinates" are those after them; all
 * hypotheses are the same statements there.
 *
 * @param terrain the landscape in its own coordinates
 * @param moves the isometries, in the order in which they are applied to a point
 * @param law the law of the noise, in the coordinates of the spec
 * @param step eta
 * @param target encloses x* in own coordinates
 */
record Problem(Block terrain, List<Move> moves, Law law, double step, Interval[] target) {

    /** Encloses the image of a point of the spec's coordinates. */
    static Interval[] seen(List<Move> moves, double[] x) {
        Interval[] z = Vectors.points(x);
        for (Move move : moves) {
            z = move.apply(z);
        }
        return z;
    }

    /**
     * The function whose gradient is g, the one averaged over the noise.
     *
     * @throws UnknownPart when the law has no method for a term
     */
    Block averaged() {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : terrain.pieces()) {
            pieces.add(new Piece(piece.direction(), average(piece)));
        }
        return new Block(terrain.curvatures(), pieces);
    }

    private Curve average(Piece piece) {
        Interval[] v = piece.direction().stream()
                .map(k -> Interval.point(k).multiply(step))
                .toArray(Interval[]::new);
        for (int i = moves.size() - 1; i >= 0 && !law.isotropic(); i--) {
            v = moves.get(i).back(v);
        }
        if (piece.curve() instanceof Ripple ripple) {
            return new Damped(ripple, law.cosine(v), law.sine(v));
        }
        return law.average((Shape) piece.curve(), v);
    }

    int dimension() {
        return target.length;
    }

    boolean targetIsOrigin() {
        return Arrays.stream(target).allMatch(Interval.ZERO::equals);
    }

    /** Whether the landscape is even about the origin: its terms are the same ones mirrored. */
    boolean even() {
        return terrain.even();
    }

    /** Whether the averaged gradient is odd about the target, by symmetry or because it is linear. */
    boolean balanced() {
        boolean linear = terrain.pieces().isEmpty();
        return targetIsOrigin() && (linear ? law.centred() : even() && law.symmetric());
    }

    /**
     * Whether x -> x - eta grad f(x) is onto R^d: it is (I - eta A) x plus a bounded continuous map, hence
     * onto when I - eta A is invertible (Brouwer).
     */
    boolean everyPointIsReached() {
        Interval eta = Interval.point(step);
        return terrain.curvatures().stream().noneMatch(a -> eta.multiply(a).contains(1));
    }

    /**
     * Encloses {@code <g(y), y - x*> / |y - x*|^2} at y = x* + offset, in own coordinates.
     *
     * @throws UnknownPart as {@link #averaged}
     */
    Interval quotient(double[] offset) {
        Interval[] z = new Interval[offset.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = target[i].add(offset[i]);
        }
        Interval form = Vectors.dot(offset, averaged().gradient(z));
        Interval squared = Vectors.squaredNorm(Vectors.points(offset));
        return squared.inf() > 0 ? form.divide(squared) : Interval.ENTIRE;
    }

    /** A lower bound of the spectral norm of the Hessian at a point, in own coordinates. */
    double bendAt(double[] z) {
        return hessians(z).mapToDouble(Definite::spread).max().orElseThrow();
    }

    /** Whether the spectral norm of the Hessian at a point is proved to be below {@code bound}. */
    boolean bendsLessAt(double[] z, double bound) {
        return hessians(z)
                .allMatch(h -> Definite.proves(1, h, bound) && Definite.proves(-1, h, bound));
    }

    private Stream<Interval[][]> hessians(double[] z) {
        return terrain.parts().stream()
                .map(part -> part.block()
                        .hessian(part.coordinates().stream()
                                .map(i -> Interval.point(z[i]))
                                .toArray(Interval[]::new)));
    }
}
