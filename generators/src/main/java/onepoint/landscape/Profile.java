package onepoint.landscape;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;

/**
 * A one-dimensional landscape a x^2 / 2 + sum of ripples and bumps, with enclosures of its derivatives.
 *
 * @param curvature a, positive
 * @param terms the ripples and bumps
 */
public record Profile(double curvature, List<Term> terms) {
    /** Copies the list. */
    public Profile {
        terms = List.copyOf(terms);
    }

    /** f(x). */
    public double value(double x) {
        double sum = curvature * x * x / 2;
        for (Term term : terms) {
            sum += term.value(x);
        }
        return sum;
    }

    /** f'(x). */
    public double slope(double x) {
        double sum = curvature * x;
        for (Term term : terms) {
            sum += term.slope(x);
        }
        return sum;
    }

    /** Writes f' at the first n elements of {@code x}, the same bits as {@link #slope}. */
    public void slopes(double[] x, double[] out, int n) {
        Columns.multiply(curvature, x, out, n);
        for (Term term : terms) {
            term.addSlopes(x, out, n);
        }
    }

    /**
     * An enclosure of a derivative of f.
     *
     * @param order 0 for f itself, up to 4
     * @param x where
     */
    public Interval derivative(int order, Interval x) {
        return quadratic(order, x).add(perturbation(order, x));
    }

    /** The part of the ripples and bumps of {@link #derivative}. */
    public Interval perturbation(int order, Interval x) {
        Interval sum = Interval.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.derivative(order, x));
        }
        return sum;
    }

    /** The part a x^2 / 2 of {@link #derivative}. */
    public Interval quadratic(int order, Interval x) {
        return switch (order) {
            case 0 -> x.sqr().multiply(curvature).divide(2);
            case 1 -> x.multiply(curvature);
            case 2 -> Interval.point(curvature);
            default -> Interval.ZERO;
        };
    }

    /** An upper bound of |f'(x) - a x| over R. */
    public double perturbationBound() {
        Interval sum = Interval.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.slopeBound());
        }
        return sum.sup();
    }

    /**
     * Whether the data shows that f(-x) = f(x): waves without phase, and every bump with its mirror image.
     */
    public boolean symmetric() {
        for (Term term : terms) {
            if (term instanceof WaveTerm wave && wave.phase() != 0) {
                return false;
            }
            if (term instanceof BumpTerm bump && count(bump) != count(mirrored(bump))) {
                return false;
            }
        }
        return true;
    }

    private long count(BumpTerm bump) {
        return terms.stream().filter(bump::equals).count();
    }

    private static BumpTerm mirrored(BumpTerm bump) {
        return bump.centre() == 0
                ? bump
                : new BumpTerm(-bump.centre(), bump.width(), bump.height());
    }
}
