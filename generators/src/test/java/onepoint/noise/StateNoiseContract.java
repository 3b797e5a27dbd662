package onepoint.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.LandscapeSpec;
import org.junit.jupiter.api.Test;

/**
 * What noise that depends on the state must do; at each state the reference is a law of fixed atoms that
 * knows nothing of the enclosures. The numbers are of moderate size, a few ten operations each.
 */
abstract class StateNoiseContract {
    private static final long SEED = 20180617;
    private static final double ROUNDING = 1e-13;
    private static final double STEP = 0x1p-10;
    private static final double[][] STATES = {{0, 0}, {1.5, -0.75}, {-3, 0.25}, {0.125, 2}};

    /** The noise under test, of dimension 2. */
    abstract NoiseSpec spec();

    /** What it is on. */
    abstract LandscapeSpec landscape();

    /** Its law at a state, atoms in its order, rounded to doubles. */
    abstract FiniteSupport frozen(double[] x);

    /** The first sample at (1.5, -0.75) of the stream {@link #SEED} "pinned" 0, in hexadecimal. */
    abstract String pinned();

    final Noise noise() {
        return spec().on(landscape().landscape());
    }

    static Interval[] points(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    private static Interval[] box(double[] x, double width) {
        return Arrays.stream(x).mapToObj(c -> Interval.of(c, c + width)).toArray(Interval[]::new);
    }

    private List<Atom> atoms(Interval[] x) {
        return noise().atoms(x).orElseThrow();
    }

    @Test
    void specsFitTheirLandscape() {
        spec().requireFits(landscape());
        assertThat(noise().dimension()).isEqualTo(spec().dimension()).isEqualTo(2);
    }

    @Test
    void samplesFollowTheLawAtEachState() {
        for (double[] x : STATES) {
            assertThat(SampleJudge.complaints(
                            frozen(x).live(),
                            (random, out) -> noise().sample(random, x, out),
                            Optional.empty(),
                            SEED))
                    .isEmpty();
        }
    }

    @Test
    void samplesOfAnotherStateAreNoticed() {
        assertThat(SampleJudge.complaints(
                        frozen(STATES[1]).live(),
                        (random, out) -> noise().sample(random, STATES[3], out),
                        Optional.empty(),
                        SEED))
                .isNotEmpty();
    }

    @Test
    void samplesInLanesAreThoseOfTheirStreams() {
        assertThat(LaneSamples.differences(noise())).isEmpty();
    }

    @Test
    void samplesArePinned() {
        double[] out = new double[2];
        noise().sample(Streams.of(SEED, "pinned", 0), STATES[1], out);
        assertThat(Arrays.stream(out).mapToObj(Double::toHexString).toList())
                .hasToString("[" + pinned() + "]");
    }

    @Test
    void atomsAreThoseOfTheLawAtEachState() {
        for (double[] x : STATES) {
            List<Atom> atoms = atoms(points(x));
            List<FiniteSupport.WeightedPoint> expected = frozen(x).atoms();
            int total = expected.stream()
                    .mapToInt(FiniteSupport.WeightedPoint::weight)
                    .sum();
            assertThat(atoms).hasSameSizeAs(expected);
            for (int a = 0; a < atoms.size(); a++) {
                Interval mass = Interval.point(expected.get(a).weight()).divide(total);
                assertThat(atoms.get(a).mass()).isEqualTo(mass);
                for (int i = 0; i < 2; i++) {
                    Interval coordinate = atoms.get(a).point()[i];
                    assertThat(coordinate.width()).isLessThan(ROUNDING);
                    assertThat(coordinate.mid())
                            .isCloseTo(expected.get(a).point().get(i), within(ROUNDING));
                }
            }
        }
    }

    @Test
    void enclosuresOverABoxHoldTheStatesInside() {
        for (double[] x : STATES) {
            for (double width : new double[] {STEP, 0.5, Double.POSITIVE_INFINITY}) {
                Interval[] box = box(x, width);
                double[] inside = {x[0] + StrictMath.min(width, 3) / 3, x[1]};
                List<Atom> over = atoms(box);
                List<Atom> at = atoms(points(inside));
                for (int a = 0; a < over.size(); a++) {
                    for (int i = 0; i < 2; i++) {
                        assertThat(over.get(a).point()[i].meets(at.get(a).point()[i]))
                                .isTrue();
                    }
                }
                NoiseLaw law = frozen(inside).live();
                double slack = ROUNDING * law.radius().sup();
                assertThat(law.radius().inf())
                        .isLessThanOrEqualTo(noise().radius(box).sup() + slack);
                assertThat(law.secondMoment().mid())
                        .isBetween(
                                noise().secondMoment(box).inf() - slack,
                                noise().secondMoment(box).sup() + slack);
            }
        }
    }

    @Test
    void radiusAndSecondMomentAreTightAtAState() {
        for (double[] x : STATES) {
            NoiseLaw law = frozen(x).live();
            Interval radius = noise().radius(points(x));
            assertThat(radius.mid()).isCloseTo(law.radius().mid(), within(ROUNDING));
            assertThat(radius.width()).isLessThan(ROUNDING);
            Interval second = noise().secondMoment(points(x));
            assertThat(second.mid()).isCloseTo(law.secondMoment().mid(), within(ROUNDING));
            assertThat(second.width()).isLessThan(ROUNDING);
        }
    }

    @Test
    void theMeanIsZero() {
        assertThat(noise().centred()).isTrue();
        for (double[] x : STATES) {
            for (int i = 0; i < 2; i++) {
                Interval mean = Interval.ZERO;
                for (Atom atom : atoms(points(x))) {
                    mean = mean.add(atom.point()[i].multiply(atom.mass()));
                }
                assertThat(mean.contains(0)).isTrue();
                assertThat(mean.width()).isLessThan(ROUNDING);
            }
        }
    }

    /** Between the ends of a short step a position moves by a slope times the step, and by no less. */
    @Test
    void slopesHoldTheChangesOfTheAtoms() {
        for (double[] x : STATES) {
            for (int k = 0; k < 2; k++) {
                double[] next = x.clone();
                next[k] += STEP;
                Interval[] segment = points(x);
                segment[k] = Interval.of(x[k], next[k]);
                List<Interval[][]> slopes = noise().slopes(segment).orElseThrow();
                List<Atom> before = atoms(points(x));
                List<Atom> after = atoms(points(next));
                assertThat(slopes).hasSameSizeAs(before);
                for (int a = 0; a < before.size(); a++) {
                    for (int i = 0; i < 2; i++) {
                        Interval change = after.get(a)
                                .point()[i]
                                .subtract(before.get(a).point()[i])
                                .divide(STEP);
                        assertThat(slopes.get(a)[i][k].meets(change)).isTrue();
                        assertThat(slopes.get(a)[i][k].width()).isLessThan(100 * STEP);
                    }
                }
            }
        }
    }
}
