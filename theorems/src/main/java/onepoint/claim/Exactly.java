package onepoint.claim;

import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.model.Conclusion;

/**
 * What an enclosure says about a statement.
 *
 * @param conclusion held, failed, or undecided when enclosures overlap
 * @param certified whether a statement that held is proved in all that it says about the instance, not only
 *     where it was looked at
 * @param ratio encloses the quantity over its bound where it is worst; empty for identities
 * @param detail what was enclosed, and where
 */
public record Exactly(
        Conclusion conclusion, boolean certified, Optional<Interval> ratio, String detail) {

    /** quantity &lt;= bound, both enclosed; the ratio is left out unless the bound is positive. */
    public static Exactly atMost(
            Interval quantity, Interval bound, boolean certified, String detail) {
        Conclusion conclusion = Conclusion.UNDECIDED;
        if (quantity.certainlyLessOrEqual(bound)) {
            conclusion = Conclusion.HELD;
        } else if (quantity.certainlyGreater(bound)) {
            conclusion = Conclusion.FAILED;
        }
        Optional<Interval> ratio =
                bound.inf() > 0 ? Optional.of(quantity.divide(bound)) : Optional.empty();
        return new Exactly(conclusion, certified, ratio, detail);
    }

    /** quantity &lt; bound, both enclosed; the ratio is left out unless the bound is positive. */
    public static Exactly below(
            Interval quantity, Interval bound, boolean certified, String detail) {
        Exactly weak = atMost(quantity, bound, certified, detail);
        Conclusion conclusion = Conclusion.UNDECIDED;
        if (quantity.certainlyLess(bound)) {
            conclusion = Conclusion.HELD;
        } else if (quantity.certainlyGreaterOrEqual(bound)) {
            conclusion = Conclusion.FAILED;
        }
        return new Exactly(conclusion, certified, weak.ratio, detail);
    }

    /** The same, undecided if it failed: for a sufficient condition, whose failure shows nothing. */
    public Exactly unlessFailed() {
        return conclusion == Conclusion.FAILED
                ? new Exactly(Conclusion.UNDECIDED, certified, ratio, detail)
                : this;
    }

    /** The worse of two parts of one statement; when both held, both must be certified. */
    public Exactly and(Exactly other) {
        if (rank() != other.rank()) {
            return rank() > other.rank() ? this : other;
        }
        Exactly worse = worst(other) ? this : other;
        return new Exactly(conclusion, certified && other.certified, worse.ratio, worse.detail);
    }

    private boolean worst(Exactly other) {
        double mine = ratio.map(Interval::sup).orElse(Double.NEGATIVE_INFINITY);
        return mine >= other.ratio.map(Interval::sup).orElse(Double.NEGATIVE_INFINITY);
    }

    private int rank() {
        return switch (conclusion) {
            case HELD -> 0;
            case UNDECIDED -> 1;
            case FAILED -> 2;
        };
    }
}
