package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Shifted;

/** The least L of radial ripples over R^d, against differences of gradients. */
class RadialSmoothnessProperties {
    /** Gradients here are below 2^10 and off by a few ulp; they are divided by steps of about 2^-12. */
    private static final double ERROR = 0x1p-24;

    @Provide
    Arbitrary<RadialRipples> rings() {
        Arbitrary<RadialRipples.Ring> ring = Combinators.combine(
                        Arbitraries.integers().between(-16, 16).map(n -> n / 16.0),
                        Arbitraries.integers().between(1, 16).map(n -> n / 4.0))
                .as(RadialRipples.Ring::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3), ring.list().ofMaxSize(3))
                .as((d, rings) -> new RadialRipples(d, 1, rings));
    }

    /** No two gradients differ by more than L times the distance; between two on an axis it is attained. */
    @Property(tries = 200)
    void noGradientsDifferByMoreAndItIsNearlyAttained(
            @ForAll("rings") RadialRipples spec, @ForAll boolean shifted, @ForAll Random random) {
        List<Double> by = new ArrayList<>();
        for (int i = 0; i < spec.dimension(); i++) {
            by.add(shifted ? 0.5 : 0.0);
        }
        LandscapeSpec seen = new Shifted(by, spec);
        Bracket bracket =
                SmoothnessBracket.of(Frame.of(seen.landscape()).core()).orElseThrow();
        assertThat(bracket.certified()).isBetween(bracket.refuted(), bracket.refuted() * 1.02);
        assertThat(steepness(spec.landscape(), bracket.witness(), 0))
                .isGreaterThan(bracket.refuted() * 0.999 - ERROR);
        for (int n = 0; n < 400; n++) {
            double[] x = new double[spec.dimension()];
            for (int i = 0; i < x.length; i++) {
                x[i] = 16 * random.nextDouble() * random.nextDouble();
            }
            for (int i = 0; i < x.length; i++) {
                assertThat(steepness(spec.landscape(), x, i))
                        .isLessThanOrEqualTo(bracket.certified() + ERROR);
            }
        }
    }

    private static double steepness(Landscape f, double[] x, int coordinate) {
        double[] beside = x.clone();
        beside[coordinate] += 0x1p-12;
        double[] from = new double[x.length];
        double[] to = new double[x.length];
        f.gradient(x, from);
        f.gradient(beside, to);
        double squared = 0;
        for (int i = 0; i < x.length; i++) {
            squared += (to[i] - from[i]) * (to[i] - from[i]);
        }
        return StrictMath.sqrt(squared) / (beside[coordinate] - x[coordinate]);
    }
}
