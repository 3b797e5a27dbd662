package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;
import onepoint.noise.FiniteSupport;
import onepoint.noise.UniformBall;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

/** Exact sums and walks against numbers that are known otherwise. */
class WholeTest {
    private static final WholeLaw COIN = law(Stated.withTwoValues(1, 1, -1, 1));
    private static final WholeLaw THIRD = law(Stated.withTwoValues(2, 1, -1, 2));

    private static WholeLaw law(Spec spec) {
        return WholeLaw.of(Setting.of(spec)).orElseThrow();
    }

    /** P(K >= 7) for K binomial(10, 1/3): sum of choose(10, k) 2^(10-k) over k >= 7 is 1161, of 3^10. */
    @Test
    void tailsOfASumAreBinomial() {
        WholeSum sum = WholeSum.zero();
        for (int n = 0; n < 10; n++) {
            sum = sum.plus(THIRD, 1);
        }
        Interval tail = sum.tails(false).get(11);
        assertThat(tail.contains(Interval.parse("1161/59049"))).isTrue();
        assertThat(tail.width()).isLessThan(1e-16);
    }

    /** 1 w + 2 w' + 3 w'' with signs: 6 and -6, 4 and -4, 2 and -2, twice 0. */
    @Test
    void bothTailsOfAnUnequalSumAreCounted() {
        WholeSum sum = WholeSum.zero().plus(COIN, 1).plus(COIN, 2).plus(COIN, 3);
        assertThat(sum.tails(true))
                .isEqualTo(Map.of(
                        2, Interval.point(0.75), 4, Interval.point(0.5), 6, Interval.point(0.25)));
        assertThat(sum.tails(false)).containsEntry(2, Interval.point(0.375));
    }

    /** The best walk of unit steps stops at the level, so the reflection principle gives its chance. */
    @Test
    void theBestWalkOfUnitStepsIsTheReflectedOne() {
        WholeSum sum = WholeSum.zero();
        WholeWalk walk = WholeWalk.none();
        for (int n = 1; n <= 12; n++) {
            sum = sum.plus(COIN, 1);
            walk = walk.after(COIN, 1);
        }
        Map<Integer, Interval> tails = sum.tails(false);
        for (int l = 2; l <= 10; l += 2) {
            Interval reflected = tails.get(l).add(tails.get(l + 2));
            assertThat(walk.reaching(l)).as("level %d", l).isEqualTo(reflected);
        }
        assertThat(walk.farthest()).isEqualTo(12);
        assertThat(walk.reaching(13)).isEqualTo(Interval.ZERO);
    }

    /** Two steps of up to 2: from 3 below, 2 then 1 or 2 up, or a first step of 1 down and none after. */
    @Test
    void theBestWalkOfLongerStepsChoosesByWhereItStands() {
        WholeWalk walk = WholeWalk.none().after(COIN, 2).after(COIN, 2);
        assertThat(walk.reaching(3)).isEqualTo(Interval.point(0.25));
        assertThat(walk.reaching(2)).isEqualTo(Interval.point(0.5));
        assertThat(walk.reaching(1)).isEqualTo(Interval.point(0.75));
    }

    @Property
    void fractionsAreEnclosedNarrowly(
            @ForAll @IntRange(min = 1, max = 1_000_000) int part,
            @ForAll @IntRange(min = 0, max = 700) int bits) {
        BigInteger numerator = BigInteger.valueOf(part);
        BigInteger whole = BigInteger.valueOf(1_000_003).shiftLeft(bits);
        Interval exact = Interval.parse(numerator + "/" + whole);
        Interval enclosed = WholeLaw.fraction(numerator, whole);
        assertThat(enclosed.contains(exact)).isTrue();
        assertThat(enclosed.width()).isLessThanOrEqualTo(enclosed.inf() * 0x1p-48);
    }

    @Test
    void onlyCentredNoiseOnALineWithFewWholeValuesIsALaw() {
        Spec spec = Stated.withTwoValues(1, 1, -1, 1);
        Spec uncentred = Stated.withTwoValues(2, 1, -1, 1);
        Spec fractional = spec.withNoise(new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(1, List.of(0.5)),
                new FiniteSupport.WeightedPoint(1, List.of(-0.5)))));
        Spec continuous = spec.withNoise(new UniformBall(1, 1));
        for (Spec other : List.of(uncentred, fractional, continuous)) {
            assertThat(WholeLaw.of(Setting.of(other))).isEmpty();
        }
        assertThat(WholeLaw.of(Setting.of(Stated.parabola(0.25, 4, 8, 8)))).contains(COIN);
    }
}
