package onepoint.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import onepoint.interval.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The families of landscapes that have no closed forms. */
class SurfaceTest {
    private static final double WIDTH = 0x1p-8;
    private static final Block PROFILE = new Block(
            List.of(Interval.ONE),
            List.of(
                    new Piece(List.of(1.5), new Ripple(0.25, 0)),
                    new Piece(List.of(3.0), new Ripple(-0.125, 0))));
    private static final Surface HILLS = new Hills(
            List.of(1.0, 1.5),
            List.of(
                    new Hills.Hill(List.of(1.0, 0.5), 0.75, 0.5),
                    new Hills.Hill(List.of(-1.0, -0.5), 0.75, 0.5)));
    private static final Surface WARP = new Warp(
            3,
            1,
            List.of(
                    new Warp.Term(0, 0.25, List.of(1.5), 0),
                    new Warp.Term(1, 0.125, List.of(1.0), 0)),
            List.of(new Warp.Term(1, 0.5, List.of(2.0), 0)));
    private static final Map<String, Surface> ALL = Map.of(
            "hills", HILLS,
            "rings", new Rings(2, PROFILE),
            "rings in space", new Rings(3, PROFILE),
            "warp", WARP,
            "smoothed", new Smoothed(HILLS, Atoms.pair(List.of(1.0, 0.5)), 0.5),
            "turned",
                    new Turned(
                            HILLS,
                            List.of(
                                    new Move.Shift(List.of(0.5, -0.25)),
                                    new Move.Mirror(List.of(1.0, 2.0)))));

    private static double[][] points(int d) {
        return d == 2
                ? new double[][] {{0, 0}, {0.75, -0.5}, {-1.25, 0.5}, {2, 1.5}, {1, 0}}
                : new double[][] {{0, 0, 0}, {0.75, -0.5, 0.25}, {-1.25, 0.5, 1}, {2, 1.5, -1}};
    }

    /** The change of the gradient along each axis is what the Hessian between says. */
    @ParameterizedTest
    @ValueSource(strings = {"hills", "rings", "rings in space", "warp", "smoothed", "turned"})
    void theHessianIsThatOfTheGradient(String name) {
        Surface f = ALL.get(name);
        for (double[] x : points(f.dimension())) {
            for (int j = 0; j < x.length; j++) {
                double[] next = x.clone();
                next[j] += WIDTH;
                Interval[] from = f.gradient(Vectors.points(x));
                Interval[] to = f.gradient(Vectors.points(next));
                Interval[] between = Vectors.hull(Vectors.points(x), Vectors.points(next));
                Interval[][] hessian = f.hessian(between);
                for (int i = 0; i < x.length; i++) {
                    Interval change = to[i].subtract(from[i]);
                    Interval bend = hessian[i][j];
                    assertThat(bend.multiply(WIDTH).disjoint(change))
                            .as("%s, entry %d %d at %s", name, i, j, x[0])
                            .isFalse();
                    boolean away = x[0] != 0;
                    assertThat(bend.width()).isLessThan(away ? 0.25 : 4);
                }
            }
        }
    }

    @Test
    void theGradientOfHillsIsTheirs() {
        double[] x = {0.75, -0.25};
        double expected = 0.75;
        for (int side : new int[] {1, -1}) {
            double u = (x[0] - side) / 0.75;
            double v = (x[1] - side * 0.5) / 0.75;
            expected -= 0.5 * StrictMath.exp(-(u * u + v * v) / 2) * u / 0.75;
        }
        assertThat(HILLS.gradient(Vectors.points(x))[0].mid()).isCloseTo(expected, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hills", "rings", "rings in space", "smoothed", "turned"})
    void theGradientIsLinearUpToTheRest(String name) {
        Surface f = ALL.get(name);
        for (double[] x : points(f.dimension())) {
            Interval[] at = Vectors.points(x);
            Interval[] linear = Matrix.times(f.growth(), at);
            Interval[] rest = Matrix.plus(f.gradient(at), Interval.point(-1), linear);
            assertThat(Vectors.squaredNorm(rest).sqrt().mig()).isLessThanOrEqualTo(f.rest());
        }
        assertThat(f.rest()).isPositive();
    }

    @Test
    void aWarpHasNoLinearGrowth() {
        assertThat(WARP.rest()).isInfinite();
        assertThat(WARP.growth()[0][0]).isEqualTo(Interval.ZERO);
    }

    @Test
    void evenSurfacesAreEvenAboutTheirMiddleOnly() {
        double[] origin = {0, 0};
        assertThat(HILLS.evenAbout(origin)).isTrue();
        assertThat(HILLS.evenAbout(new double[] {0, 0.5})).isFalse();
        assertThat(new Rings(2, PROFILE).evenAbout(origin)).isTrue();
        assertThat(new Rings(2, PROFILE).evenAbout(new double[] {1, 0})).isFalse();
        Hills.Hill alone = new Hills.Hill(List.of(1.0, 0.5), 0.75, 0.5);
        assertThat(new Hills(List.of(1.0, 1.5), List.of(alone)).evenAbout(origin))
                .isFalse();
        assertThat(ALL.get("smoothed").evenAbout(origin)).isTrue();
        assertThat(new Smoothed(
                                HILLS,
                                new Atoms(
                                        List.of(1, 2),
                                        List.of(List.of(2.0, 2.0), List.of(-1.0, -1.0))),
                                0.5)
                        .evenAbout(origin))
                .isFalse();
        assertThat(WARP.evenAbout(new double[3])).isTrue();
        Warp.Term tilted = new Warp.Term(0, 0.25, List.of(1.5), 0.5);
        assertThat(new Warp(2, 1, List.of(tilted), List.of()).evenAbout(origin)).isFalse();
        assertThat(WARP.evenAbout(new double[] {0, 0, 1})).isFalse();
        Turned shifted = new Turned(HILLS, List.of(new Move.Shift(List.of(0.5, -0.25))));
        assertThat(shifted.evenAbout(origin)).isFalse();
        boolean either = shifted.evenAbout(new double[] {0.5, -0.25})
                || shifted.evenAbout(new double[] {-0.5, 0.25});
        assertThat(either).isTrue();
    }

    /** The middle is at 1 - 2^-60; 1 is seen in [0, 2^-52], whose lower end is the origin. */
    @Test
    void aPointThatIsSeenRoundedIsNotShownToBeTheMiddle() {
        Surface moved = new Turned(
                HILLS,
                List.of(new Move.Shift(List.of(-0x1p-60, 0.0)), new Move.Shift(List.of(1.0, 0.0))));
        assertThat(moved.evenAbout(new double[] {1, 0})).isFalse();
    }

    /** At 0 both eigenvalues are those of the profile, 1 - 0.25 * 2.25 + 0.125 * 9. */
    @Test
    void ringsBendBothAlongAndAcross() {
        Surface rings = new Rings(2, PROFILE);
        Interval[] middle = Vectors.points(new double[] {0, 0});
        double most = 1 - 0.25 * 2.25 + 0.125 * 9;
        assertThat(rings.bendsWithin(most, middle)).isTrue();
        assertThat(rings.bendsWithin(most - 0x1p-20, middle)).isFalse();
        for (double s = 0.25; s < 4; s += 0.25) {
            Interval[] x = Vectors.points(new double[] {s, 0});
            Interval[][] h = rings.hessian(x);
            double norm = StrictMath.max(h[0][0].mag(), h[1][1].mag());
            assertThat(rings.bendsWithin(norm + 0x1p-20, x)).isTrue();
            assertThat(rings.bendsWithin(norm - 0x1p-20, x)).isFalse();
        }
    }

    @Test
    void eigenvaluesOfBothSignsBound() {
        Surface bowl = new Hills(List.of(1.0, -2.0), List.of());
        Interval[] x = Vectors.points(new double[2]);
        assertThat(bowl.bendsWithin(2, x)).isTrue();
        assertThat(bowl.bendsWithin(1.5, x)).isFalse();
        Surface upside = new Hills(List.of(2.0, -1.0), List.of());
        assertThat(upside.bendsWithin(1.5, x)).isFalse();
    }
}
