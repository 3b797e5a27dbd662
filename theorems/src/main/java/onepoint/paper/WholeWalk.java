package onepoint.paper;

import java.math.BigInteger;
import onepoint.interval.Interval;

/**
 * The largest chance of having reached a level, over all walks whose i-th step is s w_i with a whole s from
 * 0 to k_i that depends on where the walk stands and on the time: exact dynamic programming. Such a walk is
 * a martingale; one that may also step down has no larger chance, because the chance grows with the place.
 *
 * <p>Entry i - 1 counts, out of {@code total}, the chance from i below the level; at the level it is 1.
 */
final class WholeWalk {
    private final BigInteger[] chances;
    private final BigInteger total;

    private WholeWalk(BigInteger[] chances, BigInteger total) {
        this.chances = chances;
        this.total = total;
    }

    /** No steps. */
    static WholeWalk none() {
        return new WholeWalk(new BigInteger[0], BigInteger.ONE);
    }

    /** With one more step before the others, of at most {@code most} times a variable of the law. */
    WholeWalk after(WholeLaw law, int most) {
        BigInteger[] longer = new BigInteger[chances.length + most * law.highest()];
        for (int i = 0; i < longer.length; i++) {
            BigInteger best = BigInteger.ZERO;
            for (int s = 0; s <= most; s++) {
                BigInteger chance = BigInteger.ZERO;
                for (WholeLaw.Value value : law.values()) {
                    BigInteger there = below(i + 1 - s * value.at());
                    chance = chance.add(there.multiply(BigInteger.valueOf(value.weight())));
                }
                best = best.max(chance);
            }
            longer[i] = best;
        }
        return new WholeWalk(longer, total.multiply(law.weight()));
    }

    private BigInteger below(int distance) {
        if (distance <= 0) {
            return total;
        }
        return distance <= chances.length ? chances[distance - 1] : BigInteger.ZERO;
    }

    /** The farthest level that can be reached. */
    int farthest() {
        return chances.length;
    }

    /** Encloses the largest chance of standing at least {@code level} above the start, at the end. */
    Interval reaching(int level) {
        return WholeLaw.fraction(below(level), total);
    }
}
