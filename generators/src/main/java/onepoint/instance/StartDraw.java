package onepoint.instance;

import java.util.ArrayList;
import java.util.List;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/** Draws where a run starts, and its horizons. Half of the starts have |y_0 - x*|^2 at most 20 b / lambda. */
final class StartDraw {
    private static final int BITS = 3;
    private static final double NEAR = StrictMath.sqrt(20);
    private static final double FAR = 64;
    /** Stays below 1 when it is rounded to three bits. */
    private static final double WITHIN = 0.875;

    private final Dice dice;

    StartDraw(Dice dice) {
        this.dice = dice;
    }

    /** x_0 = target + a short multiple of a pattern, at a distance below {@code farthest}. */
    List<Double> draw(List<Double> target, Goal goal, double farthest) {
        double reach = 1 + goal.stepSize() * goal.constants().smoothness();
        double distance = dice.chance(0.5)
                ? dice.uniform(0.0625, 0.9) * NEAR / reach
                : dice.logUniform(NEAR, FAR);
        return at(target, StrictMath.min(distance * goal.unit(), WITHIN * farthest));
    }

    private List<Double> at(List<Double> target, double distance) {
        double[] pattern = dice.pattern(target.size());
        double squared = 0;
        for (double component : pattern) {
            squared += component * component;
        }
        double scale = ShortNumber.nearest(distance / StrictMath.sqrt(squared), BITS);
        List<Double> start = new ArrayList<>();
        for (int i = 0; i < pattern.length; i++) {
            start.add(target.get(i) + scale * pattern[i]);
        }
        return start;
    }

    Spec.Horizons horizons() {
        return new Spec.Horizons((int) dice.logUniform(1, 65), (int) dice.logUniform(1, 33));
    }

    /** |y_0 - x*|^2, to rounding. */
    static double squaredDistance(
            LandscapeSpec spec, List<Double> start, List<Double> target, double stepSize) {
        Landscape landscape = spec.landscape();
        double[] x = start.stream().mapToDouble(v -> v).toArray();
        double[] gradient = new double[x.length];
        landscape.gradient(x, gradient);
        double squared = 0;
        for (int i = 0; i < x.length; i++) {
            double offset = x[i] - stepSize * gradient[i] - target.get(i);
            squared += offset * offset;
        }
        return squared;
    }
}
