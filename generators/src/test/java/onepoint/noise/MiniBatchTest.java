package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.EmpiricalLoss;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Loss;
import onepoint.landscape.Quadratic;
import org.junit.jupiter.api.Test;

/** Batches of two out of six points of a logistic regression; their gradients are taken one by one. */
class MiniBatchTest extends StateNoiseContract {
    private static final List<FiniteSum.Point> POINTS = List.of(
            point(0.5, 1, 0.5),
            point(-1, 0.25, -1.5),
            point(0, -0.75, 1),
            point(2, 0.5, 0.5),
            point(-0.5, -1, -0.25),
            point(0.25, 0, 0.75));
    private static final FiniteSum SUM = new FiniteSum(Loss.LOGISTIC, 0.25, POINTS);

    private static FiniteSum.Point point(double label, double... inputs) {
        return new FiniteSum.Point(Arrays.stream(inputs).boxed().toList(), label);
    }

    @Override
    NoiseSpec spec() {
        return new MiniBatch(2, 2);
    }

    @Override
    LandscapeSpec landscape() {
        return SUM;
    }

    @Override
    FiniteSupport frozen(double[] x) {
        double[] whole = new double[2];
        SUM.landscape().gradient(x, whole);
        List<FiniteSupport.WeightedPoint> atoms = new ArrayList<>();
        for (int from = 0; from < 6; from += 2) {
            double[] part = new double[2];
            new FiniteSum(Loss.LOGISTIC, 0.25, POINTS.subList(from, from + 2))
                    .landscape()
                    .gradient(x, part);
            atoms.add(new FiniteSupport.WeightedPoint(
                    1, List.of(part[0] - whole[0], part[1] - whole[1])));
        }
        return new FiniteSupport(atoms);
    }

    @Override
    String pinned() {
        return "0x1.7e65846e8b15p-6, -0x1.7119c03e5b45p-2";
    }

    private static Noise onSquares(double... inputs) {
        List<FiniteSum.Point> points = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            points.add(point(i, inputs[i]));
        }
        return new MiniBatch(1, 1).on(new FiniteSum(Loss.SQUARES, 1, points).landscape());
    }

    /** Inputs of equal modulus: what is linear in x is the same in every batch and cancels exactly. */
    @Test
    void leastSquaresHaveABoundedRadiusOnlyWhenTheirSlopesAgree() {
        Interval[] everywhere = {Interval.ENTIRE};
        assertThat(onSquares(1, 2).radius(everywhere).sup()).isInfinite();
        assertThat(onSquares(3, -3).radius(everywhere)).isEqualTo(Interval.point(1.5));
        assertThat(onSquares(3, -3).atoms(everywhere).orElseThrow().get(0).point()[0])
                .isEqualTo(Interval.point(-1.5));
        assertThat(onSquares(3, -3).slopes(everywhere).orElseThrow().get(0)[0][0])
                .isEqualTo(Interval.ZERO);
    }

    /** |w| is at most (1/n) sum |weights| |a| sup |loss'|, with bounded slopes a number. */
    @Test
    void boundedSlopesBoundTheRadiusEverywhere() {
        Interval[] everywhere = {Interval.ENTIRE, Interval.ENTIRE};
        for (Loss loss : List.of(Loss.LOGISTIC, Loss.ROBUST, Loss.UNIT)) {
            Landscape sum = new FiniteSum(loss, 4, POINTS).landscape();
            Interval radius = new MiniBatch(2, 3).on(sum).radius(everywhere);
            assertThat(radius.sup()).isLessThan(8);
            assertThat(radius.sup()).isGreaterThan(0.25);
        }
    }

    /** Points that add the same count as one, so that batches of the same points are no noise at all. */
    @Test
    void batchesOfTheSamePointsAreNoNoise() {
        List<FiniteSum.Point> twice = List.of(
                point(0.5, 1, 0.25), point(1, -1, 0.5), point(0.5, 1, 0.25), point(-1, 1, -0.5));
        Interval[] everywhere = {Interval.ENTIRE, Interval.ENTIRE};
        for (Loss loss : Loss.values()) {
            Noise noise = new MiniBatch(2, 2).on(new FiniteSum(loss, 1, twice).landscape());
            boolean even = loss != Loss.LOGISTIC;
            assertThat(noise.radius(everywhere).equals(Interval.ZERO))
                    .as("%s", loss)
                    .isEqualTo(even);
        }
    }

    /** About 1 the data is (1, 2), (-1, 2), (1, -2), (-1, -2); in its blocks of two there is no pair. */
    @Test
    void batchesThatAreMirrorImagesMakeItSymmetric() {
        List<FiniteSum.Point> mirrored =
                List.of(point(3, 1), point(1, -1), point(-1, 1), point(-3, -1));
        double[] centre = {1};
        double[] away = {1.5};
        for (Loss loss : List.of(Loss.SQUARES, Loss.LOGISTIC, Loss.ROBUST)) {
            EmpiricalLoss sum = new FiniteSum(loss, 0.5, mirrored).landscape();
            Noise single = new MiniBatch(1, 1).on(sum);
            assertThat(single.symmetricAt(centre)).as("%s", loss).isTrue();
            assertThat(single.symmetricAt(away)).as("%s", loss).isFalse();
            assertThat(sum.affineGradient()).isEqualTo(loss == Loss.SQUARES);
        }
        List<FiniteSum.Point> three = List.of(point(2, 1), point(0, 1), point(-2, 1));
        List<FiniteSum.Point> skew = List.of(point(2, 1), point(-1, 1), point(-1, 1));
        assertThat(symmetric(Loss.ROBUST, three)).isTrue();
        assertThat(symmetric(Loss.LOGISTIC, three)).isFalse();
        assertThat(symmetric(Loss.ROBUST, skew)).isFalse();
        assertThat(symmetric(Loss.UNIT, List.of(point(0.5, 1), point(0.5, -1)))).isTrue();
    }

    private static boolean symmetric(Loss loss, List<FiniteSum.Point> points) {
        return new MiniBatch(1, 1)
                .on(new FiniteSum(loss, 0, points).landscape())
                .symmetricAt(new double[1]);
    }

    /** The data is symmetric about 0 but for its order: (1, 1), (1, 2) has no mirror image. */
    @Test
    void blocksThatAreNotMirrorImagesAreNotSymmetric() {
        List<FiniteSum.Point> points = List.of(
                point(1, 1), point(2, 1), point(1, -1), point(3, -1), point(3, 1), point(2, -1));
        EmpiricalLoss sum = new FiniteSum(Loss.LOGISTIC, 1, points).landscape();
        assertThat(new MiniBatch(1, 1).on(sum).symmetricAt(new double[1])).isTrue();
        assertThat(new MiniBatch(1, 2).on(sum).symmetricAt(new double[1])).isFalse();
    }

    @Test
    void theWholeDataIsNoNoise() {
        Noise all = new MiniBatch(2, 6).on(SUM.landscape());
        Interval[] everywhere = {Interval.ENTIRE, Interval.ENTIRE};
        assertThat(all.radius(everywhere)).isEqualTo(Interval.ZERO);
        assertThat(all.atoms(everywhere).orElseThrow()).hasSize(1);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> spec().requireFits(new Quadratic(List.of(1.0, 1.0))))
                .hasMessage("noise.law: mini-batch is for the family finite-sum, not quadratic");
        assertThatThrownBy(() -> new MiniBatch(2, 4).requireFits(SUM))
                .hasMessage("noise.size: 4 does not divide 6, the number of landscape.points");
        assertThatThrownBy(() -> new MiniBatch(3, 2).requireFits(SUM))
                .hasMessageContaining("noise.dimension: 3 is outside [2, 2]");
        assertThatThrownBy(() -> new MiniBatch(2, 4).on(SUM.landscape()))
                .hasMessage("noise.law: mini-batch of size 4 does not fit the landscape");
        assertThatThrownBy(() -> new MiniBatch(2, 0)).hasMessageContaining("size: 0.0 is outside");
        assertThatThrownBy(() -> spec().scaled(2))
                .hasMessage("noise.law: mini-batch has no length to multiply");
        assertThat(spec().scaled(1)).isEqualTo(spec());
    }
}
