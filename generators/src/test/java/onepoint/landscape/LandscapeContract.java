package onepoint.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.linear.Matrices;

/** What every landscape family must do. The numbers are those of {@link LandscapeArbitraries}. */
abstract class LandscapeContract {
    /**
     * Bounds the error of a central difference with this step: the third derivatives are below
     * 3 x 2 x 3^3 + 3 x 2 x 14 / 0.5^3 for waves and bumps (|He_3(u)| exp(-u^2/2) is below 1.4), so the
     * truncation stays below 2^-26 x 600 / 6 < 2e-6.
     */
    private static final double STEP = 0x1p-13;

    private static final double DIFFERENCE_ERROR = 1e-5;
    /** Some hundred operations, values below 1000 times 2^-52 each. */
    private static final double ROUNDING = 1e-10;

    /** The family under test. */
    @Provide
    abstract Arbitrary<LandscapeSpec> specs();

    private static double[] point(Random random, int dimension) {
        return random.doubles(dimension, -4, 4).toArray();
    }

    private static Interval[] points(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    @Property(tries = 200)
    void gradientIsTheCentralDifferenceOfTheValue(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        double[] x = point(random, spec.dimension());
        double[] gradient = new double[x.length];
        landscape.gradient(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double[] right = x.clone();
            double[] left = x.clone();
            right[i] += STEP;
            left[i] -= STEP;
            double difference =
                    (landscape.value(right) - landscape.value(left)) / (right[i] - left[i]);
            assertThat(gradient[i])
                    .as("component %s at %s", i, Arrays.toString(x))
                    .isCloseTo(difference, within(DIFFERENCE_ERROR));
        }
    }

    @Property(tries = 200)
    void enclosuresAtAPointAreNarrowAndMeetTheDoubles(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        double[] x = point(random, spec.dimension());
        Interval value = landscape.value(points(x));
        assertThat(value.width()).isLessThan(ROUNDING);
        assertThat(value.mid()).isCloseTo(landscape.value(x), within(ROUNDING));
        double[] gradient = new double[x.length];
        landscape.gradient(x, gradient);
        Interval[] enclosed = landscape.gradient(points(x));
        for (int i = 0; i < x.length; i++) {
            assertThat(enclosed[i].width()).isLessThan(ROUNDING);
            assertThat(enclosed[i].mid()).isCloseTo(gradient[i], within(ROUNDING));
        }
    }

    /** Against the nearest number of an enclosure, near the origin and far from it. */
    @Property(tries = 200)
    void gradientsAreRoundedByAtMostTheirShareOfTheSize(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        double scale = StrictMath.scalb(1.0, random.nextInt(30) - 10);
        double[] x = Arrays.stream(point(random, spec.dimension()))
                .map(coordinate -> coordinate * scale)
                .toArray();
        assertRounded(spec, x);
    }

    static void assertRounded(LandscapeSpec spec, double... x) {
        Landscape landscape = spec.landscape();
        double[] gradient = new double[x.length];
        landscape.gradient(x, gradient);
        Interval[] enclosed = landscape.gradient(points(x));
        double farthest = Arrays.stream(x).map(StrictMath::abs).max().orElseThrow();
        double size = spec.gradientSize(StrictMath.max(farthest, spec.reach()));
        for (int i = 0; i < x.length; i++) {
            double error = StrictMath.max(
                    enclosed[i].inf() - gradient[i], gradient[i] - enclosed[i].sup());
            assertThat(error).isLessThanOrEqualTo(0x1p-47 * x.length * size);
        }
    }

    /** Of points of all sizes, as those of runs that diverge, and of the origin. */
    @Property(tries = 200)
    void gradientsInLanesAreTheSameBits(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        int lanes = 1 + random.nextInt(40);
        int used = 1 + random.nextInt(lanes);
        double[][] x = new double[spec.dimension()][lanes];
        double[][] out = new double[spec.dimension()][lanes];
        for (int l = 0; l < used; l++) {
            double[] point = point(random, spec.dimension());
            double size = random.nextInt(8) == 0 ? Math.scalb(1.0, random.nextInt(1100)) : 1;
            size = random.nextInt(8) == 0 ? 0 : size;
            for (int i = 0; i < point.length; i++) {
                x[i][l] = point[i] * size;
            }
        }
        landscape.gradients(x, out, used);
        for (int l = 0; l < lanes; l++) {
            double[] point = new double[x.length];
            double[] expected = new double[x.length];
            if (l < used) {
                Columns.read(x, l, point);
                landscape.gradient(point, expected);
            }
            double[] gradient = new double[x.length];
            Columns.read(out, l, gradient);
            assertThat(gradient).as("at " + Arrays.toString(point)).containsExactly(expected);
        }
    }

    @Property(tries = 200)
    void enclosuresOverABoxHoldThePointsInside(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        double[] corner = point(random, spec.dimension());
        double[] inside = new double[corner.length];
        Interval[] box = new Interval[corner.length];
        for (int i = 0; i < box.length; i++) {
            double width = StrictMath.scalb(1.0, -random.nextInt(12));
            box[i] = Interval.of(corner[i], corner[i] + width);
            inside[i] = StrictMath.min(corner[i] + width * random.nextDouble(), box[i].sup());
        }
        assertHeld(landscape.value(box), landscape.value(points(inside)));
        assertHeld(landscape.gradient(box), landscape.gradient(points(inside)));
    }

    /** By the mean value theorem, the change of the gradient along a coordinate is a second derivative. */
    @Property(tries = 200)
    void secondDerivativesHoldTheChangesOfTheGradient(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        double[] x = point(random, spec.dimension());
        Interval[][] at = landscape.hessian(points(x));
        for (int j = 0; j < x.length; j++) {
            double[] right = x.clone();
            right[j] += STEP;
            Interval step = Interval.point(right[j]).subtract(x[j]);
            Interval[] segment = points(x);
            segment[j] = Interval.of(x[j], right[j]);
            Interval[] after = landscape.gradient(points(right));
            Interval[] before = landscape.gradient(points(x));
            Interval[][] over = landscape.hessian(segment);
            for (int i = 0; i < x.length; i++) {
                Interval change = after[i].subtract(before[i]).divide(step);
                assertThat(over[i][j].meets(change))
                        .as("row %s column %s", i, j)
                        .isTrue();
                assertHeld(over[i][j], at[i][j]);
                assertThat(at[i][j].width()).isLessThan(ROUNDING);
                assertThat(at[i][j].meets(at[j][i])).as("symmetry").isTrue();
                assertThat(change.width()).isLessThan(4 * ROUNDING / STEP);
            }
        }
    }

    @Property(tries = 200)
    void theGradientIsItsGrowthAndTheRemainder(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        Interval[] x = points(point(random, spec.dimension()));
        Interval[] linear = Matrices.multiply(landscape.growth(), x);
        Interval[] rest = landscape.remainder(x);
        Interval[] gradient = landscape.gradient(x);
        for (int i = 0; i < x.length; i++) {
            Interval sum = linear[i].add(rest[i]);
            assertThat(sum.meets(gradient[i])).isTrue();
            assertThat(sum.width()).isLessThan(ROUNDING);
        }
    }

    /** Whether the family's remainder is bounded on all of R^d, second derivatives as well. */
    boolean bounded(LandscapeSpec spec) {
        return true;
    }

    @Property(tries = 200)
    void unboundedBoxesHoldThePointsInside(
            @ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        double[] inside = point(random, spec.dimension());
        Interval[] box = new Interval[inside.length];
        for (int i = 0; i < box.length; i++) {
            double lower = random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : inside[i] - 0.5;
            double upper = random.nextInt(2) == 0 ? Double.POSITIVE_INFINITY : inside[i] + 0.25;
            box[i] = Interval.of(lower, upper);
        }
        Interval[] at = points(inside);
        assertHeld(landscape.value(box), landscape.value(at));
        assertHeld(landscape.gradient(box), landscape.gradient(at));
        assertHeld(landscape.remainder(box), landscape.remainder(at));
        Interval[][] bends = landscape.hessian(at);
        for (int i = 0; i < box.length; i++) {
            assertHeld(landscape.hessian(box)[i], bends[i]);
        }
        Interval[] everywhere = new Interval[box.length];
        Arrays.fill(everywhere, Interval.ENTIRE);
        assertHeld(landscape.remainder(everywhere), landscape.remainder(box));
        if (bounded(spec)) {
            assertThat(landscape.remainder(everywhere)).allMatch(Interval::isBounded);
            assertThat(Arrays.stream(landscape.hessian(everywhere)).flatMap(Arrays::stream))
                    .allMatch(Interval::isBounded);
        }
    }

    private static void assertHeld(Interval[] over, Interval[] at) {
        for (int i = 0; i < at.length; i++) {
            assertHeld(over[i], at[i]);
        }
    }

    /** A number in both makes {@code over} hold {@code at} up to the width of the latter. */
    private static void assertHeld(Interval over, Interval at) {
        double width = at.isBounded() ? at.width() : 0;
        assertThat(over.add(Interval.of(-width, width)).contains(at))
                .as("%s in %s", at, over)
                .isTrue();
    }

    /** With dyadic e, m + e and m - e are exact. */
    @Property(tries = 300)
    void claimsToBeEvenAreTrue(@ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        Landscape landscape = spec.landscape();
        int d = spec.dimension();
        double[] origin = new double[d];
        double[] other = random.ints(d, -2, 3).asDoubleStream().toArray();
        double[] near = shiftOf(spec);
        for (double[] m : new double[][] {origin, other, near}) {
            for (int tries = 0; tries < 4 && landscape.evenAbout(m); tries++) {
                double[] e =
                        random.ints(d, -64, 65).mapToDouble(n -> n * 0x1p-4).toArray();
                Interval[] right = new Interval[d];
                Interval[] left = new Interval[d];
                Arrays.setAll(right, i -> Interval.point(m[i] + e[i]));
                Arrays.setAll(left, i -> Interval.point(m[i] - e[i]));
                assertThat(landscape.value(right).meets(landscape.value(left)))
                        .as("%s and %s", Arrays.toString(right), Arrays.toString(left))
                        .isTrue();
            }
        }
    }

    private static double[] shiftOf(LandscapeSpec spec) {
        return spec instanceof Shifted shifted
                ? shifted.by().stream().mapToDouble(x -> x).toArray()
                : new double[spec.dimension()];
    }

    @Property(tries = 50)
    void theSameDataGivesTheSameBits(@ForAll("specs") LandscapeSpec spec, @ForAll Random random) {
        double[] x = point(random, spec.dimension());
        double[] first = new double[x.length];
        double[] second = new double[x.length];
        spec.landscape().gradient(x, first);
        spec.landscape().gradient(x.clone(), second);
        assertThat(first).containsExactly(second);
        assertThat(spec.landscape().value(x)).isEqualTo(spec.landscape().value(x.clone()));
        assertThat(spec.landscape().dimension()).isEqualTo(spec.dimension());
    }
}
