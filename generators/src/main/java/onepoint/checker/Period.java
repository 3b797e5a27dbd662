package onepoint.checker;

import java.util.Optional;
import onepoint.interval.Interval;

/**
 * The common period of ripples on a line. The remainder of two doubles is exact, so Euclid's algorithm gives
 * exactly the largest g of which every frequency is a multiple; 2 pi / g is a period of every ripple.
 */
final class Period {
    /** With a faster ripple, in multiples of g, the period is too long to be searched. */
    private static final double MOST_MULTIPLE = 0x1p14;

    private Period() {}

    /** An upper bound of a period of a block's second derivative; empty when none is known. */
    static Optional<Double> of(Block block) {
        double divisor = 0;
        double fastest = 0;
        for (Piece piece : block.pieces()) {
            if (block.dimension() != 1 || !(piece.curve() instanceof Ripple)) {
                return Optional.empty();
            }
            double frequency = StrictMath.abs(piece.k(0));
            fastest = StrictMath.max(fastest, frequency);
            divisor = divisor(frequency, divisor);
        }
        return fastest <= MOST_MULTIPLE * divisor
                ? Optional.of(Interval.PI.multiply(2).divide(divisor).sup())
                : Optional.empty();
    }

    private static double divisor(double x, double y) {
        return y == 0 ? x : divisor(y, x % y);
    }
}
