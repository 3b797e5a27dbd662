package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.certificate.Rates;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import org.junit.jupiter.api.Test;

/** The executed proofs over whole ranges, and that they cannot prove too much. */
class StayRadiusTest {
    private static final Interval HALF = Interval.of(0, 0.5);

    @Test
    void bothProofsOfLemmaFiveSucceed() {
        assertThat(StayRadiusClaim.Executed.ALWAYS).map(RangeProof::bound).contains(11.0 / 16);
        assertThat(StayRadiusClaim.Executed.FROM_ONE_STEP)
                .map(RangeProof::bound)
                .contains(0.375);
    }

    /** 131/192 = 0.6822.., attained in the limit at u = 0, v = 1/2, 42 s = 8. */
    @Test
    void nothingBelowTheSupremumIsProved() {
        Interval all = Interval.of(0, Double.POSITIVE_INFINITY);
        assertThat(RangeProof.of(
                        box -> StayRadiusClaim.ratio(box[0], box[1], box[2]),
                        0.682,
                        HALF,
                        HALF,
                        all))
                .isEmpty();
        Interval kink = Interval.parse("8/42");
        assertThat(StayRadiusClaim.ratio(Interval.ZERO, Interval.point(0.5), kink)
                        .orElseThrow())
                .satisfies(r -> assertThat(r.meets(Interval.parse("131/192"))).isTrue());
    }

    @Test
    void theRadiusOfFarMinimaIsProvedToBeWithinTheTargetBall() {
        assertThat(NoFarMinimaClaim.ALWAYS).map(RangeProof::bound).contains(33.0 / 64);
    }

    /** The algebra in u = eta L and k = eta L^2/c against the rates themselves. */
    @Property
    void theRadiusOfFarMinimaHasTheRatioThatWasProved(
            @ForAll @IntRange(min = 1, max = 1024) int i,
            @ForAll @IntRange(min = 1, max = 64) int c,
            @ForAll @IntRange(min = 1, max = 64) int smoothness) {
        double stepSize = i / 4096.0;
        Interval u = Interval.point(stepSize).multiply(smoothness);
        Interval k = u.multiply(smoothness).divide(c);
        Rates rates = Rates.of(stepSize, new Constants(c, smoothness, 3));
        if (rates.lambda().inf() > 0) {
            Interval radius = u.multiply(3).divide(c);
            Interval direct =
                    radius.sqr().multiply(rates.lambda()).divide(rates.b().multiply(2));
            assertThat(NoFarMinimaClaim.ratio(u, k).meets(direct)).isTrue();
            assertThat(direct.width()).isLessThanOrEqualTo(direct.mag() * 1e-12);
        }
    }

    @Test
    void aQuantityThatExceedsTheBoundAtOnePointIsNotProved() {
        assertThat(RangeProof.of(box -> Optional.of(box[0].sqr()), 0.2499, HALF))
                .isEmpty();
        assertThat(RangeProof.of(box -> Optional.of(box[0].sqr()), 0.25, HALF)).isPresent();
    }

    /** The printed formula in doubles against the enclosure on a box around the point, also at the ends. */
    @Property
    void theEnclosureHoldsThePrintedRatio(
            @ForAll @IntRange(min = 1, max = 1023) int i,
            @ForAll @IntRange(min = 1, max = 1023) int j,
            @ForAll @IntRange(min = 1, max = 4096) int k,
            @ForAll @IntRange(min = 0, max = 8) int width,
            @ForAll @IntRange(min = 0, max = 30) int scale) {
        double v = StrictMath.scalb(j / 2048.0, -scale);
        double u = StrictMath.sqrt(v) * i / 1024.0;
        double s = k / 256.0;
        if (u >= 0.5) {
            return;
        }
        double lambda = 2 * v - u * u;
        double mu = StrictMath.max(8, 42 * s);
        double p = StrictMath.sqrt(lambda) / (mu * (1 + u));
        double left = StrictMath.sqrt(2) * s * (3.5 * p * p + 7 * p) / StrictMath.sqrt(v);
        double ratio = left + 21 / (mu * mu);
        double wide = StrictMath.scalb(1.0, -width);
        Interval enclosure = StayRadiusClaim.ratio(
                        Interval.of(u * (1 - wide), u * (1 + wide)),
                        Interval.of(v * (1 - wide), v * (1 + wide)),
                        Interval.of(s * (1 - wide), s * (1 + wide)))
                .orElseThrow();
        assertThat(enclosure.inf()).isLessThanOrEqualTo(ratio * (1 + 1e-12));
        assertThat(enclosure.sup()).isGreaterThanOrEqualTo(ratio * (1 - 1e-12));
        assertThat(ratio).isLessThan(131.0 / 192);
    }
}
