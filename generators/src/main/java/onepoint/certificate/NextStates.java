package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;
import onepoint.noise.Noise;
import onepoint.setting.Setting;

/** The next states y - eta w_k, one for each atom of the noise, over boxes of states in a frame. */
final class NextStates {
    private final Frame frame;
    private final Noise noise;
    private final double step;
    private final Descent descent;

    /** Those of a setting, whose noise has atoms. */
    NextStates(Setting setting, Frame frame) {
        this.frame = frame;
        noise = setting.noise();
        step = setting.stepSize();
        descent = new Descent(frame.core(), step);
    }

    Descent descent() {
        return descent;
    }

    /** The atoms over a box. */
    List<Atom> atoms(Interval[] z) {
        return frame.atoms(noise, z).orElseThrow();
    }

    private Interval[][] plainly(Interval[] z) {
        Interval[] y = descent.at(z);
        List<Atom> atoms = atoms(z);
        Interval[][] out = new Interval[atoms.size()][];
        Arrays.setAll(out, k -> Boxes.step(y, step, atoms.get(k).point()));
        return out;
    }

    /** The Jacobians B - eta W_k of the next states over a box; empty when the noise does not say its own. */
    Optional<Interval[][][]> slopes(Interval[] z) {
        return frame.slopes(noise, z).map(slopes -> {
            Interval[][] b = descent.slope(z);
            Interval[][][] out = new Interval[slopes.size()][b.length][];
            for (int k = 0; k < out.length; k++) {
                for (int i = 0; i < b.length; i++) {
                    out[k][i] = Boxes.step(b[i], step, slopes.get(k)[i]);
                }
            }
            return out;
        });
    }

    /** Encloses the next states over a box, by mean-value forms where there are Jacobians. */
    Interval[][] over(Interval[] z) {
        return Boxes.bounded(z) ? over(z, slopes(z)) : plainly(z);
    }

    /** The same with the Jacobians over the bounded box. */
    Interval[][] over(Interval[] z, Optional<Interval[][][]> slopes) {
        Interval[][] out = plainly(z);
        if (slopes.isEmpty()) {
            return out;
        }
        Interval[] middle = Boxes.points(Boxes.middle(z));
        Interval[] offset = Boxes.subtract(z, middle);
        Interval[][] centres = plainly(middle);
        for (int k = 0; k < out.length; k++) {
            out[k] = Image.meanValue(out[k], centres[k], slopes.get()[k], offset);
        }
        return out;
    }

    /** Encloses them as closely as is easily done. */
    Interval[][] closely(Interval[] z) {
        Optional<Interval[][][]> slopes = slopes(z);
        if (slopes.isEmpty()) {
            Interval[] y = descent.image(z);
            List<Atom> atoms = atoms(z);
            Interval[][] out = new Interval[atoms.size()][];
            Arrays.setAll(out, k -> Boxes.step(y, step, atoms.get(k).point()));
            return out;
        }
        Interval[][] out = new Interval[slopes.get().length][];
        Arrays.setAll(out, k -> Image.of(x -> plainly(x)[k], slopes.get()[k], z));
        return out;
    }
}
