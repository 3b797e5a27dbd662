package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reflected landscapes. */
class RotatedProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return LandscapeArbitraries.rotated(3, LandscapeArbitraries.families(3));
    }

    @Override
    boolean bounded(LandscapeSpec spec) {
        return !(((Rotated) spec).inner() instanceof Warped);
    }

    @Provide
    Arbitrary<LandscapeSpec> inners() {
        return LandscapeArbitraries.families(3);
    }

    @Provide
    Arbitrary<List<Double>> axes() {
        return LandscapeArbitraries.vectors(3, -2, 2, 0)
                .filter(axis -> axis.stream().anyMatch(v -> v != 0));
    }

    @Property(tries = 200)
    void reflectionKeepsTheLengthOfGradients(
            @ForAll("inners") LandscapeSpec inner,
            @ForAll("axes") List<Double> axis,
            @ForAll Random random) {
        double[] x = random.doubles(3, -4, 4).toArray();
        double[] v = axis.stream().mapToDouble(a -> a).toArray();
        double factor = 2 * dot(v, x) / dot(v, v);
        double[] image = {x[0] - factor * v[0], x[1] - factor * v[1], x[2] - factor * v[2]};
        double[] turned = gradient(new Rotated(axis, inner), x);
        double[] own = gradient(inner, image);
        assertThat(dot(turned, turned))
                .isCloseTo(dot(own, own), within(1e-9 * (1 + dot(own, own))));
        assertThat(dot(turned, x)).isCloseTo(dot(own, image), within(1e-9 * (1 + dot(own, own))));
        assertThat(new Rotated(axis, inner).landscape().value(x))
                .isCloseTo(inner.landscape().value(image), within(1e-10));
    }

    @Property(tries = 100)
    void reflectingTwiceChangesNothing(
            @ForAll("inners") LandscapeSpec inner,
            @ForAll("axes") List<Double> axis,
            @ForAll Random random) {
        double[] x = random.doubles(3, -4, 4).toArray();
        double[] twice = gradient(new Rotated(axis, new Rotated(axis, inner)), x);
        double[] never = gradient(inner, x);
        for (int i = 0; i < x.length; i++) {
            assertThat(twice[i]).isCloseTo(never[i], within(1e-10));
        }
    }

    private static double[] gradient(LandscapeSpec spec, double[] x) {
        double[] out = new double[x.length];
        spec.landscape().gradient(x, out);
        return out;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
