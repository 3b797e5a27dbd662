package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import onepoint.interval.Interval;

/** Empirical losses of every kind. */
class FiniteSumProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return Arbitraries.integers().between(1, 3).flatMap(LandscapeArbitraries::finiteSums);
    }

    private static FiniteSum.Point point(double label, Double... inputs) {
        return new FiniteSum.Point(List.of(inputs), label);
    }

    private static Landscape sum(Loss loss, double ridge, FiniteSum.Point... points) {
        return new FiniteSum(loss, ridge, List.of(points)).landscape();
    }

    /** The losses as they are defined, at u = a . x = 2 x 1 - 1 x 0.5 = 1.5 and b = 0.25, ridge 0.5. */
    @Example
    void theLossesAreTheOnesStated() {
        double[] x = {1, 0.5};
        double ridge = 0.25 * 1.25;
        double s = 1.5 / StrictMath.sqrt(3.25);
        double[] expected = {
            0.5 * 1.25 * 1.25,
            StrictMath.log(1 + StrictMath.exp(-1.25)),
            StrictMath.sqrt(1 + 1.25 * 1.25) - 1,
            (s - 0.25) * (s - 0.25) / 2
        };
        for (Loss loss : Loss.values()) {
            Landscape one = sum(loss, 0.5, point(0.25, 2.0, -1.0));
            assertThat(one.value(x)).isCloseTo(ridge + expected[loss.ordinal()], within(1e-15));
        }
    }

    @Example
    void theLossesAreAveraged() {
        Landscape both =
                sum(Loss.ROBUST, 0, point(0.25, 2.0), point(-1, 1.0), point(0, 0.5), point(0, 0.0));
        double alone = sum(Loss.ROBUST, 0, point(0.25, 2.0)).value(new double[] {3})
                + sum(Loss.ROBUST, 0, point(-1, 1.0)).value(new double[] {3})
                + sum(Loss.ROBUST, 0, point(0, 0.5)).value(new double[] {3});
        assertThat(both.value(new double[] {3})).isCloseTo(alone / 4, within(1e-15));
    }

    /** Far out nothing overflows: the slopes are at their bounds. */
    @Example
    void farOutTheLossesAreFinite() {
        for (double x : new double[] {-0x1p20, 0x1p20}) {
            for (Loss loss : Loss.values()) {
                double[] out = new double[1];
                Landscape one = sum(loss, 0, point(0, 0x1p20));
                one.gradient(new double[] {x}, out);
                double slope = one.gradient(new Interval[] {Interval.point(x)})[0].mid();
                assertThat(out[0])
                        .as("%s at %s", loss, x)
                        .isCloseTo(slope, within(1e-300 + 1e-12 * StrictMath.abs(slope)));
                assertThat(one.value(new double[] {x})).isFinite();
            }
        }
    }

    /** One slope over [l, r] is no wider than its own ends where it is monotone. */
    @Property(tries = 300)
    void slopesOfMonotoneLossesAreTight(
            @ForAll @DoubleRange(min = -4, max = 4) double from,
            @ForAll @DoubleRange(min = 0, max = 4) double width) {
        for (Loss loss : List.of(Loss.SQUARES, Loss.LOGISTIC, Loss.ROBUST)) {
            Interval over = loss.slope(Interval.of(from, from + width), 0.5);
            double low = loss.slope(from, 0.5);
            double high = loss.slope(from + width, 0.5);
            assertThat(over.width()).isLessThanOrEqualTo(high - low + 1e-14);
        }
    }

    @Example
    void leastSquaresAreTightWhereTheirSlopesCancel() {
        Interval[] box = {Interval.of(-1, 3)};
        Landscape two = sum(Loss.SQUARES, 0, point(1, 1.0), point(2, -1.0));
        assertThat(two.gradient(box)[0]).isEqualTo(Interval.of(-0.5, 3.5));
    }

    @Property(tries = 300)
    void batchesAddUpToTheWhole(
            @ForAll("halves") FiniteSum spec, @ForAll @DoubleRange(min = -4, max = 4) double x) {
        EmpiricalLoss whole = spec.landscape();
        int half = whole.count() / 2;
        Landscape first = new FiniteSum(spec.loss(), spec.ridge(), spec.points().subList(0, half))
                .landscape();
        Interval[] at = {Interval.point(x), Interval.point(x / 2)};
        Interval[] deviation = whole.deviation(0, half, at);
        Interval[][] slopes = whole.deviationSlopes(0, half, at);
        double[] doubles = new double[2];
        whole.deviation(0, half, new double[] {x, x / 2}, doubles);
        for (int k = 0; k < 2; k++) {
            Interval difference = first.gradient(at)[k].subtract(whole.gradient(at)[k]);
            assertThat(deviation[k].meets(difference)).isTrue();
            assertThat(deviation[k].width()).isLessThan(1e-12);
            assertThat(doubles[k]).isCloseTo(deviation[k].mid(), within(1e-12));
            for (int l = 0; l < 2; l++) {
                Interval bend = first.hessian(at)[k][l].subtract(whole.hessian(at)[k][l]);
                assertThat(slopes[k][l].meets(bend)).isTrue();
                assertThat(slopes[k][l].width()).isLessThan(1e-12);
            }
        }
    }

    @Provide
    Arbitrary<FiniteSum> halves() {
        return LandscapeArbitraries.finiteSums(2).map(FiniteSum.class::cast).map(spec -> {
            List<FiniteSum.Point> twice = new ArrayList<>(spec.points());
            spec.points().forEach(p -> twice.add(new FiniteSum.Point(p.inputs(), p.label() + 1)));
            return new FiniteSum(spec.loss(), spec.ridge(), twice);
        });
    }

    @Example
    void dataDecidesWhatIsEven() {
        double[] zero = {0};
        double[] one = {1};
        for (Loss loss : Loss.values()) {
            Landscape mirrored = sum(loss, 0.5, point(3, 2.0), point(3, -2.0));
            assertThat(mirrored.evenAbout(zero)).as("mirrored %s", loss).isTrue();
            assertThat(mirrored.evenAbout(one)).as("off centre %s", loss).isFalse();
            assertThat(sum(loss, 0.5, point(3, 2.0)).evenAbout(zero))
                    .as("single %s", loss)
                    .isFalse();
            assertThat(sum(loss, 0.5, point(3, 2.0), point(3, 2.0), point(3, -2.0))
                            .evenAbout(zero))
                    .as("unequal numbers %s", loss)
                    .isFalse();
            assertThat(sum(loss, 0, point(3, 2.0), point(-3, 2.0)).evenAbout(zero))
                    .as("opposite labels %s", loss)
                    .isEqualTo(loss != Loss.LOGISTIC);
            assertThat(sum(loss, 0, point(3, 2.0), point(1, -2.0)).evenAbout(new double[] {0.5}))
                    .as("about 1/2 %s", loss)
                    .isEqualTo(loss != Loss.UNIT);
        }
        assertThat(sum(Loss.SQUARES, 1, point(4, 1.0)).evenAbout(new double[] {2}))
                .isTrue();
        assertThat(sum(Loss.ROBUST, 1, point(4, 1.0)).evenAbout(new double[] {4}))
                .isFalse();
        assertThat(sum(Loss.ROBUST, 0, point(4, 1.0)).evenAbout(new double[] {4}))
                .isTrue();
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> sum(Loss.UNIT, -1, point(0, 1.0)))
                .hasMessageContaining("ridge: -1.0 is outside [0.0");
        assertThatThrownBy(() -> sum(Loss.UNIT, 0)).hasMessageContaining("points.length: 0.0");
        assertThatThrownBy(() -> sum(Loss.UNIT, 0, point(0, 1.0), point(0, 1.0, 2.0)))
                .hasMessageContaining("points[1].inputs: has 2 entries");
    }
}
