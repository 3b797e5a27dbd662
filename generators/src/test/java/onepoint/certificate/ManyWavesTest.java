package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Ripples;
import onepoint.landscape.Separable;
import onepoint.noise.NoiseSpec;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ripples of several waves, whole: brackets are narrow, claims beyond them fail, and structure is used. */
class ManyWavesTest {
    private static final double ETA = 0.375;

    private static Ripples ripples(int d, int n, long seed) {
        Random random = new Random(seed);
        List<Double> curvatures = new ArrayList<>();
        for (int i = 0; i < d; i++) {
            curvatures.add(2 + random.nextInt(8) / 4.0);
        }
        List<Ripples.Wave> waves = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            List<Double> k = new ArrayList<>();
            for (int i = 0; i < d; i++) {
                k.add((random.nextInt(13) - 6) / 2.0 + 0.25);
            }
            waves.add(new Ripples.Wave((random.nextInt(17) - 8) / (16.0 * d * n) + 0x1p-10, k, 0));
        }
        return new Ripples(curvatures, waves);
    }

    private static Setting setting(LandscapeSpec f) {
        NoiseSpec noise = new UniformBox(Collections.nCopies(f.dimension(), 0.5));
        return Setting.of(SpecArbitraries.atOrigin(f, noise, ETA));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void bothSidesAreWithinOnePercent(int d) {
        for (long seed = 0; seed < 4; seed++) {
            Setting setting = setting(ripples(d, d == 1 ? 3 : 2 * d, seed));
            Certificate certificate = Certificate.of(setting);
            Bracket c = certificate.convexity();
            assertThat(c.certified()).isPositive().isLessThanOrEqualTo(c.refuted());
            assertThat(c.refuted()).isLessThan(1.01 * c.certified());
            assertThat(CertificateCheck.contradictions(certificate)).isEmpty();
            Proof above = judged(setting, 1.01 * c.refuted());
            assertThat(above).isInstanceOf(Proof.Disproved.class);
            assertThat(judged(setting, c.certified())).isInstanceOf(Proof.Proved.class);
        }
    }

    private static Proof judged(Setting setting, double c) {
        Spec spec = setting.spec().withDeclared(Optional.of(new Constants(c, 1000, 10)));
        return Certificate.of(Setting.of(spec)).proof(Hypothesis.ONE_POINT_CONVEXITY);
    }

    /** Two planes and a line that no wave joins, the coordinates shuffled. */
    @Test
    void componentsAreSearchedOnTheirOwn() {
        Ripples first = ripples(2, 3, 1);
        Ripples second = ripples(2, 4, 2);
        Ripples third = ripples(1, 2, 3);
        int[][] places = {{0, 3}, {4, 1}, {2}};
        List<Ripples> parts = List.of(first, second, third);
        Double[] curvatures = new Double[6];
        curvatures[5] = 9.0;
        List<Ripples.Wave> waves = new ArrayList<>();
        double c = Double.POSITIVE_INFINITY;
        double smoothness = 9;
        for (int p = 0; p < 3; p++) {
            Ripples part = parts.get(p);
            c = StrictMath.min(c, ConvexityBracket.of(setting(part)).certified());
            Bracket least = SmoothnessBracket.of(Canonical.of(setting(part)));
            smoothness = StrictMath.max(smoothness, least.certified());
            for (int i = 0; i < places[p].length; i++) {
                curvatures[places[p][i]] = part.curvatures().get(i);
            }
            for (Ripples.Wave wave : part.waves()) {
                Double[] k = new Double[6];
                Arrays.fill(k, 0.0);
                for (int i = 0; i < places[p].length; i++) {
                    k[places[p][i]] = wave.vector().get(i);
                }
                waves.add(new Ripples.Wave(wave.amplitude(), Arrays.asList(k), 0));
            }
        }
        waves.add(new Ripples.Wave(1, Collections.nCopies(6, 0.0), 0));
        Setting whole = setting(new Ripples(Arrays.asList(curvatures), waves));
        assertThat(ConvexityBracket.of(whole).certified()).isEqualTo(c);
        assertThat(SmoothnessBracket.of(Canonical.of(whole)).certified()).isEqualTo(smoothness);
        assertThat(CertificateCheck.contradictions(Certificate.of(whole))).isEmpty();
    }

    /** Nine waves in nine dimensions are beyond a search: one matrix, and a witness not below it. */
    @Test
    void manyDimensionsAreBoundedByOneMatrix() {
        Setting setting = setting(ripples(9, 9, 5));
        Bracket c = ConvexityBracket.of(setting);
        assertThat(c.how()).startsWith("verified Cholesky");
        assertThat(c.certified()).isBetween(1.0, c.refuted());
        assertThat(CertificateCheck.contradictions(Certificate.of(setting))).isEmpty();
    }

    /** Two waves in forty dimensions span two, or four with two curvatures. */
    @Test
    void fewWavesInManyDimensionsAreSearched() {
        List<Ripples.Wave> waves = new ArrayList<>();
        for (Ripples.Wave wave : ripples(40, 2, 6).waves()) {
            waves.add(new Ripples.Wave(-4 * wave.amplitude(), wave.vector(), 0));
        }
        List<Double> curvatures = new ArrayList<>(Collections.nCopies(20, 2.0));
        curvatures.addAll(Collections.nCopies(20, 3.0));
        Setting setting = setting(new Ripples(curvatures, waves));
        Bracket c = ConvexityBracket.of(setting);
        assertThat(c.how()).startsWith("branch and bound");
        assertThat(c.refuted()).isBetween(c.certified(), 1.01 * c.certified());
        assertThat(CertificateCheck.contradictions(Certificate.of(setting))).isEmpty();
    }

    /** A thousand equal coordinates, and a thousand that waves couple densely, end; the rest is patience. */
    @Test
    void aThousandDimensionsEnd() {
        int d = 1000;
        LandscapeSpec line = ripples(1, 3, 1);
        Setting equal = Setting.of(SpecArbitraries.atOrigin(
                new Separable(Collections.nCopies(d, line)), new UniformBall(d, 1), ETA));
        Bracket one = ConvexityBracket.of(
                Setting.of(SpecArbitraries.atOrigin(line, new UniformBox(List.of(0x1p-10)), ETA)));
        assertThat(ConvexityBracket.of(equal).certified()).isGreaterThan(one.certified());
        List<Ripples.Wave> waves = new ArrayList<>();
        Random random = new Random(2);
        for (int j = 0; j < 20; j++) {
            double[] k = random.ints(d, -4, 5).mapToDouble(x -> x / 32.0).toArray();
            waves.add(new Ripples.Wave(0x1p-6, Arrays.stream(k).boxed().toList(), 0));
        }
        Setting dense = setting(new Ripples(Collections.nCopies(d, 1.0), waves));
        Bracket c = ConvexityBracket.of(dense);
        assertThat(c.certified()).isBetween(0.9 * c.refuted(), c.refuted());
        Bracket least = SmoothnessBracket.of(Canonical.of(dense));
        assertThat(least.certified()).isBetween(least.refuted(), 1.3 * least.refuted());
    }
}
