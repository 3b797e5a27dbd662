package onepoint.verdict;

/**
 * One e-process run against its threshold, evaluated only when it could have crossed.
 *
 * <p>One more helpful outcome multiplies E by at most 1/p (it is a mean of likelihood ratios whose factor is
 * t/p with t &lt;= 1), one more harmful outcome never increases it (factor (1-t)/(1-p) with t &gt;= p). So
 * after an evaluation L below the threshold T no crossing is possible during the next (T-L)/ln(1/p) helpful
 * outcomes; these are skipped. The time of the first crossing is the same as when every trial is evaluated.
 */
final class OneSidedProcess {
    /** Subtracted from T-L before rounding down; a hundred times the stated error of the evidence near T. */
    private static final double SAFETY = 1e-7;

    private final double p;
    private final double q;
    private final boolean atom;
    private final double threshold;
    private final double largestStep;
    private long helpful;
    private long harmful;
    private long sure;
    private long crossedAt;
    private double frozen;

    OneSidedProcess(double p, double q, boolean atom, double alpha) {
        this.p = p;
        this.q = q;
        this.atom = atom;
        this.threshold = -StrictMath.log(alpha);
        this.largestStep = -BinomialLaw.log(p, q);
        this.sure = surelyBelow(0);
    }

    void add(boolean helps) {
        if (!helps) {
            harmful++;
            return;
        }
        helpful++;
        if (crossedAt > 0) {
            return;
        }
        if (sure > 0) {
            sure--;
            return;
        }
        double log = BernoulliEvidence.log(helpful, harmful, p, q, atom);
        if (log >= threshold) {
            crossedAt = helpful + harmful;
            frozen = log;
        } else {
            sure = surelyBelow(log);
        }
    }

    boolean crossed() {
        return crossedAt > 0;
    }

    /** Number of trials at the first crossing, 0 before it. */
    long crossedAt() {
        return crossedAt;
    }

    /** ln E now, or at the crossing when there was one. */
    double log() {
        return crossed() ? frozen : BernoulliEvidence.log(helpful, harmful, p, q, atom);
    }

    private long surelyBelow(double log) {
        return (long) Math.max(0, (threshold - log - SAFETY) / largestStep);
    }
}
