package onepoint.checker;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import onepoint.interval.Interval;

/**
 * A proof, or a disproof, that F(z) = <g(z), z> - c |z|^2 is nowhere negative, for an odd averaged gradient g
 * (the target is the origin).
 *
 * <p>Each group of coordinates that the terms tie together is judged alone. A group without terms: c against
 * its curvatures, exactly. A large group: h'(t) t summed over its terms is at least chord t^2, because the
 * h'(0) k sum to g(0) = 0, so that one positive definite matrix is enough. A small one: plain depth-first
 * subdivision of the half z_1 >= 0 of the box |z_i| <= R, F being even. Beyond, F(z) is at least
 * (a - c) |z|^2 - P |z| with P = sum sup|h'| |k|, and R = P / (a - c). A box around 0 is proved by the
 * Jacobian: z'J z >= c |z|^2 when J, a mean of Jacobians along the segment from 0, is. Other boxes by the
 * ranges of g (its mean-value form among them), and by the mean-value form of F, whose gradient is G + J z
 * with G = g - c z.
 */
final class ConvexityProof {
    private static final int MOST_BOXES = 100_000;
    private static final int MOST_DIMENSION = 4;
    /** Boxes thinner than this multiple of R are not split: the claim is at the edge of precision. */
    private static final double THINNEST = 0x1p-44;

    /** No point is tried farther out: its square is still a double. */
    private static final double FARTHEST = 0x1p400;

    private final Block shifted;
    private final Block block;
    private final double c;

    private ConvexityProof(Block block, double c) {
        this.block = block;
        this.c = c;
        shifted = block.minus(c);
    }

    /**
     * Whether c is at most the largest constant of one-point convexity.
     *
     * @throws UnknownPart when the noise has no method for a term
     */
    static Answer atLeast(double c, Problem problem) {
        if (!problem.balanced()) {
            return Answer.open("no symmetry shows that the averaged gradient is 0 at the target");
        }
        return Answer.all(problem.averaged().parts().stream()
                .map(part -> new ConvexityProof(part.block(), c).judge())
                .toList());
    }

    private Answer judge() {
        if (block.pieces().isEmpty()) {
            double least = block.curvature().inf();
            return c <= least
                    ? Answer.holds("a linear gradient")
                    : Answer.fails("a curvature is " + least + ", and c = " + c);
        }
        if (block.dimension() > 1) {
            Interval[][] worst =
                    block.matrix(p -> Interval.point(p.curve().chord().inf()));
            if (Definite.proves(1, worst, -c)) {
                return Answer.holds("a positive definite matrix");
            }
        }
        return block.dimension() <= MOST_DIMENSION
                ? subdivide()
                : Answer.open("the matrix of " + block.dimension()
                        + " coordinates is not proved positive definite at c = " + c);
    }

    private Answer subdivide() {
        double gap = shifted.curvature().inf();
        if (block.pieces().stream().anyMatch(p -> p.curve().growth().mag() > 0)) {
            return Answer.open("no method for terms that grow");
        }
        if (!(gap > 0)) {
            return farAway();
        }
        double reach = Interval.point(block.rest()).divide(gap).sup();
        Deque<Interval[]> stack = new ArrayDeque<>();
        Interval[] root = new Interval[block.dimension()];
        Arrays.fill(root, Interval.of(-reach, reach));
        root[0] = Interval.of(0, reach);
        stack.push(root);
        for (int boxes = 1; !stack.isEmpty(); boxes++) {
            Interval[] box = stack.pop();
            double[] middle = Vectors.middle(box);
            Interval[] slopes = new Interval[box.length];
            if (proved(box, middle, slopes)) {
                continue;
            }
            if (value(Vectors.points(middle)).sup() < 0) {
                return below(middle);
            }
            int widest = widest(box, slopes);
            if (boxes >= MOST_BOXES || box[widest].width() < reach * THINNEST) {
                return Answer.open("c = " + c + " is not proved within " + boxes + " boxes");
            }
            halve(stack, box, middle, widest);
        }
        return Answer.holds("proved by subdivision");
    }

    /** Where c exceeds a curvature, F is negative far out along that axis. */
    private Answer farAway() {
        for (int i = 0; i < block.dimension(); i++) {
            double excess = -shifted.curvatures().get(i).sup();
            if (excess > 0) {
                double[] far = new double[block.dimension()];
                far[i] = StrictMath.min(
                        FARTHEST,
                        Interval.point(block.rest()).divide(excess).multiply(2).sup());
                if (value(Vectors.points(far)).sup() < 0) {
                    return below(far);
                }
            }
        }
        return Answer.open("c = " + c + " is not below the curvature far away");
    }

    private Answer below(double[] offset) {
        return Answer.fails("<g(y), y - x*> is below c |y - x*|^2, c = " + c + ", at x* + "
                + Arrays.toString(offset));
    }

    private static void halve(Deque<Interval[]> stack, Interval[] box, double[] middle, int i) {
        Interval[] left = box.clone();
        Interval[] right = box.clone();
        left[i] = Interval.of(box[i].inf(), middle[i]);
        right[i] = Interval.of(middle[i], box[i].sup());
        stack.push(right);
        stack.push(left);
    }

    /** F over a box, from G. */
    private static Interval value(Interval[] z, Interval[] g) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < z.length; i++) {
            sum = sum.add(z[i].multiply(g[i]));
        }
        return sum;
    }

    private Interval value(Interval[] z) {
        return value(z, shifted.gradient(z));
    }

    /** Whether F is proved not negative on a box; else {@code slopes} tells how F varies on it. */
    private boolean proved(Interval[] box, double[] middle, Interval[] slopes) {
        Interval[][] jacobian = shifted.hessian(box);
        Interval[] g = shifted.gradient(box);
        Interval[] centre = Vectors.points(middle);
        Interval[] atCentre = shifted.gradient(centre);
        Interval meanValue = value(centre, atCentre);
        boolean aroundOrigin = true;
        for (int i = 0; i < box.length; i++) {
            aroundOrigin &= box[i].contains(0);
            Interval turned = Interval.ZERO;
            Interval step = atCentre[i];
            for (int j = 0; j < box.length; j++) {
                turned = turned.add(jacobian[i][j].multiply(box[j]));
                step = step.add(jacobian[i][j].multiply(box[j].subtract(middle[j])));
            }
            g[i] = g[i].intersection(step).orElseThrow();
            slopes[i] = g[i].add(turned);
            meanValue = meanValue.add(slopes[i].multiply(box[i].subtract(middle[i])));
        }
        if (aroundOrigin) {
            return box.length == 1 ? jacobian[0][0].inf() >= 0 : Definite.proves(jacobian);
        }
        return value(box, g).inf() >= 0 || meanValue.inf() >= 0;
    }

    /** The coordinate along which F varies most; around the origin, the widest. */
    private static int widest(Interval[] box, Interval[] slopes) {
        boolean aroundOrigin = Arrays.stream(box).allMatch(z -> z.contains(0));
        int best = 0;
        double most = -1;
        for (int i = 0; i < box.length; i++) {
            double size = box[i].width() * (aroundOrigin ? 1 : slopes[i].mag());
            if (size > most) {
                most = size;
                best = i;
            }
        }
        return best;
    }
}
