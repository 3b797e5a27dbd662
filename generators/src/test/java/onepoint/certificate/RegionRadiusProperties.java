package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.landscape.EmpiricalLoss;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Loss;
import onepoint.noise.MiniBatch;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import org.junit.jupiter.api.Test;

/** How long mini-batch noise gets over a domain, against the longest on a grid of states. */
class RegionRadiusProperties {
    private static final int GRID = 33;
    private static final double HALF = 3;
    /** Samplers are off by a few ulp of terms below 64. */
    private static final double ROUNDING = 0x1p-42;

    private static Interval radius(FiniteSum sum, int size, Domain domain) {
        Setting setting =
                Setting.of(RegionInstances.spec(sum, new MiniBatch(sum.dimension(), size), domain));
        return RegionRadius.of(setting, new Region(domain, sum.dimension()), 1 << 12);
    }

    /** The longest vector of a batch of this size on a grid over the box, within the ball if that is set. */
    private static double longest(FiniteSum sum, int size, boolean ball) {
        EmpiricalLoss loss = sum.landscape();
        double[] x = new double[sum.dimension()];
        double[] out = new double[x.length];
        double longest = 0;
        int states = x.length == 1 ? GRID : GRID * GRID;
        for (int i = 0; i < states; i++) {
            double squared = 0;
            for (int k = 0; k < x.length; k++) {
                int step = k == 0 ? i % GRID : i / GRID;
                x[k] = HALF * (2.0 * step / (GRID - 1) - 1);
                squared += x[k] * x[k];
            }
            for (int from = 0;
                    from < loss.count() && !(ball && squared > HALF * HALF);
                    from += size) {
                loss.deviation(from, from + size, x, out);
                double length = 0;
                for (double w : out) {
                    length += w * w;
                }
                longest = StrictMath.max(longest, StrictMath.sqrt(length));
            }
        }
        return longest;
    }

    @Provide
    Arbitrary<FiniteSum> sums() {
        Arbitrary<Double> numbers = Arbitraries.integers().between(-8, 8).map(n -> n / 4.0);
        return Arbitraries.integers()
                .between(1, 2)
                .flatMap(d -> Combinators.combine(numbers.list().ofSize(d), numbers)
                        .as(FiniteSum.Point::new)
                        .list()
                        .ofSize(4))
                .flatMap(points ->
                        Arbitraries.of(Loss.class).map(loss -> new FiniteSum(loss, 1, points)));
    }

    /**
     * No state has longer noise than proved. How near the proved length is depends on the boxes: along a
     * ridge or a boundary where the noise is nearly as long, they run out before the search is within its
     * gap.
     */
    @Property(tries = 200)
    void theRadiusIsTheLongestOfAllStates(
            @ForAll("sums") FiniteSum sum, @ForAll boolean pairs, @ForAll boolean ball) {
        int size = pairs ? 2 : 1;
        int d = sum.dimension();
        Domain domain = ball ? RegionInstances.ball(d, HALF) : RegionInstances.box(d, HALF);
        Interval radius = radius(sum, size, domain);
        double longest = longest(sum, size, ball);
        assertThat(longest).isLessThanOrEqualTo(radius.sup() + ROUNDING);
        assertThat(radius.sup()).isLessThanOrEqualTo(1.25 * longest + ROUNDING);
    }

    /** Over R^d the radius is no less than on the grid, and bounded but for least squares. */
    @Property(tries = 100)
    void theRadiusEverywhereIsNoLessThanOnAGrid(@ForAll("sums") FiniteSum sum) {
        Interval radius = radius(sum, 2, new Domain.Everywhere());
        assertThat(longest(sum, 2, false)).isLessThanOrEqualTo(radius.sup() + ROUNDING);
        assertThat(radius.sup() < Double.POSITIVE_INFINITY || sum.loss() == Loss.SQUARES)
                .isTrue();
    }

    /** Where the slopes of least squares differ, the noise has no bound, and far states show it. */
    @Test
    void noiseWithoutABoundIsFoundFarOut() {
        FiniteSum sum = new FiniteSum(
                Loss.SQUARES,
                1,
                List.of(
                        new FiniteSum.Point(List.of(1.0), 0),
                        new FiniteSum.Point(List.of(2.0), 0)));
        Interval radius = radius(sum, 1, new Domain.Everywhere());
        assertThat(radius.inf()).isGreaterThan(0x1p20);
        assertThat(radius.sup()).isInfinite();
    }

    /** Two batches that differ by 2^-20: no box shows how short the noise is, and the search gives up. */
    @Test
    void noiseThatNearlyVanishesHasAnUpperBoundThatIsNotAttained() {
        List<FiniteSum.Point> points = new ArrayList<>();
        for (double shift : new double[] {1, 1 + 0x1p-20}) {
            points.add(new FiniteSum.Point(List.of(1.0, 0.5 * shift), 0.5));
            points.add(new FiniteSum.Point(List.of(-1.0, -0.5 * shift), 0.5));
        }
        FiniteSum sum = new FiniteSum(Loss.UNIT, 1, Collections.unmodifiableList(points));
        Interval radius = radius(sum, 2, RegionInstances.box(2, HALF));
        assertThat(longest(sum, 2, false)).isBetween(0.5 * radius.inf(), 0x1p-18);
        assertThat(radius.sup()).isBetween(0x1p-18, 0x1p-5);
    }
}
