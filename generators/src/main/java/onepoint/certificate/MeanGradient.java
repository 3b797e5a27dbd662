package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.Moved;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.noise.Atom;
import onepoint.setting.Setting;

/**
 * The averaged gradient g(y) = E grad f(y - eta w) over boxes of y, for noise with E w = 0 whose law is the
 * same at every state, in the setting's coordinates. Boxes may be unbounded.
 */
interface MeanGradient {
    /** Encloses g. */
    Interval[] at(Interval[] y);

    /** Encloses the Jacobian of g, which is symmetric. */
    Interval[][] slope(Interval[] y);

    /** Encloses g(y) - A y, A the landscape's growth. */
    Interval[] remainder(Interval[] y);

    /**
     * The averaged gradient of a setting: grad f itself where it is affine, whatever the law; closed forms;
     * sums over atoms. Empty where there is none of these.
     */
    static Optional<MeanGradient> of(Setting setting) {
        Landscape landscape = setting.landscape();
        if (landscape.affineGradient()) {
            Atom still = new Atom(Interval.ONE, Boxes.zero(setting.dimension()));
            return Optional.of(new AtomGradient(landscape, List.of(still), setting.stepSize()));
        }
        if (setting.law().isEmpty()) {
            return Optional.empty();
        }
        Optional<MeanGradient> closed = hasClosedForm(landscape)
                ? SmoothedGradient.of(Canonical.of(setting)).map(ClosedGradient::new)
                : Optional.empty();
        return closed.or(() -> setting.law()
                .get()
                .atoms()
                .map(atoms -> new AtomGradient(landscape, atoms, setting.stepSize())));
    }

    private static boolean hasClosedForm(Landscape landscape) {
        Landscape core = landscape;
        while (core instanceof Moved moved) {
            core = moved.inner();
        }
        return core instanceof SeparableSum || core instanceof WaveSum;
    }
}
