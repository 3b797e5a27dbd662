package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import org.junit.jupiter.api.Test;

/** Eigenvalues of the Hessian from above, in closed form for these landscapes. */
class OneSidedSmoothnessTest {
    /**
     * x_1^2/2 + x_2^2 + cos x_1 + cos(2 x_1)/4 + ..: across x_1 the second derivative is 1 - cos x_1 - cos 2
     * x_1, at most 1 + 9/8 at cos x_1 = -1/4 and at least -1.
     */
    private static final LandscapeSpec PEAKED = new Ripples(
            List.of(1.0, 2.0),
            List.of(
                    new Ripples.Wave(1, List.of(1.0, 0.0), 0),
                    new Ripples.Wave(0.25, List.of(2.0, 0.0), 0)));

    @Test
    void theLargestEigenvalueDecides() {
        assertThat(OneSidedSmoothness.proved(PEAKED.landscape(), 2.15)).isTrue();
        assertThat(OneSidedSmoothness.proved(PEAKED.landscape(), 2.12)).isFalse();
    }

    /** 1/2 |x|^2 - 2 cos(x_1/2 + x_2/2): the largest eigenvalue is 1 + 2 (1/4 + 1/4) = 2, at 0. */
    @Test
    void halvesInTheWaveVectorsDoubleThePeriod() {
        LandscapeSpec diagonal =
                new Ripples(List.of(1.0, 1.0), List.of(new Ripples.Wave(-2, List.of(0.5, 0.5), 4)));
        assertThat(OneSidedSmoothness.proved(diagonal.landscape(), 2.02)).isTrue();
        assertThat(OneSidedSmoothness.proved(diagonal.landscape(), 1.98)).isFalse();
    }

    @Test
    void otherLandscapesAndPeriodsAreNotProved() {
        assertThat(OneSidedSmoothness.proved(new Quadratic(List.of(1.0, 1.0)).landscape(), 2))
                .isFalse();
        LandscapeSpec odd =
                new Ripples(List.of(1.0, 1.0), List.of(new Ripples.Wave(1, List.of(0.1, 0.0), 0)));
        assertThat(OneSidedSmoothness.proved(odd.landscape(), 8)).isFalse();
    }
}
