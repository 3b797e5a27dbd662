package onepoint.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.UniformBox;
import onepoint.setting.Setting;

/** How far |y_{t+1} - x*|^2 is from its mean over the noise, at points y_t near the target. */
final class Deviations {
    private static final int MOST_AXES = 3;
    /** Parts of the allowed distance; the first leaves room for rounding. */
    private static final double[] PARTS = {1 - 0x1p-20, 0.75, 0.5, 0.25};

    private Deviations() {}

    /**
     * Encloses the largest deviation over points y on the axes through x*, proved to be within a distance of
     * it, and points w of the noise's support: all atoms with the exact mean, else the ends of each axis (and
     * points between them on a line), where half the difference of two values is at most the larger of their
     * deviations. Empty when none was looked at.
     */
    static Optional<Interval> largest(Setting setting, Interval distance) {
        List<Interval[]> support = support(setting);
        Optional<List<Atom>> atoms = setting.noise().atoms();
        Optional<Interval> largest = Optional.empty();
        for (Interval[] y : near(setting, distance)) {
            List<Interval> values = support.stream()
                    .map(w -> Steps.squaredDistance(setting, Steps.next(setting, y, w)))
                    .toList();
            if (!values.isEmpty()) {
                Interval here = atoms.map(law -> fromMean(law, values)).orElse(halfRange(values));
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

    private static List<Interval[]> near(Setting setting, Interval distance) {
        List<Interval[]> points = new ArrayList<>();
        for (int i = 0; i < axes(setting); i++) {
            for (double part : PARTS) {
                for (double side : new double[] {-1, 1}) {
                    double[] y = setting.target();
                    y[i] += side * part * distance.inf();
                    Interval[] point = Steps.points(y);
                    if (Steps.squaredDistance(setting, point).sup()
                            <= distance.sqr().inf()) {
                        points.add(point);
                    }
                }
            }
        }
        return points;
    }

    private static int axes(Setting setting) {
        return StrictMath.min(MOST_AXES, setting.dimension());
    }

    private static List<Interval[]> support(Setting setting) {
        Optional<List<Atom>> atoms = setting.noise().atoms();
        if (atoms.isPresent()) {
            return atoms.get().stream().map(Atom::point).toList();
        }
        List<Interval[]> points = new ArrayList<>();
        int cuts = setting.dimension() == 1 ? 8 : 1;
        for (int i = 0; i < axes(setting); i++) {
            Optional<Interval> reach = reach(setting, i);
            for (int j = -cuts; j <= cuts && reach.isPresent(); j++) {
                Interval[] w = new Interval[setting.dimension()];
                Arrays.fill(w, Interval.ZERO);
                w[i] = reach.get().multiply((double) j / cuts);
                if (j != 0) {
                    points.add(w);
                }
            }
        }
        return points;
    }

    /** How far along an axis the support goes from 0, for laws that are continuous there. */
    private static Optional<Interval> reach(Setting setting, int axis) {
        if (setting.dimension() == 1 || setting.noise().isotropic()) {
            return Optional.of(setting.noise().radius());
        }
        if (setting.spec().noise() instanceof UniformBox box) {
            return Optional.of(Interval.point(box.halfWidths().get(axis)));
        }
        if (setting.spec().noise() instanceof TruncatedGaussian gaussian) {
            return Optional.of(Interval.point(gaussian.deviation()).multiply(gaussian.cut()));
        }
        return Optional.empty();
    }
}
