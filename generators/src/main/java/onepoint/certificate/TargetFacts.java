package onepoint.certificate;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Krawczyk;
import onepoint.setting.Setting;
import onepoint.setting.Target;

/**
 * What is proved about the target itself.
 *
 * @param enclosure encloses x* in the frame of the landscape; not copied
 * @param located empty when x* is a certain point, else why it is not known that there is one
 * @param vanishes whether the averaged gradient is 0 at y = x*, and for a law that depends on the state also
 *     grad f(x*) = 0, so that x = x* has y = x*
 * @param critical why grad f(x*) = 0; empty when that is not proved
 */
record TargetFacts(
        Interval[] enclosure,
        Optional<String> located,
        boolean vanishes,
        Optional<String> critical) {

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
        return new TargetFacts(enclosure, Optional.empty(), vanishes, critical);
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
        if (mean.isEmpty()) {
            return unproved(
                    enclosure,
                    "no enclosure of the averaged gradient, whose root the target is to be");
        }
        MeanGradient g = mean.get();
        Krawczyk search = new Krawczyk(g::at, g::slope);
        Optional<Interval[]> zero = search.zero(enclosure);
        if (zero.isEmpty() || !inside(setting, frame.unseen(zero.get()))) {
            return unproved(
                    enclosure,
                    "it is not proved that the averaged gradient has exactly one zero next to the"
                            + " given root; Newton's method leads from there to "
                            + Arrays.toString(led(frame, search, enclosure)));
        }
        Landscape landscape = setting.landscape();
        Optional<String> critical = landscape.affineGradient()
                ? Optional.of("x* is the root of grad f, which is affine")
                : Optional.empty();
        return new TargetFacts(
                Boxes.intersection(zero.get(), enclosure), Optional.empty(), true, critical);
    }

    private static double[] led(Frame frame, Krawczyk search, Interval[] from) {
        double[] end = search.approximately(Boxes.middle(from));
        return Boxes.middle(frame.unseen(Boxes.points(end)));
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
        return new TargetFacts(enclosure, Optional.of(why), false, Optional.empty());
    }
}
