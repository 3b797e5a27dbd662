package onepoint.checker;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * That the eigenvalues of the Hessian lie in [-L, L], by subdivision of a box that contains the domain, the
 * target, every y and every next state; or of R^d.
 */
final class SmoothnessSearch implements Subdivision.Claim {
    private static final int PIECES = 16;
    /** No norm is looked for farther out. */
    private static final double FARTHEST = 0x1p60;

    private final Instance instance;
    private final double limit;

    private SmoothnessSearch(Instance instance, double limit) {
        this.instance = instance;
        this.limit = limit;
    }

    /**
     * Whether L is at least the least Lipschitz constant of the gradient, with at most so many boxes.
     *
     * @param stays whether y and the next states are known to be in the domain
     */
    static Answer atMost(double limit, Instance instance, boolean stays, int boxes) {
        Surface core = instance.surface().inner();
        if (instance.everywhere()) {
            Answer closed = core instanceof Block block
                    ? SmoothnessProof.atMost(limit, block)
                    : core instanceof Rings rings
                            ? SmoothnessProof.atMost(limit, rings.profile())
                            : Answer.open("no closed form");
            if (closed.truth() != Answer.Truth.OPEN) {
                return closed;
            }
        }
        Interval[] reached = reached(instance, stays);
        return Subdivision.judge(new SmoothnessSearch(instance, limit), reached, boxes);
    }

    /** A box around the domain and x*; unless steps stay in the domain, also around all y and next states. */
    private static Interval[] reached(Instance instance, boolean stays) {
        Interval[] out = Vectors.hull(instance.domain().around(), instance.aim().at());
        return instance.everywhere() || stays
                ? out
                : Vectors.hull(out, steps(instance, instance.domain().around(), 0));
    }

    /** Encloses y and the next states, piece by piece along each coordinate in turn. */
    private static Interval[] steps(Instance instance, Interval[] box, int side) {
        if (side == box.length) {
            Interval[] out = instance.y(box);
            if (instance.kicks().isPresent()) {
                for (Interval[] next : instance.next(box)) {
                    out = Vectors.hull(out, next);
                }
                return out;
            }
            for (int i = 0; i < out.length; i++) {
                double most = instance.law()
                        .orElseThrow()
                        .reach(i)
                        .multiply(instance.step())
                        .sup();
                out[i] = out[i].add(Interval.of(-most, most));
            }
            return out;
        }
        Interval[] out = new Interval[0];
        Interval[] piece = box.clone();
        double width = box[side].width() / PIECES;
        for (int n = 0; n < PIECES; n++) {
            double from = box[side].inf() + n * width;
            piece[side] = Interval.of(
                    StrictMath.min(from, box[side].sup()),
                    n == PIECES - 1
                            ? box[side].sup()
                            : StrictMath.min(box[side].inf() + (n + 1) * width, box[side].sup()));
            Interval[] there = steps(instance, piece, side + 1);
            out = n == 0 ? there : Vectors.hull(out, there);
        }
        return out;
    }

    /** On R^d everything is seen in own coordinates. */
    private static Surface surface(Instance instance) {
        return instance.everywhere() ? instance.surface().inner() : instance.surface();
    }

    @Override
    public boolean proved(Interval[] box) {
        return surface(instance).bendsWithin(limit, box);
    }

    @Override
    public Optional<Answer> broken(Interval[] box) {
        double[] middle = Vectors.middle(box);
        double[] point = instance.domain().nearest(middle);
        return Optional.of(point)
                .filter(x -> Arrays.stream(x).allMatch(t -> StrictMath.abs(t) < FARTHEST))
                .filter(x -> instance.domain().holds(Vectors.points(x)))
                .filter(x -> atLeast(Math.nextUp(limit), x, instance).holds())
                .map(x -> Answer.fails(
                        "the Hessian's norm exceeds " + limit + " at " + Arrays.toString(x)));
    }

    /** Whether the Hessian at a witness, in own coordinates on R^d, has at least this norm. */
    static Answer atLeast(double bound, double[] witness, Instance instance) {
        Interval[] z = Vectors.points(witness);
        if (!new Cuboid(reached(instance, true)).holds(z)) {
            return Answer.open("the witness is not in the box around the domain and the target");
        }
        Interval[][] h = surface(instance).hessian(z);
        double spread = Definite.spread(h);
        String text = "at the witness the Hessian's norm is at least " + spread;
        if (spread >= bound) {
            return Answer.holds(text);
        }
        return Definite.proves(1, h, bound) && Definite.proves(-1, h, bound)
                ? Answer.fails("at the witness the Hessian's norm is below " + bound)
                : Answer.open(text);
    }
}
