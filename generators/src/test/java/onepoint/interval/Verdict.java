package onepoint.interval;

/** How an interval that claims to enclose a real number stands up to it; this is the checker that all tests share. */
enum Verdict {
    /** Contains the number, and no smaller interval of doubles does. */
    TIGHTEST,
    /** Contains the number, with an end one double beyond the tightest. */
    ONE_BEYOND,
    /** Contains the number, with an end further out. */
    WIDE,
    /** Does not contain the number. */
    UNSOUND;

    static Verdict of(Interval claimed, Real exact) {
        Verdict lower = lower(claimed.inf(), exact);
        Verdict upper = lower(-claimed.sup(), candidate -> -exact.compareTo(-candidate));
        return lower.compareTo(upper) > 0 ? lower : upper;
    }

    private static Verdict lower(double end, Real exact) {
        if (above(end, exact)) {
            return UNSOUND;
        }
        if (above(Math.nextUp(end), exact)) {
            return TIGHTEST;
        }
        return above(Math.nextUp(Math.nextUp(end)), exact) ? ONE_BEYOND : WIDE;
    }

    private static boolean above(double candidate, Real exact) {
        return Double.isInfinite(candidate) ? candidate > 0 : exact.compareTo(candidate) < 0;
    }
}
