package onepoint.verdict;

import java.util.function.LongPredicate;

/** The search for the budget of a plan. */
final class LeastBudget {
    private LeastBudget() {}

    /**
     * A budget that is enough while one less is not, by bisection; the least one if a larger budget is never
     * worse. The largest must be enough.
     */
    static long of(long largest, LongPredicate enough) {
        long tooSmall = 0;
        long found = 1;
        while (found < largest && !enough.test(found)) {
            tooSmall = found;
            found = Math.min(largest, 2 * found);
        }
        while (found - tooSmall > 1) {
            long middle = (tooSmall + found) >>> 1;
            if (enough.test(middle)) {
                found = middle;
            } else {
                tooSmall = middle;
            }
        }
        return found;
    }
}
