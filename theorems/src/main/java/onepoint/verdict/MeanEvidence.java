package onepoint.verdict;

/**
 * Evidence for and against the claim {@code E[Z] <= B} where Z &gt;= lo is proved, as e-processes of
 * {@link BettingMixture}.
 *
 * <p>Against the claim R = (Z-lo)/(B-lo), null {@code E[Z given the past] <= B}. For the claim R =
 * (hi-Z)/(hi-B), null {@code E[Z given the past] >= B}; it needs a proved upper end hi. An undecided
 * observation counts as lo against the claim and as hi for it, so that R = 0 in both: the least evidence that
 * it could have been.
 */
final class MeanEvidence {
    private static final int BISECTIONS = 60;

    private final double[] values;
    private final long undecided;
    private final ValueRange range;

    /** Evidence from observations within the range; the array is not copied. */
    MeanEvidence(double[] values, long undecided, ValueRange range) {
        this.values = values;
        this.undecided = undecided;
        this.range = range;
    }

    static double ratioAgainst(double z, double bound, ValueRange range) {
        return (z - range.lo()) / (bound - range.lo());
    }

    static double ratioFor(double z, double bound, ValueRange range) {
        return (range.hi() - z) / (range.hi() - bound);
    }

    /** Every B below it is refused as an upper bound of the mean at alpha. The evidence decreases in B. */
    double lowerBound(double alpha) {
        Refuse.unlessAlpha("alpha", alpha);
        double refused = range.lo();
        double kept = range.lo();
        for (double z : values) {
            kept = Math.max(kept, z);
        }
        return bisect(refused, kept, -StrictMath.log(alpha), true);
    }

    /** Every B above it is refused as a lower bound of the mean at alpha. The evidence increases in B. */
    double upperBound(double alpha) {
        Refuse.unlessAlpha("alpha", alpha);
        double kept = range.hi();
        if (!range.hasUpperEnd()) {
            return kept;
        }
        for (double z : values) {
            kept = Math.min(kept, z);
        }
        return bisect(range.hi(), kept, -StrictMath.log(alpha), false);
    }

    private double bisect(double refusedEnd, double keptEnd, double threshold, boolean against) {
        double refused = refusedEnd;
        double kept = keptEnd;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = 0.5 * refused + 0.5 * kept;
            if (middle == refused || middle == kept) {
                return refused;
            }
            if (log(middle, against) >= threshold) {
                refused = middle;
            } else {
                kept = middle;
            }
        }
        return refused;
    }

    private double log(double bound, boolean against) {
        BettingMixture mixture = new BettingMixture();
        for (double z : values) {
            mixture.multiply(against ? ratioAgainst(z, bound, range) : ratioFor(z, bound, range));
        }
        for (long i = 0; i < undecided; i++) {
            mixture.multiply(0);
        }
        return mixture.log();
    }
}
