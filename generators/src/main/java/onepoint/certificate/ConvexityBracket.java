package onepoint.certificate;

import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.WaveSum;
import onepoint.setting.Setting;

/** The largest c of one-point convexity over R^d: bounded from below by proof, from above by a witness. */
final class ConvexityBracket {
    private ConvexityBracket() {}

    static Bracket of(Setting setting) {
        Optional<SmoothedGradient> gradient = SmoothedGradient.of(setting);
        if (gradient.isEmpty()) {
            return nothing(
                    setting.noise().centred()
                            ? "no enclosure of the averaged gradient"
                            : "E w is not zero");
        }
        Canonical canonical = gradient.get().canonical();
        if (canonical.core() instanceof WaveSum sum) {
            WaveBounds bounds = new WaveBounds(sum);
            return bounds.applies(canonical)
                    ? bounds.convexity(gradient.get().cosines())
                    : offTarget(gradient.get());
        }
        return separable(gradient.get());
    }

    static Bracket nothing(String tried) {
        return new Bracket(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, new double[0], tried);
    }

    /** The minimum over the coordinates, each a search on a line; a coordinate moves alone in the witness. */
    private static Bracket separable(SmoothedGradient gradient) {
        Bracket least = null;
        for (int i = 0; i < gradient.profiles().size(); i++) {
            Interval target = gradient.canonical().target()[i];
            SmoothedProfile profile = gradient.profiles().get(i);
            boolean zero = target.isPoint() && target.inf() == 0 && profile.odd();
            if (!zero) {
                return offTarget(gradient);
            }
            least = lower(
                    least, ConvexitySearch.run(profile), i, gradient.profiles().size());
        }
        return least;
    }

    private static Bracket lower(Bracket least, Bracket next, int coordinate, int dimension) {
        double certified = least == null
                ? next.certified()
                : StrictMath.min(least.certified(), next.certified());
        if (least != null && least.refuted() <= next.refuted()) {
            return new Bracket(certified, least.refuted(), least.witness(), least.how());
        }
        double[] witness = new double[dimension];
        witness[coordinate] = next.witness()[0];
        return new Bracket(certified, next.refuted(), witness, next.how());
    }

    /** A target at which g is not zero: next to it the quotient is as negative as one likes. */
    private static Bracket offTarget(SmoothedGradient gradient) {
        Interval[] target = gradient.canonical().target();
        Interval[] g = gradient.own(target);
        double largest = 0;
        for (Interval component : g) {
            largest = StrictMath.max(largest, component.mig());
        }
        if (largest == 0) {
            return nothing("the averaged gradient may or may not vanish at the target");
        }
        double distance = StrictMath.max(StrictMath.min(largest, 1) * 0x1p-20, 0x1p-500);
        double[] offset = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            offset[i] = -g[i].mid() / largest * distance;
        }
        Interval quotient = gradient.quotientAt(offset);
        String how = "the averaged gradient does not vanish at the target";
        return new Bracket(Double.NEGATIVE_INFINITY, quotient.sup(), offset, how);
    }
}
