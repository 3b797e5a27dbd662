package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import onepoint.interval.Interval;
import onepoint.landscape.Ripples;
import onepoint.noise.FiniteSupport;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** Both forms of the excess, on one instance without any symmetry, against plain sums and each other. */
class ExcessTest {
    private static final double KEPT = 0.9375;
    private static final double STEP = 0.25;
    private static final double[] CURVATURES = {1, 0.5};
    private static final List<Ripples.Wave> WAVES = List.of(
            new Ripples.Wave(0.25, List.of(3.0, -1.0), 0.5),
            new Ripples.Wave(-0.125, List.of(0.5, 2.0), 1.25));
    private static final FiniteSupport NOISE = new FiniteSupport(List.of(
            new FiniteSupport.WeightedPoint(1, List.of(2.0, -4.0)),
            new FiniteSupport.WeightedPoint(2, List.of(-1.0, 1.0)),
            new FiniteSupport.WeightedPoint(2, List.of(0.0, 1.0))));
    private static final Setting SETTING = Setting.of(new Spec(
            new Ripples(List.of(CURVATURES[0], CURVATURES[1]), WAVES),
            NOISE,
            STEP,
            List.of(0.0, 0.0),
            List.of(1.0, 1.0),
            new Spec.Horizons(1, 1),
            Optional.empty()));
    private static final Excess CLOSED = new WaveExcess(
            CURVATURES,
            WAVES.stream()
                    .map(w -> new WaveExcess.Wave(
                            w.amplitude(),
                            w.vector().stream().mapToDouble(k -> k).toArray(),
                            w.phase()))
                    .toList(),
            new NoisePart(Canonical.of(SETTING).noise(), new int[] {0, 1}),
            STEP,
            Interval.point(KEPT));
    private static final Excess SUMMED = new AtomExcess(
            SETTING.landscape(),
            SETTING.law().orElseThrow().atoms().orElseThrow(),
            SETTING.spec().target().enclosure(),
            STEP,
            Interval.point(KEPT));

    /**
     * A plain sum takes about 60 operations on numbers below 2^7 where |e_i| is at most 6: its error is
     * below 60 2^7 2^-53 = 8.6e-13.
     */
    private static final double ROUNDED = 1e-12;

    private static Interval[] points(double... x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    private static double plain(double[] e) {
        return plain(NOISE, e);
    }

    /** A step in doubles from each atom, of five chances in all. */
    private static double plain(FiniteSupport noise, double[] e) {
        double sum = -KEPT * (e[0] * e[0] + e[1] * e[1]);
        double[] slope = new double[2];
        for (FiniteSupport.WeightedPoint atom : noise.atoms()) {
            double[] x = {
                e[0] - STEP * atom.point().get(0), e[1] - STEP * atom.point().get(1)
            };
            SETTING.landscape().gradient(x, slope);
            double first = x[0] - STEP * slope[0];
            double second = x[1] - STEP * slope[1];
            sum += atom.weight() / 5.0 * (first * first + second * second);
        }
        return sum;
    }

    @Test
    void values_hold_the_plain_sum() {
        SplittableRandom random = new SplittableRandom(1);
        for (int n = 0; n < 200; n++) {
            double[] e = random.doubles(2, -6, 6).toArray();
            for (Excess excess : List.of(CLOSED, SUMMED)) {
                Interval value = excess.value(points(e));
                assertThat(value.width()).isLessThan(ROUNDED);
                assertThat(value.mid()).isCloseTo(plain(e), within(2 * ROUNDED));
            }
        }
    }

    /**
     * The central difference has an error of h^2/6 times third derivatives below 500, 2e-8, and of rounding
     * below ROUNDED/h, 6.6e-8.
     */
    @Test
    void gradients_are_central_differences_of_the_plain_sum() {
        SplittableRandom random = new SplittableRandom(2);
        double h = 0x1p-16;
        for (int n = 0; n < 200; n++) {
            double[] e = random.doubles(2, -6, 6).toArray();
            for (Excess excess : List.of(CLOSED, SUMMED)) {
                Interval[] gradient = excess.gradient(points(e));
                double first =
                        plain(new double[] {e[0] + h, e[1]}) - plain(new double[] {e[0] - h, e[1]});
                double second =
                        plain(new double[] {e[0], e[1] + h}) - plain(new double[] {e[0], e[1] - h});
                assertThat(gradient[0].mid()).isCloseTo(first / (2 * h), within(1e-7));
                assertThat(gradient[1].mid()).isCloseTo(second / (2 * h), within(1e-7));
                assertThat(gradient[0].width()).isLessThan(ROUNDED);
            }
        }
    }

    @Test
    void descents_bound_the_values_and_their_reach_is_enough() {
        SplittableRandom random = new SplittableRandom(3);
        for (Excess excess : List.of(CLOSED, SUMMED)) {
            Excess.Descent descent = excess.descent();
            double reach = descent.reach(0);
            assertThat(reach).isBetween(1.0, 1e4);
            for (int n = 0; n < 1000; n++) {
                double[] e = random.doubles(2, -2 * reach, 2 * reach).toArray();
                double distance = Math.hypot(e[0], e[1]);
                assertThat(plain(e))
                        .isLessThanOrEqualTo(
                                descent.above(Interval.point(distance)) + ROUNDED * reach * reach);
                assertThat(distance > reach && plain(e) > 0).isFalse();
            }
        }
        assertThat(Excess.Descent.NONE.reach(0)).isInfinite();
        assertThat(Excess.Descent.NONE.above(Interval.ONE)).isInfinite();
    }

    /** -s^2 + 2 s + 3 is 0 at 3, and -4 s^2 + 1 is -8 at 3/2. */
    @Test
    void the_reach_is_the_larger_root() {
        assertThat(new Excess.Descent(1, 2, 3).reach(0)).isEqualTo(3);
        assertThat(new Excess.Descent(4, 0, 1).reach(-8)).isEqualTo(1.5);
    }

    /** Searches of the two forms end within their gap of each other. */
    @Test
    void searches_agree_and_a_small_budget_is_still_a_bound() {
        Bracket closed = ExcessSearch.largest(CLOSED, 1e-3, 20_000);
        Bracket summed = ExcessSearch.largest(SUMMED, 1e-3, 20_000);
        for (Bracket bracket : List.of(closed, summed)) {
            assertThat(bracket.certified() - bracket.refuted()).isBetween(0.0, 1e-3);
            assertThat(plain(bracket.witness())).isCloseTo(bracket.refuted(), within(2 * ROUNDED));
        }
        assertThat(closed.certified()).isGreaterThanOrEqualTo(summed.refuted());
        assertThat(summed.certified()).isGreaterThanOrEqualTo(closed.refuted());
        for (int boxes = 1; boxes <= 200; boxes++) {
            assertThat(ExcessSearch.largest(CLOSED, 1e-3, boxes).certified())
                    .isGreaterThanOrEqualTo(closed.refuted());
        }
    }

    /** A mean of w other than zero pulls every step to one side, which the closed form leaves out. */
    @Test
    void noise_with_a_mean_is_not_taken_for_centred() {
        FiniteSupport leaning = new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(4, List.of(1.0, 2.0)),
                new FiniteSupport.WeightedPoint(1, List.of(0.0, -1.0))));
        Rates rates = new Rates(Interval.point(1 - KEPT), Interval.ONE);
        Bracket bracket =
                Drift.of(Setting.of(SETTING.spec().withNoise(leaning)), rates).orElseThrow();
        SplittableRandom random = new SplittableRandom(4);
        for (int n = 0; n < 1000; n++) {
            double[] e = random.doubles(2, -6, 6).toArray();
            assertThat(plain(leaning, e)).isLessThanOrEqualTo(bracket.certified() + 1e-9);
        }
    }

    /** -10 |e - 3|, whose bound on a box is attained when the box has its peak at an end. */
    private static final class Peak implements Excess {
        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public Interval value(Interval[] e) {
            return e[0].isPoint() ? e[0].subtract(3).abs().multiply(-10) : Interval.ENTIRE;
        }

        @Override
        public Interval[] gradient(Interval[] e) {
            return new Interval[] {Interval.of(-10, 10)};
        }

        @Override
        public Descent descent() {
            return new Descent(1, 0, 64);
        }
    }

    @Test
    void mean_values_bound_a_peak_at_the_end_of_a_box() {
        for (int boxes = 1; boxes <= 64; boxes++) {
            assertThat(ExcessSearch.largest(new Peak(), 1e-3, boxes).certified())
                    .isGreaterThanOrEqualTo(0);
        }
    }
}
