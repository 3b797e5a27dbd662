package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import onepoint.interval.Interval;
import org.hipparchus.special.Erf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two coordinates of a Gaussian cut at 2.5 deviations. */
class TruncatedGaussianTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new TruncatedGaussian(2, 0.5, 2.5);
    }

    @Override
    String pinned() {
        return "0x1.46eb58fc1a838p-1, -0x1.1bce9148ba511p-6";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        double root = StrictMath.sqrt(2);
        return Optional.of(u -> 0.5 + Erf.erf(u / 0.5 / root) / Erf.erf(2.5 / root) / 2);
    }

    @Override
    double width() {
        return 1e-3;
    }

    @Override
    double averageWidth() {
        return 1e-3;
    }

    /**
     * mpmath 1.3, 30 digits: quad(cos(s u) exp(-u^2/2), [-t, t]) / quad(exp(-u^2/2), [-t, t]), in eight
     * pieces.
     */
    @ParameterizedTest
    @CsvSource({
        "0.5, 3, 0.675489231505719313",
        "2, 1.5, 0.379263387884933584",
        "4, 0.75, 0.754949924855764203",
        "8, 2.25, 0.0795595087182267781"
    })
    void cosinesAgreeWithMpmath(double cut, double s, double expected) {
        Interval cosine = new GaussianMarginal(0.5, cut).cosine(Interval.point(2 * s));
        assertThat(cosine.contains(expected)).isTrue();
        assertThat(cosine.width()).isLessThan(width());
    }

    /**
     * r = s t sqrt(2), r^2 = 2 s^2 t^2 in BigDecimal: the enclosure holds it from both sides, also where s
     * t is rounded.
     */
    @ParameterizedTest
    @CsvSource({"0.1, 0.7", "0.3, 1.1", "0.5, 2.5", "1.7, 3.3"})
    void theRadiusIsEnclosedFromBothSides(double deviation, double cut) {
        Interval radius = new TruncatedGaussian(2, deviation, cut).live().radius();
        BigDecimal reach = new BigDecimal(deviation).multiply(new BigDecimal(cut));
        BigDecimal squared = reach.pow(2).multiply(BigDecimal.valueOf(2));
        assertThat(new BigDecimal(radius.inf()).pow(2)).isLessThanOrEqualTo(squared);
        assertThat(new BigDecimal(radius.sup()).pow(2)).isGreaterThanOrEqualTo(squared);
    }

    /** mpmath 1.3, 30 digits, as above with u^2 in place of the cosine. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.0805891546008116984",
        "2, 0.773741303549923247",
        "4, 0.998929290372473824",
        "8, 0.999999999999919164"
    })
    void secondMomentsAgreeWithMpmath(double cut, double expected) {
        Interval second = new GaussianMarginal(1, cut).secondMoment();
        assertThat(second.contains(expected)).isTrue();
        assertThat(second.width()).isLessThan(width());
    }
}
