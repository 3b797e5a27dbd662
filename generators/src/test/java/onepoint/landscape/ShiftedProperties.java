package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shifted landscapes. */
class ShiftedProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return LandscapeArbitraries.shifted(2, LandscapeArbitraries.families(2));
    }

    @Override
    boolean bounded(LandscapeSpec spec) {
        return !(((Shifted) spec).inner() instanceof Warped);
    }

    @Provide
    Arbitrary<LandscapeSpec> inners() {
        return LandscapeArbitraries.families(2);
    }

    /** 1.1 - 0.1 is not a double: at the double next to it the inner landscape is even, this one is not. */
    @Example
    void onlyExactImagesAreEven() {
        double[] point = {1.1};
        FiniteSum inner = new FiniteSum(
                Loss.ROBUST, 0, List.of(new FiniteSum.Point(List.of(1.0), 1.1 - 0.1)));
        assertThat(inner.landscape().evenAbout(new double[] {1.1 - 0.1})).isTrue();
        assertThat(new Shifted(List.of(0.1), inner).landscape().evenAbout(point))
                .isFalse();
        assertThat(new Shifted(List.of(0.25), new Quadratic(List.of(1.0)))
                        .landscape()
                        .evenAbout(new double[] {0.25}))
                .isTrue();
    }

    /** The numbers are dyadic with few bits, so that x - by is exact and the bits agree. */
    @Property(tries = 200)
    void theOriginGoesToTheShift(@ForAll("inners") LandscapeSpec inner, @ForAll Random random) {
        List<Double> by = List.of(random.nextInt(64) * 0.125, random.nextInt(64) * -0.125);
        double[] x = {random.nextInt(64) * 0.25, 0.25 - random.nextInt(64) * 0.25};
        double[] moved = {x[0] + by.get(0), x[1] + by.get(1)};
        Landscape shifted = new Shifted(by, inner).landscape();
        assertThat(shifted.value(moved)).isEqualTo(inner.landscape().value(x));
        double[] here = new double[2];
        double[] there = new double[2];
        shifted.gradient(moved, there);
        inner.landscape().gradient(x, here);
        assertThat(there).containsExactly(here);
    }
}
