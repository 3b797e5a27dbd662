package onepoint.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * Finds a bounded domain around the target that no step seems to leave, by doubles at points of its boundary;
 * that no step does is for a certificate to prove.
 *
 * @param ball whether it is a ball, else a cube
 * @param unit the radius that is tried first
 * @param room by which factor the domain is larger than the first radius that does
 */
record Fence(boolean ball, double unit, double room) {
    private static final int BITS = 4;
    private static final double GROWTH = 1.25;
    /** More units than these take searches long: on a line, and else. */
    private static final double FAR_ON_A_LINE = 24;

    private static final double FAR = 4;
    /** Points on an edge of the cube whose boundary is looked at. */
    private static final int ON_EDGE = 9;

    /** The domain for a spec, whatever its own; empty when no radius up to a few units does. */
    Optional<Domain> around(Spec spec) {
        Setting setting = Setting.of(spec);
        double most = unit * (spec.dimension() == 1 ? FAR_ON_A_LINE : FAR);
        for (double radius = unit; radius <= most; radius *= GROWTH) {
            if (keeps(setting, radius)) {
                return Optional.of(domain(setting.target(), ShortNumber.up(radius * room, BITS)));
            }
        }
        return Optional.empty();
    }

    private Domain domain(double[] centre, double radius) {
        List<Double> at = TerrainDraw.list(centre);
        return ball
                ? new Domain.Ball(at, radius)
                : new Domain.Box(
                        at.stream().map(m -> m - radius).toList(),
                        at.stream().map(m -> m + radius).toList());
    }

    private boolean keeps(Setting setting, double radius) {
        return directions(setting.dimension()).stream()
                .allMatch(v -> reached(setting, radius, v) <= radius);
    }

    /** Unit vectors of the norm, through the points of a grid on the cube's boundary. */
    private List<double[]> directions(int dimension) {
        List<double[]> out = new ArrayList<>();
        int count = 1;
        for (int i = 0; i < dimension; i++) {
            count *= ON_EDGE;
        }
        for (int number = 0; number < count; number++) {
            double[] v = new double[dimension];
            for (int i = 0, rest = number; i < dimension; i++, rest /= ON_EDGE) {
                v[i] = 2.0 * (rest % ON_EDGE) / (ON_EDGE - 1) - 1;
            }
            if (Arrays.stream(v).anyMatch(c -> StrictMath.abs(c) == 1)) {
                double length = norm(v);
                Arrays.setAll(v, i -> v[i] / length);
                out.add(v);
            }
        }
        return out;
    }

    private double norm(double[] v) {
        return ball
                ? StrictMath.sqrt(Arrays.stream(v).map(c -> c * c).sum())
                : Arrays.stream(v).map(StrictMath::abs).max().orElseThrow();
    }

    /** How far from the target a step from target + radius v can lead. */
    private double reached(Setting setting, double radius, double[] v) {
        double[] target = setting.target();
        double[] x = new double[v.length];
        Arrays.setAll(x, i -> target[i] + radius * v[i]);
        double[] gradient = new double[v.length];
        setting.landscape().gradient(x, gradient);
        double eta = setting.stepSize();
        double[] y = new double[v.length];
        Arrays.setAll(y, i -> x[i] - eta * gradient[i] - target[i]);
        Interval[] here = Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
        Optional<List<Atom>> atoms = setting.noise().atoms(here);
        if (atoms.isEmpty()) {
            return norm(y) + eta * setting.noise().radius(here).sup();
        }
        double farthest = 0;
        for (Atom atom : atoms.get()) {
            double[] next = new double[v.length];
            Arrays.setAll(next, i -> y[i] - eta * atom.point()[i].mid());
            farthest = StrictMath.max(farthest, norm(next));
        }
        return farthest;
    }
}
