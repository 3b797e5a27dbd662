package onepoint.certificate;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Krawczyk;
import onepoint.setting.Setting;
import onepoint.setting.Target;

/**
 * What is proved about the target itself.
 *
 * @param enclosure encloses x* in the frame of the landscape; not copied
 * @param located empty when x* is a certain point, else why it is not known that there is one
 * @param vanishes whether the averaged gradient is 0 at y = x*, for a law that depends on the state at a
 *     state whose y is x*
 * @param field encloses where the {@link Field} of the averaged gradient is at y = x*, if it vanishes there:
 *     x* itself, or for a law that depends on the state that state; not copied
 * @param critical why grad f(x*) = 0; empty when that is not proved
 */
record TargetFacts(
        Interval[] enclosure,
        Optional<String> located,
        boolean vanishes,
        Interval[] field,
        Optional<String> critical) {
    /**
     * Half of the side of the box in which the state below a root is the only one, relative to 1 and to it.
     */
    private static final double NEIGHBOURHOOD = 0x1p-24;

    /** Looks at a target; {@code mean} is the averaged gradient of a law that is the same everywhere. */
    static TargetFacts of(Setting setting, Frame frame, Optional<MeanGradient> mean) {
        Interval[] enclosure = frame.seen(setting.spec().target().enclosure());
        if (setting.spec().target() instanceof Target.Root) {
            return root(setting, frame, mean, enclosure);
        }
        Optional<String> critical = critical(setting);
        boolean centred = setting.noise().centred();
        boolean vanishes = centred
                && (mean.isPresent()
                        ? vanishes(setting, mean.get(), enclosure)
                        : critical.isPresent() && balanced(setting));
        return new TargetFacts(enclosure, Optional.empty(), vanishes, enclosure, critical);
    }

    private static Optional<String> critical(Setting setting) {
        double[] target = setting.target();
        if (setting.landscape().evenAbout(target)) {
            return Optional.of("grad f(x*) = 0 by symmetry");
        }
        return Boxes.isZero(setting.landscape().gradient(Boxes.points(target)))
                ? Optional.of("grad f(x*) = 0 exactly")
                : Optional.empty();
    }

    /** g(x*) encloses nothing but 0, or each w has its -w and f is even about x*. */
    private static boolean vanishes(Setting setting, MeanGradient mean, Interval[] target) {
        return Boxes.isZero(mean.at(target)) || balanced(setting);
    }

    private static boolean balanced(Setting setting) {
        double[] target = setting.target();
        return setting.noise().symmetricAt(target) && setting.landscape().evenAbout(target)
                || still(setting, target);
    }

    /** Without noise at a critical point nothing is averaged. */
    private static boolean still(Setting setting, double[] target) {
        return setting.noise().radius(Boxes.points(target)).sup() == 0
                && critical(setting).isPresent();
    }

    private static TargetFacts root(
            Setting setting, Frame frame, Optional<MeanGradient> mean, Interval[] enclosure) {
        if (!setting.noise().centred()) {
            return unproved(enclosure, "E w is not zero");
        }
        if (mean.isPresent()) {
            MeanGradient g = mean.get();
            return root(setting, frame, new Krawczyk(g::at, g::slope), enclosure);
        }
        boolean moving = setting.law().isEmpty();
        Interval[] here = setting.spec().target().enclosure();
        return moving && setting.noise().slopes(here).isPresent()
                ? rootOfStates(setting, frame, enclosure)
                : unproved(
                        enclosure,
                        "no enclosure of the averaged gradient, whose root the target is to be");
    }

    /** Where the averaged gradient depends on y only. */
    private static TargetFacts root(
            Setting setting, Frame frame, Krawczyk search, Interval[] enclosure) {
        Optional<Interval[]> zero = search.zero(enclosure);
        if (zero.isEmpty() || !inside(setting, frame.unseen(zero.get()))) {
            double[] end = search.approximately(Boxes.middle(enclosure));
            return unproved(enclosure, missed(frame.unseen(Boxes.points(end))));
        }
        Interval[] at = Boxes.intersection(zero.get(), enclosure);
        return new TargetFacts(at, Optional.empty(), true, at, affine(setting));
    }

    /**
     * x* is the y of the only state near the one below the given point at which the gradient averages to 0.
     */
    private static TargetFacts rootOfStates(Setting setting, Frame frame, Interval[] enclosure) {
        StateField field = new StateField(setting, frame);
        Krawczyk search =
                new Krawczyk(field::gradient, x -> field.gradientSlope(x).orElseThrow());
        double[] middle = Boxes.middle(enclosure);
        double[] below = new Descent(frame.core(), setting.stepSize()).stateBelow(middle);
        Optional<Interval[]> zero = search.zero(Boxes.around(below, NEIGHBOURHOOD));
        Optional<Interval[]> at = zero.map(field::position);
        if (at.isEmpty() || !inside(setting, frame.unseen(at.get()))) {
            double[] end = search.approximately(below);
            Interval[] y = field.position(Boxes.points(end));
            return unproved(enclosure, missed(frame.unseen(y)));
        }
        return new TargetFacts(
                Boxes.intersection(at.get(), enclosure),
                Optional.empty(),
                true,
                zero.get(),
                affine(setting));
    }

    private static Optional<String> affine(Setting setting) {
        return setting.landscape().affineGradient()
                ? Optional.of("x* is the root of grad f, which is affine")
                : Optional.empty();
    }

    private static String missed(Interval[] led) {
        return "it is not proved that the averaged gradient has exactly one zero next to the given root;"
                + " Newton's method leads from there to "
                + Arrays.toString(Boxes.middle(led));
    }

    /** Whether a zero that is the only one in the frame's larger box is in the given box itself. */
    private static boolean inside(Setting setting, Interval[] zero) {
        Interval[] given = setting.spec().target().enclosure();
        for (int i = 0; i < zero.length; i++) {
            if (!given[i].contains(zero[i])) {
                return false;
            }
        }
        return true;
    }

    private static TargetFacts unproved(Interval[] enclosure, String why) {
        return new TargetFacts(enclosure, Optional.of(why), false, enclosure, Optional.empty());
    }
}
