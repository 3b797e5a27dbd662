package onepoint.checker;

import java.util.List;
import onepoint.interval.Interval;

/**
 * The average E h(s - k) over a k with finitely many values.
 *
 * @param shape h
 * @param places the values of k
 */
record Mixture(Shape shape, List<Place> places) implements Averaged {
    /**
     * A value of k.
     *
     * @param mass encloses its probability
     * @param at encloses it
     */
    record Place(Interval mass, Interval at) {}

    Mixture {
        places = List.copyOf(places);
    }

    @Override
    public Interval derivative(int order, Interval s) {
        Interval sum = Interval.ZERO;
        for (Place place : places) {
            sum = sum.add(place.mass().multiply(shape.derivative(order, s.subtract(place.at()))));
        }
        return sum;
    }
}
