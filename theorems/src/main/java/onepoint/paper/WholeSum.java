package onepoint.paper;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import onepoint.interval.Interval;

/** The exact distribution of a sum of independent multiples of a {@link WholeLaw}. */
final class WholeSum {
    private final int lowest;
    private final BigInteger[] counts;
    private final BigInteger total;

    private WholeSum(int lowest, BigInteger[] counts, BigInteger total) {
        this.lowest = lowest;
        this.counts = counts;
        this.total = total;
    }

    /** The sum of nothing. */
    static WholeSum zero() {
        return new WholeSum(0, new BigInteger[] {BigInteger.ONE}, BigInteger.ONE);
    }

    /** With one more independent term, {@code factor} times a variable of the law; the factor is positive. */
    WholeSum plus(WholeLaw law, int factor) {
        int length = counts.length + factor * (law.highest() - law.lowest());
        BigInteger[] sum = new BigInteger[length];
        Arrays.fill(sum, BigInteger.ZERO);
        for (WholeLaw.Value value : law.values()) {
            BigInteger weight = BigInteger.valueOf(value.weight());
            int offset = factor * (value.at() - law.lowest());
            for (int i = 0; i < counts.length; i++) {
                sum[i + offset] = sum[i + offset].add(counts[i].multiply(weight));
            }
        }
        return new WholeSum(lowest + factor * law.lowest(), sum, total.multiply(law.weight()));
    }

    /**
     * Encloses P(sum &gt;= s), or P(|sum| &gt;= s) when both sides count, for each s &gt; 0 at which it
     * drops.
     */
    Map<Integer, Interval> tails(boolean bothSides) {
        int largest = StrictMath.max(-lowest, lowest + counts.length - 1);
        Map<Integer, Interval> tails = new TreeMap<>();
        BigInteger tail = BigInteger.ZERO;
        for (int s = largest; s > 0; s--) {
            BigInteger here = count(s).add(bothSides ? count(-s) : BigInteger.ZERO);
            tail = tail.add(here);
            if (here.signum() > 0) {
                tails.put(s, WholeLaw.fraction(tail, total));
            }
        }
        return tails;
    }

    private BigInteger count(int s) {
        int index = s - lowest;
        return index >= 0 && index < counts.length ? counts[index] : BigInteger.ZERO;
    }
}
