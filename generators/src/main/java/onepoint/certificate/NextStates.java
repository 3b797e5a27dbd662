package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.noise.Noise;

/** The next states y - eta w_k, one for each atom of the noise, over boxes of the state x. */
final class NextStates {
    private NextStates() {}

    /**
     * Encloses them, closely where the Jacobians of x -> w_k are known; the noise has atoms.
     *
     * @param x a box of states
     */
    static Interval[][] over(Noise noise, Descent descent, double step, Interval[] x) {
        Optional<Interval[][][]> slopes = noise.slopes(x);
        List<Atom> atoms = noise.atoms(x).orElseThrow();
        Interval[][] out = new Interval[atoms.size()][];
        if (slopes.isEmpty() || !Boxes.bounded(x)) {
            Interval[] y = descent.image(x);
            Arrays.setAll(out, k -> Boxes.step(y, step, atoms.get(k).point()));
            return out;
        }
        Interval[][] b = descent.slope(x);
        for (int k = 0; k < out.length; k++) {
            int atom = k;
            out[k] = Image.of(
                    u -> Boxes.step(
                            descent.at(u),
                            step,
                            noise.atoms(u).orElseThrow().get(atom).point()),
                    minus(b, step, slopes.get()[k]),
                    x);
        }
        return out;
    }

    /** B - eta W. */
    static Interval[][] minus(Interval[][] b, double step, Interval[][] w) {
        Interval[][] out = new Interval[b.length][];
        Arrays.setAll(out, i -> Boxes.step(b[i], step, w[i]));
        return out;
    }
}
