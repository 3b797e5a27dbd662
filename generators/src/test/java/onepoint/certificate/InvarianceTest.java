package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.linear.Boxes;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import org.junit.jupiter.api.Test;

/** Forward invariance under x/2 +- 1/2 and its relatives, down to the last bit. */
class InvarianceTest {
    private static final LandscapeSpec PARABOLA = new Quadratic(List.of(1.0));
    private static final LandscapeSpec BOWL = new Quadratic(List.of(1.0, 1.0));

    private static Proof judged(
            LandscapeSpec f, NoiseSpec noise, Domain domain, List<Double> start) {
        Spec spec = SpecArbitraries.atOrigin(f, noise, 0.5).withDomain(domain).withStart(start);
        return Invariance.of(Setting.of(spec), new Region(domain, f.dimension()), 1 << 14);
    }

    private static Proof onLine(NoiseSpec noise, double lower, double upper) {
        return judged(
                PARABOLA, noise, new Domain.Box(List.of(lower), List.of(upper)), List.of(0.0));
    }

    private static void proved(Proof proof) {
        assertThat(proof).isInstanceOf(Proof.Proved.class);
    }

    private static void disproved(Proof proof) {
        assertThat(proof).isInstanceOf(Proof.Disproved.class);
    }

    @Test
    void aDomainThatStepsJustReachIsInvariant() {
        for (NoiseSpec noise : List.of(
                new TwoPoint(List.of(1.0)),
                new UniformBox(List.of(1.0)),
                new TruncatedGaussian(1, 1, 1))) {
            proved(onLine(noise, -1, 1));
            disproved(onLine(noise, -1, 1 - 0x1p-20));
            disproved(onLine(noise, -1 + 0x1p-20, 1));
        }
    }

    @Test
    void aDomainThatLeaksByOneUlpIsNotCertified() {
        NoiseSpec noise = new TwoPoint(List.of(1.0));
        assertThat(onLine(noise, -1, Math.nextDown(1.0))).isNotInstanceOf(Proof.Proved.class);
        assertThat(onLine(noise, Math.nextUp(-1.0), 1)).isNotInstanceOf(Proof.Proved.class);
        assertThat(judged(PARABOLA, noise, new Domain.Ball(List.of(0.0), 1), List.of(0.0)))
                .isInstanceOf(Proof.Proved.class);
        assertThat(judged(
                        PARABOLA,
                        noise,
                        new Domain.Ball(List.of(0.0), Math.nextDown(1.0)),
                        List.of(0.0)))
                .isNotInstanceOf(Proof.Proved.class);
    }

    @Test
    void oneRareAtomThatLeavesIsEnough() {
        NoiseSpec rare = new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(1 << 19, List.of(0.5)),
                new FiniteSupport.WeightedPoint(1 << 19, List.of(-0.5)),
                new FiniteSupport.WeightedPoint(1, List.of(1 + 0x1p-10)),
                new FiniteSupport.WeightedPoint(1, List.of(-1 - 0x1p-10))));
        disproved(onLine(rare, -1, 1));
        proved(onLine(rare, -1.25, 1.25));
    }

    @Test
    void theStartMustBeInside() {
        NoiseSpec noise = new TwoPoint(List.of(1.0));
        Domain line = new Domain.Box(List.of(-1.0), List.of(1.0));
        proved(judged(PARABOLA, noise, line, List.of(1.0)));
        disproved(judged(PARABOLA, noise, line, List.of(Math.nextUp(1.0))));
        Domain disk = new Domain.Ball(List.of(0.0, 0.0), 5);
        proved(judged(BOWL, new TwoPoint(List.of(1.0, 1.0)), disk, List.of(3.0, 4.0)));
        disproved(judged(
                BOWL, new TwoPoint(List.of(1.0, 1.0)), disk, List.of(3.0, Math.nextUp(4.0))));
    }

    /** In the unit disk |x/2| + r/2 <= 1 needs r <= 1; a box law leaves through its corners. */
    @Test
    void ballsAreJudgedInEveryDirection() {
        Domain disk = new Domain.Ball(List.of(0.0, 0.0), 1);
        List<Double> start = List.of(0.0, 0.0);
        proved(judged(BOWL, new UniformSphere(2, 0.96875), disk, start));
        disproved(judged(BOWL, new UniformSphere(2, 1.03125), disk, start));
        proved(judged(BOWL, new TwoPoint(List.of(0.5, 0.75)), disk, start));
        disproved(judged(BOWL, new TwoPoint(List.of(0.75, 0.75)), disk, start));
        assertThat(judged(BOWL, new UniformBox(List.of(0.75, 0.75)), disk, start))
                .isNotInstanceOf(Proof.Proved.class);
    }

    /** y + w / 2 with |w| up to 4 / sqrt(1 + 1/4) at x = 1 leads out on the near side only. */
    @Test
    void noiseWithoutAtomsThatDependsOnTheStateCountsAsFarAsItMayReach() {
        for (double width : List.of(0.5, 4.0)) {
            NoiseSpec noise = new StateScaled(new UniformBox(List.of(width)), List.of(0.0), 0.5);
            assertThat(onLine(noise, -8, 1) instanceof Proof.Proved).isEqualTo(width < 1);
            assertThat(onLine(noise, -1, 8) instanceof Proof.Proved).isEqualTo(width < 1);
        }
    }

    /** The noise is longest in the corner at 2, which no middle of a box reaches. */
    @Test
    void theRadiusOnADomainCountsItsCorners() {
        Domain domain = new Domain.Box(List.of(-1.0), List.of(2.0));
        NoiseSpec noise = new StateScaled(new TwoPoint(List.of(1.0)), List.of(0.0), 1);
        Setting setting =
                Setting.of(SpecArbitraries.atOrigin(PARABOLA, noise, 0.5).withDomain(domain));
        double longest = setting.noise().radius(Boxes.points(new double[] {2})).inf();
        assertThat(RegionRadius.of(setting, new Region(domain, 1), 1 << 10).sup())
                .isBetween(longest, longest * 1.01);
    }
}
