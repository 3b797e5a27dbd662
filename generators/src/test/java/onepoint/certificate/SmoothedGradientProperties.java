package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.noise.NoiseArbitraries;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;

/** The averaged gradient through isometries against plain sums, and confinement against runs. */
class SmoothedGradientProperties {
    /** The bound is one of exact runs; those in doubles of coordinates below 2^6 round by 2^-46 a step. */
    private static final double ROUNDED = 0x1p-36;

    private static final double ERROR = 1e-8;

    @Provide
    Arbitrary<Spec> specs() {
        return SpecArbitraries.specs();
    }

    @Provide
    Arbitrary<Spec> moved() {
        return SpecArbitraries.centred(LandscapeArbitraries.all(2), NoiseArbitraries.all(2));
    }

    @Property(tries = 300)
    void enclosuresHoldTheWeightedSum(@ForAll("specs") Spec spec, @ForAll Random random) {
        assertHolds(spec, random);
    }

    @Property(tries = 500)
    void enclosuresHoldTheWeightedSumInThePlane(@ForAll("moved") Spec spec, @ForAll Random random) {
        assertHolds(spec, random);
    }

    private static void assertHolds(Spec spec, Random random) {
        Setting setting = Setting.of(spec);
        AveragedGradient sums = new AveragedGradient(setting, setting.dimension() > 2 ? 20 : 48);
        SmoothedGradient.of(setting).ifPresent(gradient -> {
            double[] y = random.doubles(setting.dimension(), -4, 4).toArray();
            double[] expected = sums.at(y);
            Interval[] enclosed = gradient.at(y);
            for (int i = 0; i < y.length; i++) {
                assertThat(expected[i])
                        .as("component %s at %s", i, Arrays.toString(y))
                        .isBetween(enclosed[i].inf() - ERROR, enclosed[i].sup() + ERROR);
            }
            Interval quotient = gradient.quotient(y);
            assertThat(sums.quotient(y)).isBetween(quotient.inf() - ERROR, quotient.sup() + ERROR);
        });
    }

    /** Two hundred steps from the start never leave the confining balls. */
    @Property(tries = 100)
    void runsStayConfined(@ForAll("moved") Spec spec, @ForAll int seed) {
        Setting setting = Setting.of(spec);
        Certificate certificate = Certificate.of(setting);
        Assume.that(Confinement.of(certificate, 0).isPresent());
        var random = Streams.of(seed, "confinement", 0);
        double[] x = setting.start();
        double[] gradient = new double[x.length];
        double[] w = new double[x.length];
        for (int t = 0; t < 200; t++) {
            setting.landscape().gradient(x, gradient);
            double squared = 0;
            for (int i = 0; i < x.length; i++) {
                double y = x[i] - setting.stepSize() * gradient[i];
                squared += (y - setting.target()[i]) * (y - setting.target()[i]);
            }
            double confined = Confinement.of(certificate, t).orElseThrow();
            assertThat(Math.sqrt(squared))
                    .isLessThanOrEqualTo(Math.sqrt(confined) * (1 + 1e-12) + ROUNDED);
            setting.noise().sample(random, x, w);
            for (int i = 0; i < x.length; i++) {
                x[i] -= setting.stepSize() * (gradient[i] + w[i]);
            }
        }
    }
}
