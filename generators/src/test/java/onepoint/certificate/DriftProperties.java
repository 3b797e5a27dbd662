package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.noise.LawSpec;
import onepoint.noise.NoiseArbitraries;
import onepoint.noise.NoiseQuadrature;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;

/** The largest excess of the drift against the mean of plain steps over a quadrature of the noise. */
class DriftProperties {
    /** What the quadrature and the doubles of the plain sums leave, relative to the squares in them. */
    private static final double ERROR = 1e-7;

    private static final double LAMBDA = 0.0625;

    @Provide
    Arbitrary<Spec> specs() {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(d -> SpecArbitraries.centred(
                        LandscapeArbitraries.all(d), NoiseArbitraries.all(d)));
    }

    @Property(tries = 300)
    void noPlainStepExceedsItAndTheWitnessAttainsIt(
            @ForAll("specs") Spec spec, @ForAll Random random) {
        Setting setting = Setting.of(spec);
        Rates rates = new Rates(Interval.point(LAMBDA), Interval.ONE);
        Optional<Bracket> bracket = Drift.of(setting, rates);
        if (bracket.isEmpty()) {
            return;
        }
        assertThat(bracket.get().refuted()).isLessThanOrEqualTo(bracket.get().certified());
        NoiseQuadrature noise =
                NoiseQuadrature.of((LawSpec) spec.noise(), spec.dimension() > 2 ? 20 : 32);
        double[] witness = bracket.get().witness();
        assertThat(excess(setting, noise, witness))
                .isGreaterThanOrEqualTo(bracket.get().refuted() - error(setting, witness));
        for (int n = 0; n < 20; n++) {
            double spread = Math.scalb(4.0, -random.nextInt(8));
            double[] y = witness.clone();
            for (int i = 0; i < y.length; i++) {
                double centre = n % 2 == 0 ? y[i] : setting.target()[i];
                y[i] = centre + spread * (2 * random.nextDouble() - 1);
            }
            assertThat(excess(setting, noise, y))
                    .isLessThanOrEqualTo(bracket.get().certified() + error(setting, y));
        }
    }

    private static double error(Setting setting, double[] y) {
        double size = 16;
        for (double x : y) {
            size = Math.max(size, Math.abs(x));
        }
        return ERROR * size * size * setting.dimension();
    }

    private static double excess(Setting setting, NoiseQuadrature noise, double[] y) {
        double sum = -(1 - LAMBDA) * squared(setting, y);
        double[] x = new double[y.length];
        double[] gradient = new double[y.length];
        for (int n = 0; n < noise.size(); n++) {
            double[] w = noise.point(n);
            for (int i = 0; i < y.length; i++) {
                x[i] = y[i] - setting.stepSize() * w[i];
            }
            setting.landscape().gradient(x, gradient);
            for (int i = 0; i < y.length; i++) {
                x[i] -= setting.stepSize() * gradient[i];
            }
            sum += noise.weight(n) * squared(setting, x);
        }
        return sum;
    }

    private static double squared(Setting setting, double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (y[i] - setting.target()[i]) * (y[i] - setting.target()[i]);
        }
        return sum;
    }
}
