package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import org.hipparchus.analysis.differentiation.DSFactory;
import org.hipparchus.analysis.differentiation.DerivativeStructure;

/** Derivatives of ripples and bumps against automatic differentiation (Hipparchus DerivativeStructure). */
class TermProperties {
    private static final DSFactory FOURTH_ORDER = new DSFactory(1, 4);

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> waves =
                Combinators.combine(dyadic(), dyadic(), dyadic()).as(WaveTerm::new);
        Arbitrary<Term> bumps = Combinators.combine(
                        dyadic(), LandscapeArbitraries.dyadic(0, 2, 3).map(w -> w + 0.5), dyadic())
                .as(BumpTerm::new);
        return Arbitraries.oneOf(waves, bumps);
    }

    @Provide
    Arbitrary<Double> dyadic() {
        return LandscapeArbitraries.dyadic(-4, 4, 4);
    }

    private static DerivativeStructure differentiated(Term term, double x) {
        DerivativeStructure variable = FOURTH_ORDER.variable(0, x);
        if (term instanceof WaveTerm wave) {
            return variable.multiply(wave.frequency())
                    .add(wave.phase())
                    .cos()
                    .multiply(wave.amplitude());
        }
        BumpTerm bump = (BumpTerm) term;
        DerivativeStructure u = variable.subtract(bump.centre()).divide(bump.width());
        return u.multiply(u).divide(-2).exp().multiply(bump.height());
    }

    @Property(tries = 500)
    void derivativesAgreeWithAutomaticDifferentiation(
            @ForAll("terms") Term term, @ForAll("dyadic") double x) {
        DerivativeStructure expected = differentiated(term, x);
        for (int order = 0; order <= 4; order++) {
            Interval enclosed = term.derivative(order, Interval.point(x));
            assertThat(enclosed.width()).isLessThan(1e-10);
            assertThat(enclosed.mid())
                    .as("order %s", order)
                    .isCloseTo(expected.getPartialDerivative(order), within(1e-10));
        }
        assertThat(term.value(x)).isCloseTo(expected.getValue(), within(1e-12));
        assertThat(term.slope(x)).isCloseTo(expected.getPartialDerivative(1), within(1e-12));
    }

    @Property(tries = 500)
    void derivativesOverABoxHoldThePointsInside(
            @ForAll("terms") Term term,
            @ForAll("dyadic") double from,
            @ForAll("dyadic") double to) {
        Interval box = Interval.of(StrictMath.min(from, to), StrictMath.max(from, to));
        for (int order = 0; order <= 4; order++) {
            for (double share : new double[] {0, 0.25, 0.5, 1}) {
                double x = box.inf() + share * (box.sup() - box.inf());
                Interval at = term.derivative(order, Interval.point(x));
                Interval slack = Interval.of(-at.width(), at.width());
                assertThat(term.derivative(order, box).add(slack).contains(at)).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void noSlopeExceedsItsBound(@ForAll("terms") Term term, @ForAll("dyadic") double x) {
        assertThat(StrictMath.abs(term.slope(x))).isLessThanOrEqualTo(term.slopeBound());
    }

    /**
     * The slope of a bump is largest at u = 1, of a wave at a quarter period: there the bound is nearly
     * attained.
     */
    @Example
    void slopeBoundsAreNearlyAttained() {
        BumpTerm bump = new BumpTerm(1, 0.5, -3);
        assertThat(bump.slope(1.5)).isCloseTo(bump.slopeBound(), within(1e-3));
        WaveTerm wave = new WaveTerm(2, 3, 0.5);
        assertThat(wave.slope((-StrictMath.PI / 2 - 0.5) / 3))
                .isCloseTo(wave.slopeBound(), within(1e-12));
    }

    @Example
    void aFifthDerivativeOfABumpIsRefused() {
        assertThatThrownBy(() -> new BumpTerm(0, 1, 1).derivative(5, Interval.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order: 5 is outside [0, 4]");
    }
}
