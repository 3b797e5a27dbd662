package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The series for spheres and balls against closed forms and mpmath in many dimensions. */
class RadialMarginalTest {
    /** mpmath 1.3, 30 digits: hyp0f1(twice / 2, -z^2 / 4). */
    @ParameterizedTest
    @CsvSource({
        "2, 7.5, 0.266339657880378396866049437261",
        "4, 7.5, 0.0360662473545881347152641316147",
        "3, 2.5, 0.239388857641582597620741880874",
        "5, 10, 0.0235400825396254641275516754492",
        "10, 12, 0.00337961045637316933290709781411",
        "52, 60, 1.96843852715809825322085896758e-13",
        "2, 60, -0.0914718040890618695314808337248",
        "2, 199.5, -0.0396136373347851460779856088888"
    })
    void agreesWithMpmath(int twice, double z, BigDecimal expected) {
        Interval cosine = new RadialMarginal(twice, 0.5).cosine(Interval.point(2 * z));
        assertThat(new BigDecimal(cosine.inf())).isLessThanOrEqualTo(expected);
        assertThat(new BigDecimal(cosine.sup())).isGreaterThanOrEqualTo(expected);
        assertThat(cosine.width()).isLessThan(0x1p-50);
    }

    @Test
    void isOneAtZeroAndTrivialFarOut() {
        RadialMarginal marginal = new RadialMarginal(2, 1);
        assertThat(marginal.cosine(Interval.ZERO).contains(1)).isTrue();
        assertThat(marginal.cosine(Interval.point(-0x1p-1000)).contains(1)).isTrue();
        assertThat(marginal.cosine(Interval.point(1e6))).isEqualTo(Interval.of(-1, 1));
    }

    /** J0 has its first zero at 2.404825557695772768.. (NIST DLMF table 10.21.1). */
    @Test
    void theZeroOfBesselIsInside() {
        Interval zero =
                Interval.parse("2.404825557695772768").hull(Interval.parse("2.404825557695772769"));
        assertThat(new RadialMarginal(2, 1).cosine(zero).contains(0)).isTrue();
    }
}
