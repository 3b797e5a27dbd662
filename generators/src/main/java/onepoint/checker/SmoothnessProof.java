package onepoint.checker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import onepoint.interval.Interval;

/**
 * A proof, or a disproof, that every eigenvalue of the Hessian of f lies in [-L, L] everywhere, for each
 * group of coordinates alone: by the sum of the terms' largest curvatures; by the two matrices that have
 * the extreme h'' of all terms at once, k k' being positive semidefinite; on a line by subdivision of
 * |t| at most R, R so large that beyond it the terms' tails are too small to matter, or of one
 * {@link Period}.
 */
final class SmoothnessProof {
    private static final int MOST_BOXES = 100_000;
    private static final double THINNEST = 0x1p-44;
    /** R is the first power of two that is enough, from 2^-30 to 2^60. */
    private static final int LEAST_EXPONENT = -30;

    private static final int MOST_EXPONENT = 60;

    private final Block block;
    private final double limit;

    private SmoothnessProof(Block block, double limit) {
        this.block = block;
        this.limit = limit;
    }

    /** Whether L is at least the least Lipschitz constant of the gradient. */
    static Answer atMost(double limit, Problem problem) {
        return atMost(limit, problem.terrain());
    }

    /** The same of one landscape. */
    static Answer atMost(double limit, Block terrain) {
        return Answer.all(terrain.parts().stream()
                .map(part -> new SmoothnessProof(part.block(), limit).judge())
                .toList());
    }

    private Answer judge() {
        if (within(range(p -> p.curve().bend()))) {
            return Answer.holds("the sum of the largest curvatures");
        }
        if (block.pieces().isEmpty()) {
            return Answer.fails("a curvature is " + block.curvature() + ", and L = " + limit);
        }
        if (block.dimension() > 1) {
            boolean above = Definite.proves(
                    -1, block.matrix(p -> Interval.point(p.curve().bend().sup())), limit);
            boolean below = Definite.proves(
                    1, block.matrix(p -> Interval.point(p.curve().bend().inf())), limit);
            return above && below
                    ? Answer.holds("two positive definite matrices")
                    : Answer.open("the matrices of " + block.dimension()
                            + " coordinates are not proved positive definite at L = " + limit);
        }
        return subdivide();
    }

    private boolean within(Interval bend) {
        return bend.mag() <= limit;
    }

    /** Encloses the eigenvalues when each term's second derivative is in an interval around 0. */
    private Interval range(Function<Piece, Interval> bend) {
        Interval sum = block.curvature();
        for (Piece piece : block.pieces()) {
            Interval share = bend.apply(piece).hull(Interval.ZERO);
            sum = sum.add(share.multiply(piece.squaredLength()));
        }
        return sum;
    }

    private boolean provedBeyond(double reach) {
        return within(range(piece -> {
            double scaled = Interval.point(piece.k(0)).abs().multiply(reach).inf();
            double most = piece.curve().tailBend(scaled).sup();
            return Interval.of(-most, most);
        }));
    }

    private Answer subdivide() {
        int exponent = LEAST_EXPONENT;
        while (exponent < MOST_EXPONENT && !provedBeyond(Math.scalb(1.0, exponent))) {
            exponent++;
        }
        double reach = Math.scalb(1.0, exponent);
        if (provedBeyond(reach)) {
            return subdivide(Interval.of(-reach, reach));
        }
        return Period.of(block)
                .map(period -> subdivide(Interval.of(0, period)))
                .orElseGet(() -> Answer.open("L = " + limit + " is not proved far away"));
    }

    private Answer subdivide(Interval whole) {
        Deque<Interval> stack = new ArrayDeque<>();
        stack.push(whole);
        for (int boxes = 1; !stack.isEmpty(); boxes++) {
            Interval box = stack.pop();
            double middle = box.mid();
            Interval atMiddle = bend(Interval.point(middle));
            if (atMiddle.mig() > limit) {
                return Answer.fails(
                        "a second derivative is " + atMiddle + " at " + middle + ", L = " + limit);
            }
            if (proved(box, middle, atMiddle)) {
                continue;
            }
            if (boxes >= MOST_BOXES || box.width() < whole.sup() * THINNEST) {
                return Answer.open("L = " + limit + " is not proved within " + boxes + " boxes");
            }
            stack.push(Interval.of(middle, box.sup()));
            stack.push(Interval.of(box.inf(), middle));
        }
        return Answer.holds("proved by subdivision");
    }

    private boolean proved(Interval box, double middle, Interval atMiddle) {
        Interval twist = Interval.ZERO;
        for (Piece piece : block.pieces()) {
            Interval third = piece.curve().derivative(3, box.multiply(piece.k(0)));
            twist = twist.add(third.multiply(Interval.point(piece.k(0)).pow(3)));
        }
        Interval meanValue = atMiddle.add(twist.multiply(box.subtract(middle)));
        return within(bend(box).intersection(meanValue).orElseThrow());
    }

    private Interval bend(Interval t) {
        return block.hessian(new Interval[] {t})[0][0];
    }
}
