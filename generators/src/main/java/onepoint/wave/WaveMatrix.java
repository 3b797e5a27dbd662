package onepoint.wave;

import java.util.ArrayList;
import java.util.List;
import onepoint.interval.Interval;

/**
 * A bound of the least quotient of a {@link SlopeForm} in any dimension, by one matrix.
 *
 * <p>Waves whose vectors are multiples x_j k of one vector form a group, and with t = k . delta their sum is
 * sum h_j = t^2 sum x_j^2 P_j(x_j t), at most M t^2 with M the supremum over the line; so the quotient is at
 * least the least eigenvalue of A - sum M k k' over the groups. For a single even wave M is U, or
 * -U times the depth of sinc; else it is found by a search on the line, as M is minus the least quotient of a
 * form without curvature.
 */
public final class WaveMatrix {
    /** Above -min sinc = 0.2172336.. at the first positive root of tan t = t (mpmath 1.3, findroot). */
    private static final double SINC_DIP = 0.21724;

    private static final double GAP = 0x1p-9;

    private final SlopeForm form;
    private final List<Group> groups = new ArrayList<>();

    /** A vector and the waves along it, with their multiples. */
    private record Group(SlopeForm.Ray first, List<Double> multiples, List<SlopeForm.Ray> rays) {}

    private WaveMatrix(SlopeForm form) {
        this.form = form;
        form.waves().forEach(this::group);
    }

    /** A number that no quotient is below; minus infinity when none was found. */
    public static double least(SlopeForm form) {
        return new WaveMatrix(form).least();
    }

    private void group(SlopeForm.Ray ray) {
        for (Group group : groups) {
            double multiple = multiple(group.first().vector(), ray.vector());
            if (multiple != 0) {
                group.multiples().add(multiple);
                group.rays().add(ray);
                return;
            }
        }
        List<Double> multiples = new ArrayList<>(List.of(1.0));
        groups.add(new Group(ray, multiples, new ArrayList<>(List.of(ray))));
    }

    /** x with k = x first, exactly; 0 when no double is. */
    private static double multiple(List<Double> first, List<Double> k) {
        double x = 0;
        for (int i = 0; i < k.size(); i++) {
            if (first.get(i) == 0 && k.get(i) == 0) {
                continue;
            }
            x = x == 0 ? k.get(i) / first.get(i) : x;
            boolean exact = StrictMath.abs(x) > 0x1p-100
                    && StrictMath.abs(x) < 0x1p100
                    && StrictMath.abs(first.get(i)) > 0x1p-500
                    && Math.fma(x, first.get(i), -k.get(i)) == 0;
            if (!exact) {
                return 0;
            }
        }
        return x;
    }

    private double least() {
        List<SlopeForm.Ray> rays = new ArrayList<>();
        double[] weights = new double[groups.size()];
        for (int g = 0; g < weights.length; g++) {
            rays.add(groups.get(g).first());
            weights[g] = -largest(groups.get(g));
        }
        return new SlopeForm(form.curvatures(), rays).matrix(weights).least();
    }

    private static double largest(Group group) {
        SlopeForm.Ray first = group.first();
        if (group.rays().size() == 1 && first.isEven()) {
            double dip = Interval.point(-first.even().inf()).multiply(SINC_DIP).sup();
            return StrictMath.max(first.even().sup(), dip);
        }
        List<SlopeForm.Ray> line = new ArrayList<>();
        for (int j = 0; j < group.rays().size(); j++) {
            SlopeForm.Ray ray = group.rays().get(j);
            line.add(new SlopeForm.Ray(List.of(group.multiples().get(j)), ray.even(), ray.odd()));
        }
        return -WaveSearch.run(new SlopeForm(List.of(0.0), line), GAP).certified();
    }
}
