package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.certificate.Certificate;
import onepoint.certificate.Rates;
import onepoint.claim.Premise;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import org.junit.jupiter.api.Test;

/** The order of the radius for all numbers under H4, and that its constants cannot be better. */
class RadiusRateTest {
    @Test
    void bothEnvelopesAreProved() {
        assertThat(RadiusRateClaim.UPPER).map(RangeProof::bound).contains(2.25);
        assertThat(RadiusRateClaim.LOWER).map(RangeProof::bound).contains(-0.5);
    }

    /** (3/2)^2/1 at u = 1/2, k = 1, and 1/2 at u = k = 0. */
    @Test
    void bothConstantsAreAttainedInTheLimit() {
        Interval half = Interval.point(0.5);
        assertThat(RadiusRateClaim.share(half, Interval.ONE)).isEqualTo(Interval.point(2.25));
        assertThat(RadiusRateClaim.share(Interval.ZERO, Interval.ZERO)).isEqualTo(half);
        assertThat(RangeProof.of(
                        box -> Optional.of(RadiusRateClaim.share(box[0], box[1])),
                        2.249,
                        Interval.of(0, 0.5),
                        Interval.of(0, 1)))
                .isEmpty();
    }

    /** The algebra in u = eta L and k = eta L^2/c against the rates themselves. */
    @Property
    void theShareIsThatOfTheRates(
            @ForAll @IntRange(min = 1, max = 1024) int i,
            @ForAll @IntRange(min = 1, max = 64) int c,
            @ForAll @IntRange(min = 1, max = 64) int smoothness,
            @ForAll @IntRange(min = 1, max = 64) int r) {
        double stepSize = i / 4096.0;
        Rates rates = Rates.of(stepSize, new Constants(c, smoothness, r));
        if (rates.lambda().inf() > 0) {
            Interval eta = Interval.point(stepSize);
            Interval u = eta.multiply(smoothness);
            Interval k = u.multiply(smoothness).divide(c);
            Interval unit = eta.multiply((double) r * r).divide(c);
            Interval direct = rates.b().divide(rates.lambda()).divide(unit);
            assertThat(RadiusRateClaim.share(u, k).meets(direct)).isTrue();
            assertThat(direct.width()).isLessThanOrEqualTo(direct.mag() * 1e-12);
        }
    }

    /** eta = 1/4, c = 1, r = 1 on the parabola. */
    @Test
    void theUnitIsTheStepSizeTimesTheSquaredNoiseRadiusOverTheConvexity() {
        Premise premise = Premise.of(
                        Certificate.of(Setting.of(Stated.declaredParabola(0.25, 4, 8, 8))))
                .orElseThrow();
        assertThat(RadiusRateClaim.unit(premise)).isEqualTo(Interval.point(0.25));
    }
}
