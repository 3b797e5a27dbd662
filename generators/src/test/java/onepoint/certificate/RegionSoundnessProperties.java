package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeArbitraries;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Ripples;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;
import onepoint.noise.NoiseSpec;
import onepoint.noise.Streams;
import onepoint.noise.SwayingNoise;
import onepoint.noise.TwoPoint;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;
import onepoint.setting.Target;

/**
 * Brute force against searches: plain sums over the atoms at random states of a domain never lie below a
 * certified c, gradient quotients never above a certified L, and no step leaves a domain that is proved
 * invariant.
 */
class RegionSoundnessProperties {
    /** Error of double arithmetic for |y - x*| at least 2^-8. */
    private static final double ERROR = 1e-9;

    @Provide
    Arbitrary<Spec> lines() {
        return placed(1, Arbitraries.oneOf(even(1), even(1), LandscapeArbitraries.plain(1)));
    }

    @Provide
    Arbitrary<Spec> planes() {
        Arbitrary<LandscapeSpec> plain =
                Arbitraries.oneOf(even(2), even(2), LandscapeArbitraries.plain(2));
        return placed(2, Arbitraries.oneOf(plain, LandscapeArbitraries.rotated(2, plain)));
    }

    /** Waves without phase, so that the averaged gradient is proved to vanish at the target. */
    private static Arbitrary<LandscapeSpec> even(int d) {
        Arbitrary<Ripples.Wave> waves = Combinators.combine(
                        LandscapeArbitraries.dyadic(-2, 2, 2),
                        LandscapeArbitraries.vectors(d, -4, 4, 1))
                .as((amplitude, k) -> new Ripples.Wave(amplitude, k, 0));
        Arbitrary<Double> curvatures =
                LandscapeArbitraries.dyadic(0, 4, 1).map(a -> a == 0 ? 0.25 : a);
        return Combinators.combine(
                        curvatures.list().ofSize(d), waves.list().ofMinSize(1).ofMaxSize(2))
                .as(Ripples::new);
    }

    private static Arbitrary<Spec> placed(int d, Arbitrary<LandscapeSpec> landscapes) {
        Arbitrary<List<Double>> vectors = LandscapeArbitraries.vectors(d, -2, 2, 3);
        Arbitrary<NoiseSpec> noise = Arbitraries.oneOf(
                vectors.map(TwoPoint::new),
                Combinators.combine(vectors, vectors, Arbitraries.of(true, false))
                        .as((p, k, smooth) -> new SwayingNoise(p, 1, 0.5, k, smooth)));
        Arbitrary<Domain> domains = Arbitraries.of(
                RegionInstances.box(d, 2), RegionInstances.ball(d, 3), new Domain.Everywhere());
        Arbitrary<Target> targets = Arbitraries.of(
                new Target.Exact(java.util.Collections.nCopies(d, 0.0)),
                new Target.Excluding(java.util.Collections.nCopies(d, 0.0), 0.5));
        return Combinators.combine(
                        landscapes, noise, domains, targets, Arbitraries.of(0.0625, 0.25))
                .as((f, w, domain, target, eta) ->
                        SpecArbitraries.atOrigin(f, w, eta).withDomain(domain).withTarget(target));
    }

    @Property(tries = 200)
    void noStateOfALineContradictsASearch(@ForAll("lines") Spec spec, @ForAll Random random) {
        compare(Setting.of(spec), 1 << 10, 500, random);
    }

    @Property(tries = 60)
    void noStateOfAPlaneContradictsASearch(@ForAll("planes") Spec spec, @ForAll Random random) {
        compare(Setting.of(spec), 1 << 10, 500, random);
    }

    private static void compare(Setting setting, int boxes, int samples, Random random) {
        Scene scene = Scene.of(setting);
        Region region = scene.region();
        Bracket c = RegionConvexity.of(scene, 8, boxes).bracket();
        assertThat(c.certified()).isLessThanOrEqualTo(c.refuted());
        boolean bounded = !region.everywhere();
        Bracket smoothness = bounded
                ? RegionSmoothness.of(scene.frame(), region.box(), setting.target(), boxes)
                : new Bracket(Double.POSITIVE_INFINITY, 0, new double[0], "not asked for");
        boolean invariant =
                bounded && Invariance.of(setting, region, boxes) instanceof Proof.Proved;
        double excluded = setting.spec().target() instanceof Target.Excluding e ? e.excluded() : 0;
        for (int n = 0; n < samples; n++) {
            double size = Math.scalb(bounded ? 1 : 4, -random.nextInt(8)) * 3;
            double[] x = random.doubles(setting.dimension(), -size, size).toArray();
            if (!region.contains(Boxes.points(x))) {
                continue;
            }
            double quotient = quotient(setting, x, StrictMath.max(excluded, 0x1p-8));
            assertThat(quotient)
                    .as("at %s", Arrays.toString(x))
                    .isGreaterThan(c.certified() - ERROR * (1 + StrictMath.abs(c.certified())));
            double[] there = random.doubles(setting.dimension(), -2, 2).toArray();
            if (region.contains(Boxes.points(there))) {
                assertThat(ratio(setting.landscape(), x, there))
                        .isLessThan(smoothness.certified() * (1 + ERROR));
            }
            if (invariant) {
                assertThat(region.slack(Boxes.points(step(setting, x, random))).sup())
                        .as("a step from %s", Arrays.toString(x))
                        .isGreaterThan(-ERROR);
            }
        }
    }

    /** The quotient by doubles; infinite too near to the target. */
    private static double quotient(Setting setting, double[] x, double nearest) {
        int d = x.length;
        double[] y = descend(setting, x);
        double squared = 0;
        for (int i = 0; i < d; i++) {
            squared += (y[i] - setting.target()[i]) * (y[i] - setting.target()[i]);
        }
        if (squared < nearest * nearest) {
            return Double.POSITIVE_INFINITY;
        }
        double inner = 0;
        double[] shifted = new double[d];
        double[] gradient = new double[d];
        for (Atom atom : setting.noise().atoms(Boxes.points(x)).orElseThrow()) {
            Interval[] w = atom.point();
            for (int i = 0; i < d; i++) {
                shifted[i] = y[i] - setting.stepSize() * w[i].mid();
            }
            setting.landscape().gradient(shifted, gradient);
            for (int i = 0; i < d; i++) {
                inner += atom.mass().mid() * gradient[i] * (y[i] - setting.target()[i]);
            }
        }
        return inner / squared;
    }

    private static double[] descend(Setting setting, double[] x) {
        double[] y = new double[x.length];
        setting.landscape().gradient(x, y);
        Arrays.setAll(y, i -> x[i] - setting.stepSize() * y[i]);
        return y;
    }

    private static double[] step(Setting setting, double[] x, Random random) {
        double[] w = new double[x.length];
        setting.noise().sample(Streams.of(random.nextLong(), "step", 0), x, w);
        double[] next = descend(setting, x);
        Arrays.setAll(next, i -> next[i] - setting.stepSize() * w[i]);
        return next;
    }

    private static double ratio(Landscape landscape, double[] a, double[] b) {
        double[] first = new double[a.length];
        double[] second = new double[a.length];
        landscape.gradient(a, first);
        landscape.gradient(b, second);
        double rise = 0;
        double run = 0;
        for (int i = 0; i < a.length; i++) {
            rise += (second[i] - first[i]) * (second[i] - first[i]);
            run += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return StrictMath.sqrt(rise / run);
    }
}
