package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.noise.Atom;
import onepoint.setting.Setting;

/**
 * The field x -> E grad f(y - eta w), y = x - eta grad f(x) and w ~ W(x), of noise with finite support and
 * E w = 0 whose law depends on the state.
 */
final class StateField implements Field {
    private final Landscape core;
    private final NextStates next;

    /** The field of a setting in the frame of its landscape. */
    StateField(Setting setting, Frame frame) {
        core = frame.core();
        next = new NextStates(setting, frame);
    }

    @Override
    public Interval[] position(Interval[] x) {
        return next.descent().near(x);
    }

    @Override
    public Interval[][] positionSlope(Interval[] x) {
        return next.descent().slope(x);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return mean(x, core::gradient);
    }

    /** A E(y - eta w) = A y, so that the remainders' mean is left. */
    @Override
    public Interval[] remainder(Interval[] x) {
        return mean(x, core::remainder);
    }

    private Interval[] mean(Interval[] x, UnaryOperator<Interval[]> q) {
        List<Atom> atoms = next.atoms(x);
        Interval[][] states = next.over(x);
        Interval[] sum = Boxes.zero(x.length);
        for (int k = 0; k < states.length; k++) {
            Interval[] term = q.apply(states[k]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = sum[i].add(term[i].multiply(atoms.get(k).mass()));
            }
        }
        return sum;
    }

    /** sum_k m_k H(y - eta w_k) (B - eta W_k) with the Jacobians B of y and W_k of w_k. */
    @Override
    public Optional<Interval[][]> gradientSlope(Interval[] x) {
        Optional<Interval[][][]> slopes = next.slopes(x);
        if (slopes.isEmpty()) {
            return Optional.empty();
        }
        List<Atom> atoms = next.atoms(x);
        Interval[][] states = next.over(x, slopes);
        Interval[][] sum = Boxes.zeros(x.length);
        for (int k = 0; k < states.length; k++) {
            Interval[][] outer = Matrices.transpose(core.hessian(states[k]));
            Interval[][] product = Boxes.crossProduct(outer, slopes.get()[k]);
            Boxes.accumulate(sum, atoms.get(k).mass(), product);
        }
        return Optional.of(sum);
    }
}
