package onepoint.checker;

import java.util.List;
import onepoint.interval.Interval;

/**
 * A function of one direction: z -> curve(direction . z).
 *
 * @param direction k, exact
 * @param curve the function on the line
 */
record Piece(List<Double> direction, Curve curve) {
    Piece {
        direction = direction.stream().map(x -> x + 0.0).toList();
    }

    double k(int i) {
        return direction.get(i);
    }

    Interval along(Interval[] z) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < z.length; i++) {
            if (k(i) != 0) {
                sum = sum.add(z[i].multiply(k(i)));
            }
        }
        return sum;
    }

    /** Encloses |k|^2. */
    Interval squaredLength() {
        Interval sum = Interval.ZERO;
        for (double k : direction) {
            sum = sum.add(Interval.point(k).sqr());
        }
        return sum;
    }

    /** The function of -z; its curve must be a {@link Shape}. */
    Piece mirrored() {
        return new Piece(direction, ((Shape) curve).mirrored());
    }

    /** The same function with a first coordinate of the direction that is not 0 above 0. */
    Piece pointingForward() {
        boolean forward = direction.stream().filter(k -> k != 0).findFirst().orElse(1.0) > 0;
        List<Double> back = direction.stream().map(k -> -k).toList();
        return forward ? this : new Piece(back, ((Shape) curve).mirrored());
    }

    /** The same on the given coordinates only. */
    Piece on(List<Integer> coordinates) {
        return new Piece(coordinates.stream().map(direction::get).toList(), curve);
    }
}
