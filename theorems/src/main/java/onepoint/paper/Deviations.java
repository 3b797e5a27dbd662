package onepoint.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.noise.NoiseLaw;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.UniformBox;
import onepoint.setting.Domain;
import onepoint.setting.Setting;

/** How far |y_{t+1} - x*|^2 is from its mean over the noise, at points y_t near the target. */
final class Deviations {
    private static final int MOST_LINES = 3;
    private static final int CUTS = 8;
    /** Parts of the allowed distance; the first leaves room for rounding. */
    private static final double[] PARTS = {1 - 0x1p-20, 0.75, 0.5, 0.25};

    private Deviations() {}

    /**
     * Encloses the largest deviation over points y on some lines through x* along the noise, proved to be
     * within a distance of it, and points w of the noise's support: all atoms with the exact mean, else the
     * ends of an axis or diagonal (and points between them on a line), where half the difference of two
     * values is at most the larger of their deviations. Empty when none was looked at, as for noise whose law
     * depends on the state, or on a bounded domain, where a point near the target need not be any y_t.
     */
    static Optional<Interval> largest(Setting setting, Interval distance) {
        return setting.spec().domain() instanceof Domain.Everywhere
                ? setting.law().flatMap(law -> largest(setting, law, distance))
                : Optional.empty();
    }

    private static Optional<Interval> largest(Setting setting, NoiseLaw law, Interval distance) {
        List<Interval[]> support = support(setting, law);
        Optional<List<Atom>> atoms = law.atoms();
        Optional<Interval> largest = Optional.empty();
        for (double[] direction : directions(setting, support)) {
            for (Interval[] y : near(setting, direction, distance)) {
                List<Interval> values = support.stream()
                        .map(w -> Steps.squaredDistance(setting, Steps.next(setting, y, w)))
                        .toList();
                Interval here = atoms.map(all -> fromMean(all, values)).orElse(halfRange(values));
                largest = Optional.of(largest.map(here::max).orElse(here));
            }
        }
        return largest;
    }

    private static Interval fromMean(List<Atom> atoms, List<Interval> values) {
        Interval mean = Interval.ZERO;
        for (int i = 0; i < values.size(); i++) {
            mean = mean.add(values.get(i).multiply(atoms.get(i).mass()));
        }
        Interval centre = mean;
        return values.stream()
                .map(value -> value.subtract(centre).abs())
                .reduce(Interval::max)
                .orElseThrow();
    }

    private static Interval halfRange(List<Interval> values) {
        Interval most = values.stream().reduce(Interval::max).orElseThrow();
        Interval least = values.stream().reduce(Interval::min).orElseThrow();
        return most.subtract(least).divide(2);
    }

    /** Directions of some points of the support, of length about 1. */
    private static List<double[]> directions(Setting setting, List<Interval[]> support) {
        return support.stream()
                .map(w -> Arrays.stream(w).mapToDouble(Interval::mid).toArray())
                .filter(w -> length(w) > 0)
                .limit(StrictMath.min(MOST_LINES, setting.dimension()))
                .map(w -> Arrays.stream(w).map(x -> x / length(w)).toArray())
                .toList();
    }

    private static double length(double[] v) {
        return StrictMath.sqrt(Arrays.stream(v).map(x -> x * x).sum());
    }

    private static List<Interval[]> near(Setting setting, double[] direction, Interval distance) {
        List<Interval[]> points = new ArrayList<>();
        for (double part : PARTS) {
            for (double side : new double[] {-1, 1}) {
                double[] y = setting.target();
                for (int i = 0; i < y.length; i++) {
                    y[i] += side * part * distance.inf() * direction[i];
                }
                Interval[] point = Steps.points(y);
                if (Steps.squaredDistance(setting, point).sup()
                        <= distance.sqr().inf()) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private static List<Interval[]> support(Setting setting, NoiseLaw law) {
        Optional<List<Atom>> atoms = law.atoms();
        if (atoms.isPresent()) {
            return atoms.get().stream().map(Atom::point).toList();
        }
        int dimension = setting.dimension();
        if (dimension > 1 && law.isotropic()) {
            Interval[] axis = new Interval[dimension];
            Arrays.fill(axis, Interval.ZERO);
            axis[0] = law.radius();
            return List.of(axis, Steps.minus(axis, 2, axis));
        }
        Interval[] end = end(setting, law);
        List<Interval[]> points = new ArrayList<>();
        int cuts = dimension == 1 ? CUTS : 1;
        for (int j = 1; j <= cuts && end.length > 0; j++) {
            double part = (double) j / cuts;
            points.add(Arrays.stream(end).map(x -> x.multiply(part)).toArray(Interval[]::new));
            points.add(Arrays.stream(end).map(x -> x.multiply(-part)).toArray(Interval[]::new));
        }
        return points;
    }

    /** The corner of a symmetric box that is the support; empty for laws that are not known here. */
    private static Interval[] end(Setting setting, NoiseLaw law) {
        if (setting.dimension() == 1) {
            return new Interval[] {law.radius()};
        }
        if (setting.spec().noise() instanceof UniformBox box) {
            return box.halfWidths().stream().map(Interval::point).toArray(Interval[]::new);
        }
        if (setting.spec().noise() instanceof TruncatedGaussian gaussian) {
            Interval[] corner = new Interval[setting.dimension()];
            Arrays.fill(corner, Interval.point(gaussian.deviation()).multiply(gaussian.cut()));
            return corner;
        }
        return new Interval[0];
    }
}
