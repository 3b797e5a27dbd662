package onepoint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Loss;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Separable;
import onepoint.linear.Boxes;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.Target;
import org.junit.jupiter.api.Test;

/** The theorem's numbers on f = x^2/2, w = +-1, eta = 1/4, x_0 = 8: c = L = r = 1, y_0 = 6. */
class PremiseTest {
    private static final Premise PREMISE = Premise.of(Certificate.of(Setting.of(new Spec(
                    new Quadratic(List.of(1.0)),
                    new TwoPoint(List.of(1.0)),
                    0.25,
                    List.of(0.0),
                    List.of(8.0),
                    new Spec.Horizons(1, 4),
                    Optional.empty()))))
            .orElseThrow();

    @Test
    void theRatesAreThoseOfTheProof() {
        assertThat(PREMISE.rates().lambda()).isEqualTo(Interval.point(7.0 / 16));
        assertThat(PREMISE.rates().b()).isEqualTo(Interval.point(25.0 / 256));
        assertThat(PREMISE.startDistance()).isEqualTo(Interval.point(36));
    }

    /** log(7/16 * 36 / (25/256)) / (7/16) = 11.6186.. by mpmath: log(mpf(7)/16*36*256/25)/(mpf(7)/16). */
    @Test
    void theApproachTimeIsRoundedUp() {
        assertThat(PREMISE.approachTime()).isEqualTo(12);
    }

    /** (42 sqrt(log 9))^2 (25/256)/(7/16) = 865.157.. by mpmath: 42**2*log(9)*mpf(25)/256*16/7. */
    @Test
    void theStayRadiusHasTheConstantsOfTheProof() {
        Interval delta = PREMISE.squaredDelta();
        assertThat(delta.meets(Interval.parse("865.1571773261363819737556240764889924")))
                .isTrue();
        assertThat(delta.width()).isLessThan(1e-9);
    }

    @Test
    void withoutLambdaThereIsNoContraction() {
        assertThat(PREMISE.contracts()).isTrue();
    }

    /**
     * x = 1/4 sin(x + 0.3) cos(1/8): the root 0.0955854739941928.. by mpmath findroot. x* is known to 2^-40
     * or so, which no bound of squared length 2^-20 may be compared with.
     */
    @Test
    void distancesToARootAreEnclosedWithIt() {
        double root = 0.09558547399419287;
        Ripples f = new Ripples(List.of(1.0), List.of(new Ripples.Wave(0.25, List.of(1.0), 0.3)));
        Spec spec = new Spec(
                        f,
                        new TwoPoint(List.of(1.0)),
                        0.125,
                        List.of(root),
                        List.of(4.0),
                        new Spec.Horizons(1, 4),
                        Optional.empty())
                .withTarget(new Target.Root(List.of(root)));
        Certificate certificate = Certificate.of(Setting.of(spec));
        assertThat(certificate.proved()).isTrue();
        Premise premise = Premise.of(certificate).orElseThrow();
        assertThat(premise.startDistance().width()).isBetween(0x1p-40, 0x1p-34);
        assertThat(premise.obstacle(8, Interval.ONE)).isEmpty();
        assertThat(premise.obstacle(8, Interval.point(0x1p-20)))
                .hasValueSatisfying(why -> assertThat(why).contains("target"));
    }

    /** A phase of 2^20 is a shift of 2^20: sines of such angles are off by 2^-31. */
    @Test
    void aPhaseIsAsFarAsTheShiftThatMakesIt() {
        assertThat(rippled(0.5, 2, 1).obstacle(8, Interval.ONE)).isEmpty();
        assertThat(rippled(0x1p20, 2, 1).obstacle(8, Interval.ONE)).isEmpty();
        assertThat(rippled(0x1p20, 2, 0x1p-4).obstacle(8, Interval.ONE))
                .hasValueSatisfying(why -> assertThat(why).contains("doubles"));
        assertThat(rippled(0x1p20, 256, 0x1p-4).obstacle(8, Interval.ONE)).isEmpty();
    }

    private static Premise rippled(double phase, double frequency, double noise) {
        double amplitude = 0.25 / (frequency * frequency);
        Ripples.Wave wave = new Ripples.Wave(amplitude, List.of(frequency), phase);
        Spec spec = new Spec(
                new Separable(List.of(new Ripples(List.of(1.0), List.of(wave)))),
                new TwoPoint(List.of(noise)),
                0.25,
                List.of(0.0),
                List.of(1.0),
                new Spec.Horizons(1, 4),
                Optional.empty());
        Constants declared = new Constants(0.5, 1.25, noise);
        Spec told = spec.withDeclared(Optional.of(declared));
        return Premise.of(Certificate.of(Setting.of(told))).orElseThrow();
    }

    /**
     * 500 bumps on each side of 0 whose slopes cancel there: the sum of one side is about 2^15.6, so that a
     * double of it is off by up to 2^-38, and at 2^-50 the slope in doubles has the wrong sign.
     */
    @Test
    void aBumpIsAsFarAsItsCentre() {
        List<Bumps.Bump> bumps = new ArrayList<>();
        for (double centre : new double[] {5792, -5792}) {
            bumps.addAll(Collections.nCopies(500, new Bumps.Bump(centre, 2896, 0x1p20)));
        }
        Bumps f = new Bumps(256, bumps);
        double[] slope = new double[1];
        f.landscape().gradient(new double[] {0x1p-50}, slope);
        assertThat(slope[0]).isNegative();
        assertThat(f.landscape()
                        .gradient(Boxes.points(new double[] {0x1p-50}))[0]
                        .sup())
                .isPositive();
        assertCoarse(f, 0x1p-10);
    }

    /** No run is compared with anything so far away that its rounding there hides the noise. */
    @Test
    void aBoundIsAsFarAsItsDistance() {
        Premise premise = rippled(0.5, 2, 1);
        assertThat(premise.obstacle(8, Interval.point(0x1p30))).isEmpty();
        assertThat(premise.obstacle(8, Interval.point(0x1p60)))
                .hasValueSatisfying(why -> assertThat(why).contains("doubles"));
    }

    /** The landscape is x^2 / 2, computed from parts of size 2^20. */
    @Test
    void partsThatCancelAreRoundedAllTheSame() {
        List<Ripples.Wave> waves = List.of(
                new Ripples.Wave(0x1p20, List.of(1.0), 0),
                new Ripples.Wave(-0x1p20, List.of(1.0), 0));
        assertCoarse(new Ripples(List.of(1.0), waves), 16);
        List<Hills.Hill> hills = List.of(
                new Hills.Hill(List.of(0.0, 0.0), 1, 0x1p20),
                new Hills.Hill(List.of(0.0, 0.0), 1, -0x1p20));
        assertCoarse(new Hills(List.of(1.0, 1.0), hills), 16);
    }

    @Test
    void aLongStepIsRoundedAsMuchAsItIsLong() {
        assertCoarse(new Quadratic(List.of(0x1p20)), 16);
    }

    @Test
    void aHillIsAsFarAsItsCentreAndADataPointAsTheShiftThatMakesIt() {
        Hills.Hill hill = new Hills.Hill(List.of(0.0, 4096.0), 2048, 0x1p10);
        assertCoarse(new Hills(List.of(1.0, 1.0), List.of(hill)), 0x1p-4);
        FiniteSum.Point far = new FiniteSum.Point(List.of(1.0), 4096);
        assertCoarse(new FiniteSum(Loss.SQUARES, 1, List.of(far)), 0x1p-4);
    }

    /** Under a noise that moves by 2^-40 of a step; the same at the origin is fine. */
    private static void assertCoarse(LandscapeSpec f, double stepSize) {
        List<Double> origin = Collections.nCopies(f.dimension(), 0.0);
        List<Double> noise = Collections.nCopies(f.dimension(), 0x1p-40);
        Spec spec = new Spec(
                f,
                new TwoPoint(noise),
                stepSize,
                origin,
                origin,
                new Spec.Horizons(1, 4),
                Optional.empty());
        Spec plain = spec.withLandscape(new Quadratic(Collections.nCopies(f.dimension(), 1.0)));
        assertThat(Resolution.fine(Setting.of(spec), 0)).isFalse();
        assertThat(Resolution.fine(Setting.of(plain), 0)).isTrue();
    }
}
