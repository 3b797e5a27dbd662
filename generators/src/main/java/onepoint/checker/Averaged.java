package onepoint.checker;

import onepoint.interval.Interval;

/** The average E h(s - k) of a shape h over k, with mean zero where the shape grows. */
interface Averaged extends Curve {
    /** h. */
    Shape shape();

    @Override
    default Interval growth() {
        return shape().growth();
    }

    @Override
    default Interval slopeBound() {
        return shape().slopeBound();
    }

    @Override
    default Interval bend() {
        return shape().bend();
    }

    @Override
    default Interval tailBend(double reach) {
        return bend().abs();
    }
}
