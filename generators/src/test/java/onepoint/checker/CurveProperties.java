package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;

/** Derivatives against differences of the order before, and every bound against values. */
class CurveProperties {
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.integers().between(-64, 64).map(n -> n / 16.0);
    }

    @Provide
    Arbitrary<Shape> shapes() {
        Arbitrary<Shape> ripples = Combinators.combine(numbers(), numbers()).as(Ripple::new);
        Arbitrary<Shape> bumps = Combinators.combine(
                        numbers(), Arbitraries.integers().between(4, 32), numbers())
                .as((c, w, h) -> new Bump(c, w / 16.0, h));
        return Arbitraries.oneOf(ripples, bumps);
    }

    @Provide
    Arbitrary<Curve> curves() {
        Arbitrary<Curve> damped = Combinators.combine(numbers(), numbers(), numbers())
                .as((a, p, k) -> new Damped(
                        new Ripple(a, p),
                        Interval.point(k).cos(),
                        Interval.point(k).sin()));
        Arbitrary<Curve> even = Combinators.combine(numbers(), numbers())
                .as((a, k) -> new Damped(new Ripple(a, 0), Interval.point(k).cos(), Interval.ZERO));
        Arbitrary<Curve> mixed = Combinators.combine(shapes(), numbers(), numbers())
                .as((h, k, l) -> new Mixture(h, List.of(place(0.25, k), place(0.75, l))));
        Arbitrary<Curve> smeared = Combinators.combine(
                        shapes(), Arbitraries.integers().between(1, 64))
                .as((h, e) -> new Smeared(h, Interval.point(e / 16.0)));
        return Arbitraries.oneOf(shapes().map(h -> h), damped, even, mixed, smeared);
    }

    private static Mixture.Place place(double mass, double at) {
        return new Mixture.Place(Interval.point(mass), Interval.point(at));
    }

    @Property(tries = 1000)
    void eachDerivativeIsTheSlopeOfTheOneBefore(
            @ForAll("curves") Curve h, @ForAll("numbers") double s) {
        Interval step = Interval.of(s, s + 0x1p-6);
        for (int order = 1; order < 3; order++) {
            Interval rise = h.derivative(order, Interval.point(step.sup()))
                    .subtract(h.derivative(order, Interval.point(step.inf())));
            Interval slope = rise.divide(0x1p-6);
            assertThat(h.derivative(order + 1, step).meets(slope)).isTrue();
            assertThat(h.derivative(order + 1, step).width()).isLessThan(100);
        }
    }

    @Property(tries = 300)
    void theFirstDerivativeIsTheSlopeOfTheShape(
            @ForAll("shapes") Shape h, @ForAll("numbers") double s) {
        Interval step = Interval.of(s, s + 0x1p-6);
        Interval rise =
                h.value(Interval.point(step.sup())).subtract(h.value(Interval.point(step.inf())));
        assertThat(h.derivative(1, step).meets(rise.divide(0x1p-6))).isTrue();
    }

    @Property(tries = 300)
    void theMirroredShapeIsTheShapeOfMinusS(
            @ForAll("shapes") Shape h, @ForAll("numbers") double s) {
        assertThat(h.mirrored().value(Interval.point(-s)).meets(h.value(Interval.point(s))))
                .isTrue();
        assertThat(h.mirrored().mirrored()).isEqualTo(h);
    }

    @Property(tries = 1000)
    void boundsHoldEverywhere(@ForAll("curves") Curve h, @ForAll("numbers") double s) {
        Interval at = Interval.point(s);
        Interval bend = h.derivative(2, at);
        assertThat(h.derivative(1, at).mig()).isLessThanOrEqualTo(h.slopeBound().sup());
        assertThat(bend.meets(h.bend())).isTrue();
        for (double reach : new double[] {0, StrictMath.abs(s) / 2, StrictMath.abs(s)}) {
            assertThat(bend.mig()).isLessThanOrEqualTo(h.tailBend(reach).sup());
        }
        if (s != 0) {
            Interval chord =
                    h.derivative(1, at).subtract(h.derivative(1, Interval.ZERO)).divide(s);
            assertThat(h.chord().meets(chord)).isTrue();
        }
    }

    /** Bounds that are loose by half would still hold everywhere. */
    @Property(tries = 100)
    void boundsOfShapesAreAttained(@ForAll("shapes") Shape h) {
        Interval bend = h.bend();
        double slope = 0;
        double least = 0;
        double most = 0;
        for (double s = -16; s <= 16; s += 0x1p-5) {
            Interval at = Interval.point(s);
            slope = StrictMath.max(slope, h.derivative(1, at).mag());
            least = StrictMath.min(least, h.derivative(2, at).inf());
            most = StrictMath.max(most, h.derivative(2, at).sup());
        }
        assertThat(slope).isGreaterThanOrEqualTo(0.99 * h.slopeBound().inf());
        assertThat(most - least).isGreaterThanOrEqualTo(0.98 * bend.width());
    }

    @Property(tries = 100)
    void tailsOfBumpsVanish(@ForAll("shapes") Shape h) {
        double tail = h.tailBend(40).sup();
        assertThat(tail)
                .isLessThanOrEqualTo(h instanceof Bump ? 1e-20 : h.bend().mag());
    }
}
