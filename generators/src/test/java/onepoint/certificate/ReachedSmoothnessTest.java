package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.landscape.Bumps;
import onepoint.noise.TwoPoint;
import onepoint.setting.Domain;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;

/**
 * L on a domain is that of all the places that Step 1 speaks of: the target, the points y and the next states
 * too. The bump at 2, where f'' = 1 - 0.5 / 0.25^2 = -7, is outside of the domain [-1, 1], where f'' is
 * nearly 1.
 */
class ReachedSmoothnessTest {
    private static Certificate certificate(double centre, double noise, double target) {
        return RegionInstances.certified(RegionInstances.spec(
                        new Bumps(1, List.of(new Bumps.Bump(centre, 0.25, 0.5))),
                        new TwoPoint(List.of(noise)),
                        new Domain.Box(List.of(-1.0), List.of(1.0)))
                .withTarget(new Target.Exact(List.of(target))));
    }

    @Test
    void aBumpThatNothingReachesDoesNotCount() {
        Certificate certificate = certificate(2, 0.5, 0);
        assertThat(certificate.proof(Hypothesis.DOMAIN)).isInstanceOf(Proof.Proved.class);
        assertThat(certificate.smoothness().certified()).isBetween(1.0, 1.1);
    }

    /** eta |w| = 2 from y between -0.9 and 0.9. */
    @Test
    void aBumpThatNoiseReachesCounts() {
        assertThat(certificate(2, 16, 0).smoothness().certified()).isBetween(7.0, 7.1);
    }

    @Test
    void aBumpAtTheTargetCounts() {
        assertThat(certificate(2, 0.5, 2).smoothness().certified()).isBetween(7.0, 7.1);
    }
}
