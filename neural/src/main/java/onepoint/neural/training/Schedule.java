package onepoint.neural.training;

import java.util.List;

/**
 * Step sizes by epoch.
 *
 * @param first that of epoch 0, above 0
 * @param factor from one epoch to the next, in (0, 1]
 * @param cuts epochs from which on the step is a tenth of what it was
 */
public record Schedule(double first, double factor, List<Integer> cuts) {
    /** @throws IllegalArgumentException if a number is out of range */
    public Schedule {
        if (!(first > 0) || !(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("schedule is " + first + " times " + factor
                    + ", must be above 0 and in (0, 1]");
        }
        cuts = List.copyOf(cuts);
    }

    /** Always the same step. */
    public static Schedule constant(double step) {
        return new Schedule(step, 1, List.of());
    }

    /** 0.1, from half of the epochs on 0.01, from three quarters on 0.001. */
    public static Schedule phases(int epochs) {
        return new Schedule(0.1, 1, List.of(epochs / 2, epochs * 3 / 4));
    }

    /** 0.1, and 0.99 of it after every epoch. */
    public static Schedule shrinking() {
        return new Schedule(0.1, 0.99, List.of());
    }

    /** The step size in an epoch. */
    public double at(int epoch) {
        double step = first;
        for (int i = 0; i < epoch; i++) {
            step *= factor;
        }
        for (int cut : cuts) {
            step = epoch >= cut ? step / 10 : step;
        }
        return step;
    }
}
