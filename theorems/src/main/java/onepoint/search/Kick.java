package onepoint.search;

import java.util.List;
import onepoint.noise.FiniteSupport;
import onepoint.noise.FiniteSupport.WeightedPoint;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBox;

/**
 * A noise law of any length along a direction, with mean zero.
 *
 * @param law which one
 * @param odds one against so many: of the two points of a lopsided law, or of a rare kick against none
 * @param direction a vector of length about 1, without zeros for a box
 */
record Kick(Law law, int odds, List<Double> direction) {
    private static final int MOST_ODDS = 32;

    /** The kinds of law. */
    enum Law {
        /** Two points, one of which is {@code odds} times as far and as rare as the other. */
        LOPSIDED,
        /** Nothing, or with one chance in {@code odds + 1} one of two opposite points. */
        RARE,
        /** Uniform on a box. */
        BOX
    }

    /** Half the range of its coordinate is the lopsided law, to which two equal points belong. */
    static Kick of(Knobs knobs, List<Double> direction) {
        double kind = knobs.raw();
        int odds = knobs.count(MOST_ODDS);
        Law law = kind < 0.5 ? Law.LOPSIDED : kind < 0.75 ? Law.RARE : Law.BOX;
        return new Kick(law, odds, direction);
    }

    /** The law with its farthest point, or the corner of its box, at about {@code length}. */
    NoiseSpec of(double length) {
        List<Double> far = along(length);
        return switch (law) {
            case LOPSIDED -> odds == 1 ? new TwoPoint(far) : lopsided(along(length / odds));
            case RARE ->
                new FiniteSupport(List.of(
                        new WeightedPoint(2 * odds, along(0)),
                        new WeightedPoint(1, far),
                        new WeightedPoint(1, times(far, -1))));
            case BOX -> new UniformBox(far.stream().map(StrictMath::abs).toList());
        };
    }

    private FiniteSupport lopsided(List<Double> near) {
        return new FiniteSupport(List.of(
                new WeightedPoint(1, times(near, odds)), new WeightedPoint(odds, times(near, -1))));
    }

    private List<Double> along(double length) {
        return direction.stream().map(x -> Knobs.shortened(x * length)).toList();
    }

    private static List<Double> times(List<Double> point, double factor) {
        return point.stream().map(x -> x * factor + 0.0).toList();
    }
}
