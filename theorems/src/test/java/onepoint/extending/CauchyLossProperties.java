package onepoint.extending;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;

/** Enclosures against doubles: nothing else would notice a wrong one. */
class CauchyLossProperties {
    private static final double ROUNDING = 0x1p-40;

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.integers().between(-4096, 4096).map(n -> n / 256.0);
    }

    @Property
    void enclosuresHoldWhatTheyAreToHold(
            @ForAll("numbers") double height,
            @ForAll("numbers") double a,
            @ForAll("numbers") double b) {
        Landscape f = new CauchyLoss(1, height).landscape();
        double lo = StrictMath.min(a, b);
        double hi = StrictMath.max(a, b);
        Interval[] box = {Interval.of(lo, hi)};
        double rise = 0;
        for (double x : new double[] {lo, (lo + hi) / 2, hi}) {
            double[] gradient = new double[1];
            f.gradient(new double[] {x}, gradient);
            requireIn(f.value(box), f.value(new double[] {x}));
            requireIn(f.gradient(box)[0], gradient[0]);
            requireIn(f.remainder(box)[0].add(box[0].multiply(f.growth()[0][0])), gradient[0]);
            rise += x == lo ? -gradient[0] : 0;
            rise += x == hi ? gradient[0] : 0;
        }
        // between two points the slope takes its mean value, by the mean value theorem
        requireIn(f.hessian(box)[0][0].multiply(hi - lo), rise);
    }

    private static void requireIn(Interval enclosure, double number) {
        double slack = ROUNDING * (1 + StrictMath.abs(number) + enclosure.mag());
        assertThat(enclosure.inf() - slack).isLessThanOrEqualTo(number);
        assertThat(enclosure.sup() + slack).isGreaterThanOrEqualTo(number);
    }
}
