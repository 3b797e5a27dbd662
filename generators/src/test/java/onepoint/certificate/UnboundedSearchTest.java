package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.RadialRipples;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;

/** Searches over all of the plane, and what stops them. */
class UnboundedSearchTest {
    private static final NoiseSpec PAIR = new TwoPoint(List.of(1.0, 0.5));
    private static final LandscapeSpec HILLS = new Hills(
            List.of(1.0, 1.25),
            List.of(
                    new Hills.Hill(List.of(1.0, 0.5), 1, -0.125),
                    new Hills.Hill(List.of(-1.0, -0.5), 1, -0.125)));

    private static Spec spec(LandscapeSpec landscape, NoiseSpec noise) {
        return SpecArbitraries.atOrigin(landscape, noise, 0.125);
    }

    private static Certificate certified(Spec spec) {
        return Certificate.of(Setting.of(spec));
    }

    private static void assertClosed(Certificate certificate) {
        assertThat(certificate.proved()).as("%s", certificate.setting()).isTrue();
        Bracket c = certificate.convexity();
        assertThat(c.refuted() - c.certified()).isBetween(0.0, 0.01 * c.refuted());
    }

    @Test
    void hillsAreCertifiedOnThePlane() {
        Certificate certificate = certified(spec(HILLS, PAIR));
        assertClosed(certificate);
        Bracket smoothness = certificate.smoothness();
        assertThat(smoothness.certified() - smoothness.refuted())
                .isBetween(0.0, 0.02 * smoothness.certified());
    }

    /** The least L is 1 + A k^2 = 1.25, the largest curvature along a ray. */
    @Test
    void radialRipplesAreCertifiedOnThePlane() {
        LandscapeSpec rings = new RadialRipples(2, 1, List.of(new RadialRipples.Ring(0.0625, 2)));
        Certificate certificate = certified(spec(rings, PAIR));
        assertClosed(certificate);
        assertThat(certificate.smoothness().refuted()).isBetween(1.2499, 1.25);
        assertThat(certificate.smoothness().certified()).isBetween(1.25, 1.2501);
    }

    /** The noise of one atom has a mean, a ball has no sum over atoms. */
    @Test
    void aRootWithoutAnAveragedGradientIsNotLocated() {
        Target root = new Target.Root(List.of(0.0, 0.0));
        NoiseSpec biased =
                new FiniteSupport(List.of(new FiniteSupport.WeightedPoint(1, List.of(1.0, 0.0))));
        assertThat(certified(spec(HILLS, biased).withTarget(root)).convexity().how())
                .contains("E w is not zero");
        assertThat(certified(spec(HILLS, new UniformBall(2, 1)).withTarget(root))
                        .convexity()
                        .how())
                .contains("no enclosure of the averaged gradient");
    }

    @Test
    void aRootFarFromAnyZeroIsNotLocatedAndTheNearestIsNamed() {
        Target root = new Target.Root(List.of(0.5, 0.5));
        assertThat(certified(spec(HILLS, PAIR).withTarget(root)).convexity().how())
                .contains("Newton's method leads from there to [");
    }
}
