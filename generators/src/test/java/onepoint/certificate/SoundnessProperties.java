package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.checker.CertificateChecker;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.landscape.LandscapeSpec;
import onepoint.noise.NoiseArbitraries;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;

/**
 * Brute force against every family and law: about a million points in all never lie below a certified c nor
 * above a certified L, by the weighted sums of {@link AveragedGradient}.
 */
class SoundnessProperties {
    /** Error of the quadratures and of double arithmetic, for |y - x*| at least 2^-8. */
    private static final double ERROR = 1e-7;

    @Provide
    Arbitrary<Spec> lines() {
        return SpecArbitraries.centred(LandscapeArbitraries.plain(1), NoiseArbitraries.all(1));
    }

    @Provide
    Arbitrary<Spec> planes() {
        Arbitrary<LandscapeSpec> plain = LandscapeArbitraries.plain(2);
        return SpecArbitraries.centred(
                Arbitraries.oneOf(plain, LandscapeArbitraries.rotated(2, plain)),
                NoiseArbitraries.all(2));
    }

    @Provide
    Arbitrary<Spec> anywhere() {
        return SpecArbitraries.specs();
    }

    @Property(tries = 400)
    void noPointOnALineIsBelowTheCertifiedConvexity(
            @ForAll("lines") Spec spec, @ForAll Random random) {
        compare(Setting.of(spec), 16, 2000, random);
    }

    @Property(tries = 200)
    void noPointInThePlaneIsBelowTheCertifiedConvexity(
            @ForAll("planes") Spec spec, @ForAll Random random) {
        compare(Setting.of(spec), 16, 200, random);
    }

    private static void compare(Setting setting, int points, int samples, Random random) {
        Bracket bracket = ConvexityBracket.of(setting);
        if (bracket.certified() == Double.NEGATIVE_INFINITY) {
            return;
        }
        assertThat(bracket.certified()).isLessThanOrEqualTo(bracket.refuted());
        AveragedGradient gradient = new AveragedGradient(setting, points);
        double allowed = bracket.certified() - ERROR * (1 + StrictMath.abs(bracket.certified()));
        for (int n = 0; n < samples; n++) {
            double[] y = offset(random, setting.dimension());
            assertThat(gradient.quotient(y)).as("at %s", Arrays.toString(y)).isGreaterThan(allowed);
        }
        double[] witness = Canonical.of(setting).unseen(bracket.witness());
        if (StrictMath.hypot(witness[0], witness[witness.length - 1]) > 0x1p-8) {
            assertThat(gradient.quotient(witness))
                    .isLessThan(
                            bracket.refuted() + ERROR * (1 + StrictMath.abs(bracket.refuted())));
        }
    }

    private static double[] offset(Random random, int dimension) {
        double size = StrictMath.scalb(1 + random.nextDouble(), random.nextInt(12) - 8);
        double[] y = new double[dimension];
        double squared = 0;
        for (int i = 0; i < dimension; i++) {
            y[i] = random.nextGaussian();
            squared += y[i] * y[i];
        }
        for (int i = 0; i < dimension; i++) {
            y[i] *= size / StrictMath.sqrt(squared);
        }
        return y;
    }

    @Property(tries = 500)
    void noGradientDifferenceIsAboveTheCertifiedSmoothness(
            @ForAll("anywhere") Spec spec, @ForAll Random random) {
        Setting setting = Setting.of(spec);
        Bracket bracket = SmoothnessBracket.of(Canonical.of(setting));
        assertThat(bracket.refuted()).isLessThanOrEqualTo(bracket.certified());
        double steepest = 0;
        for (int n = 0; n < 400; n++) {
            double[] x = random.doubles(setting.dimension(), -6, 6).toArray();
            double[] step = offset(random, setting.dimension());
            steepest = StrictMath.max(steepest, ratio(setting, x, step));
        }
        assertThat(steepest).isLessThan(bracket.certified() * (1 + ERROR));
    }

    private static double ratio(Setting setting, double[] x, double[] step) {
        double[] there = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            there[i] = x[i] + step[i];
        }
        double[] first = new double[x.length];
        double[] second = new double[x.length];
        setting.landscape().gradient(x, first);
        setting.landscape().gradient(there, second);
        double rise = 0;
        double run = 0;
        for (int i = 0; i < x.length; i++) {
            rise += (second[i] - first[i]) * (second[i] - first[i]);
            run += (there[i] - x[i]) * (there[i] - x[i]);
        }
        return StrictMath.sqrt(rise / run);
    }

    @Property(tries = 300)
    void everyInstanceIsCertifiedAndNotContradicted(@ForAll("anywhere") Spec spec) {
        Certificate certificate = Certificate.of(Setting.of(spec));
        assertThat(CertificateChecker.check(CertificateJson.write(certificate)).contradicted())
                .isEmpty();
        for (Hypothesis hypothesis : Hypothesis.values()) {
            assertThat(certificate.proof(hypothesis).detail()).isNotBlank();
        }
        assertThat(certificate.proved())
                .isEqualTo(Arrays.stream(Hypothesis.values())
                        .allMatch(h -> certificate.proof(h) instanceof Proof.Proved));
    }
}
