package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;
import onepoint.setting.Setting;

/**
 * The averaged gradient g(y) = E grad f(y - eta w) over boxes of y, for noise with E w = 0 whose law is the
 * same at every state, in the frame of its landscape. Boxes may be unbounded.
 */
interface MeanGradient {
    /** Encloses g. */
    Interval[] at(Interval[] y);

    /** Encloses the Jacobian of g, which is symmetric. */
    Interval[][] slope(Interval[] y);

    /** Encloses g(y) - A y, A the landscape's growth. */
    Interval[] remainder(Interval[] y);

    /**
     * The averaged gradient of a setting in its landscape's frame: grad f itself where it is affine, whatever
     * the law; closed forms; sums over atoms. Empty where there is none of these.
     */
    static Optional<MeanGradient> of(Setting setting, Frame frame) {
        Landscape core = frame.core();
        double step = setting.stepSize();
        if (core.affineGradient()) {
            Atom still = new Atom(Interval.ONE, Boxes.zero(setting.dimension()));
            return Optional.of(new AtomGradient(core, List.of(still), step));
        }
        if (setting.law().isEmpty()) {
            return Optional.empty();
        }
        boolean waves = core instanceof SeparableSum || core instanceof WaveSum;
        Optional<MeanGradient> closed = waves
                ? SmoothedGradient.of(Canonical.of(setting)).map(ClosedGradient::new)
                : Optional.empty();
        return closed.or(() -> frame.atoms(setting.noise(), Boxes.zero(setting.dimension()))
                .map(atoms -> new AtomGradient(core, atoms, step)));
    }
}
