package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;

/** The averaged gradient as a sum over atoms with mean zero. */
final class AtomGradient implements MeanGradient {
    private final Landscape landscape;
    private final Interval[] masses;
    /** eta w for each atom. */
    private final Interval[][] shifts;

    AtomGradient(Landscape landscape, List<Atom> atoms, double step) {
        this.landscape = landscape;
        masses = atoms.stream().map(Atom::mass).toArray(Interval[]::new);
        shifts = atoms.stream()
                .map(atom -> Arrays.stream(atom.point())
                        .map(w -> w.multiply(step))
                        .toArray(Interval[]::new))
                .toArray(Interval[][]::new);
    }

    @Override
    public Interval[] at(Interval[] y) {
        return mean(y, landscape::gradient);
    }

    /** A E(y - eta w) = A y, so that the remainders' mean is left. */
    @Override
    public Interval[] remainder(Interval[] y) {
        return mean(y, landscape::remainder);
    }

    private Interval[] mean(Interval[] y, UnaryOperator<Interval[]> q) {
        Interval[] sum = Boxes.zero(y.length);
        for (int k = 0; k < masses.length; k++) {
            Interval[] term = q.apply(Boxes.subtract(y, shifts[k]));
            for (int i = 0; i < sum.length; i++) {
                sum[i] = sum[i].add(term[i].multiply(masses[k]));
            }
        }
        return sum;
    }

    @Override
    public Interval[][] slope(Interval[] y) {
        Interval[][] sum = Boxes.zeros(y.length);
        for (int k = 0; k < masses.length; k++) {
            Boxes.accumulate(sum, masses[k], landscape.hessian(Boxes.subtract(y, shifts[k])));
        }
        return sum;
    }
}
