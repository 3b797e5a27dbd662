package onepoint.interval;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The set-based flavour of IEEE 1788, with the empty set and with partial functions restricted to their
 * domain. It exists only so that the public conformance vectors can be run: it delegates to
 * {@link Interval} wherever that is defined.
 */
record SetInterval(Optional<Interval> set) {

    static final SetInterval EMPTY = new SetInterval(Optional.empty());

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static SetInterval of(double lo, double hi) {
        return Double.isNaN(lo) ? EMPTY : new SetInterval(Optional.of(Interval.of(lo, hi)));
    }

    boolean isEmpty() {
        return set.isEmpty();
    }

    private static SetInterval of(Interval x) {
        return new SetInterval(Optional.of(x));
    }

    SetInterval map(UnaryOperator<Interval> operation) {
        return new SetInterval(set.map(operation));
    }

    SetInterval map(SetInterval other, BiFunction<Interval, Interval, Interval> operation) {
        return new SetInterval(set.flatMap(a -> other.set.map(b -> operation.apply(a, b))));
    }

    SetInterval fma(SetInterval factor, SetInterval summand) {
        return new SetInterval(set.flatMap(
                a -> factor.set.flatMap(b -> summand.set.map(c -> a.fma(b, c)))));
    }

    SetInterval intersection(SetInterval other) {
        return new SetInterval(set.flatMap(a -> other.set.flatMap(a::intersection)));
    }

    SetInterval hull(SetInterval other) {
        return isEmpty() ? other : other.isEmpty() ? this : map(other, Interval::hull);
    }

    SetInterval sqrt() {
        return intersection(of(0, INFINITY)).map(Interval::sqrt);
    }

    SetInterval log() {
        SetInterval domain = intersection(of(0, INFINITY));
        if (domain.isEmpty() || domain.set.get().sup() == 0) {
            return EMPTY;
        }
        Interval x = domain.set.get();
        if (x.inf() > 0) {
            return of(x.log());
        }
        return of(
                -INFINITY,
                x.sup() == INFINITY ? INFINITY : Interval.point(x.sup()).log().sup());
    }

    SetInterval divide(SetInterval divisor) {
        if (isEmpty() || divisor.isEmpty()) {
            return EMPTY;
        }
        return divide(set.get(), divisor.set.get());
    }

    private static SetInterval divide(Interval a, Interval b) {
        if (!b.contains(0)) {
            return of(a.divide(b));
        }
        if (b.isPoint()) {
            return EMPTY;
        }
        if (a.equals(Interval.ZERO)) {
            return of(a);
        }
        if (b.sup() == 0) {
            return divide(a.negate(), b.negate());
        }
        if (b.inf() < 0 || a.inf() < 0 && a.sup() > 0) {
            return of(Interval.ENTIRE);
        }
        return a.inf() >= 0
                ? of(Rounding.divideDown(a.inf(), b.sup()), INFINITY)
                : of(-INFINITY, Rounding.divideUp(a.sup(), b.sup()));
    }

    SetInterval power(int n) {
        if (isEmpty() || n >= 0 || !set.get().contains(0)) {
            return map(x -> x.pow(n));
        }
        Interval x = set.get();
        if (x.isPoint()) {
            return EMPTY;
        }
        double largest = x.mag();
        double least = largest == INFINITY ? 0 : Interval.point(largest).pow(n).inf();
        if (n % 2 == 0 || x.inf() == 0) {
            return of(least, INFINITY);
        }
        return x.sup() == 0 ? of(-INFINITY, -least) : of(Interval.ENTIRE);
    }

    boolean subset(SetInterval other) {
        return isEmpty() || !other.isEmpty() && other.set.get().contains(set.get());
    }

    boolean interior(SetInterval other) {
        return isEmpty() || !other.isEmpty() && other.set.get().interiorContains(set.get());
    }

    boolean disjoint(SetInterval other) {
        return isEmpty() || other.isEmpty() || set.get().disjoint(other.set.get());
    }

    boolean precedes(SetInterval other) {
        return isEmpty() || other.isEmpty() || set.get().certainlyLessOrEqual(other.set.get());
    }

    boolean strictlyPrecedes(SetInterval other) {
        return isEmpty() || other.isEmpty() || set.get().certainlyLess(other.set.get());
    }
}
