package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Isometry;
import onepoint.landscape.Landscape;
import onepoint.landscape.Moved;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.linear.Boxes;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Target;

/**
 * A setting in the landscape's own coordinates: the isometries are taken off, and target and noise are seen
 * through them. All hypotheses are the same statements there.
 *
 * @param core the landscape without isometries
 * @param moves the isometries, in the order in which they are applied to a point
 * @param noise the law of the noise in these coordinates
 * @param target encloses the target in these coordinates
 * @param step eta
 */
record Canonical(
        Landscape core, List<Isometry> moves, SeenNoise noise, Interval[] target, double step) {

    /**
     * Whether a setting has closed forms in such coordinates: the domain is R^d, the noise has the same law
     * everywhere, and the landscape is a moved separable sum or sum of waves.
     */
    static boolean applies(Setting setting) {
        Landscape core = setting.landscape();
        while (core instanceof Moved moved) {
            core = moved.inner();
        }
        return setting.spec().domain() instanceof Domain.Everywhere
                && setting.law().isPresent()
                && !(setting.spec().target() instanceof Target.Excluding)
                && (core instanceof SeparableSum || core instanceof WaveSum);
    }

    /** The coordinates of a setting to which they {@link #applies apply}. */
    static Canonical of(Setting setting) {
        Landscape core = setting.landscape();
        List<Isometry> moves = new ArrayList<>();
        while (core instanceof Moved moved) {
            moves.add(moved.isometry());
            core = moved.inner();
        }
        SeenNoise noise = new SeenNoise(setting.law().orElseThrow(), moves);
        Interval[] target = seen(moves, setting.spec().target().enclosure());
        return new Canonical(core, List.copyOf(moves), noise, target, setting.stepSize());
    }

    private static Interval[] points(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    private static Interval[] seen(List<Isometry> moves, Interval[] x) {
        Interval[] z = x;
        for (Isometry move : moves) {
            z = move.apply(z);
        }
        return z;
    }

    /** Encloses the image of the point {@code x} of the setting's coordinates. */
    Interval[] seen(double[] x) {
        return seen(moves, points(x));
    }

    /** A point of the setting's coordinates close to the one whose image is target + {@code offset}. */
    double[] unseen(double[] offset) {
        return Boxes.middle(around(offset));
    }

    /** Encloses, in the setting's coordinates, the point whose image is target + {@code offset}. */
    Interval[] around(double[] offset) {
        Interval[] z = new Interval[offset.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = target[i].add(offset[i]);
        }
        for (int i = moves.size() - 1; i >= 0; i--) {
            z = moves.get(i).invert(z);
        }
        return z;
    }

    /** The curvature of the quadratic part along coordinate {@code i}. */
    double curvature(int i) {
        return core instanceof WaveSum sum
                ? sum.curvature(i)
                : ((SeparableSum) core).profiles().get(i).curvature();
    }

    /** Whether the target is exactly the origin of these coordinates. */
    boolean targetIsOrigin() {
        return Arrays.stream(target).allMatch(t -> t.isPoint() && t.inf() == 0);
    }
}
