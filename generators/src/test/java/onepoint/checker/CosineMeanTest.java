package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformSphere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quadrature against special functions, and against the prover's series and cells. */
class CosineMeanTest {
    /** The references have 17 digits. */
    private static final double DIGITS = 1e-16;

    private static void assertHolds(Interval mean, double expected, double width) {
        assertThat(expected).isBetween(mean.inf() - DIGITS, mean.sup() + DIGITS);
        assertThat(mean.width()).isLessThan(width);
    }

    /** mpmath 1.3, 30 digits: hyp0f1(mpf(m + 2) / 2, -z**2 / 4) */
    @ParameterizedTest
    @CsvSource({
        "0, 2.5, -0.048383776468197996",
        "2, 7, -0.0013379495663845236",
        "5, 3, 0.49772916179288925",
        "1, 60, -0.0050801770183702784",
        "0, 150, -0.00077409037539429125",
        "48, 12.5, 0.19918740266887333",
        "998, 40, 0.44904144795452018"
    })
    void spheresAndBallsHaveBesselMeans(int power, double z, double expected) {
        assertHolds(new CosineMean(power, 0).of(Interval.point(z)), expected, 1e-12);
    }

    /** mpmath 1.3, 30 digits: quad of cos(z u) exp(-t**2 u**2 / 2) over that at z = 0, in 20 pieces */
    @ParameterizedTest
    @CsvSource({
        "2, 3, 0.37926338788493358",
        "1, 10, -0.032485289791515203",
        "8, 20, 0.043936933623407323",
        "0.5, 0.1, 0.99838901103723236"
    })
    void cutGaussiansToo(double cut, double z, double expected) {
        assertHolds(new CosineMean(1, cut).of(Interval.point(z)), expected, 1e-12);
    }

    @Test
    void hugeArgumentsGiveTheTrivialEnclosure() {
        assertThat(new CosineMean(0, 0).of(Interval.point(1e6))).isEqualTo(Interval.of(-1, 1));
    }

    @Test
    void aCutWhoseSquareRoundsIsRefused() {
        assertThatThrownBy(() -> new CosineMean(1, 1.1)).isInstanceOf(UnknownPart.class);
    }

    /** Two roads to one number. */
    @Property(tries = 300)
    void theProverEnclosesTheSameNumbers(
            @ForAll @IntRange(min = 2, max = 40) int d, @ForAll @IntRange(max = 400) int tenths) {
        double z = tenths / 8.0;
        Interval[] k = new Interval[d];
        Arrays.fill(k, Interval.ZERO);
        k[d - 1] = Interval.point(z);
        Interval sphere = new UniformSphere(d, 1).live().cosine(k);
        Interval ball = new UniformBall(d, 1).live().cosine(k);
        assertThat(new Round(d - 2, 1).cosine(k).meets(sphere)).isTrue();
        assertThat(new Round(d, 1).cosine(k).meets(ball)).isTrue();
        if (z <= 8) {
            Interval gaussian = new TruncatedGaussian(d, 1, 2).live().cosine(k);
            assertThat(new CutGaussian(d, 1, 2).cosine(k).meets(gaussian)).isTrue();
        }
    }
}
