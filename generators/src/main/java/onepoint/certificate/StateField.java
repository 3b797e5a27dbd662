package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.landscape.Matrices;
import onepoint.noise.Atom;
import onepoint.noise.Noise;
import onepoint.setting.Setting;

/**
 * The field x -> E grad f(y - eta w), y = x - eta grad f(x) and w ~ W(x), of noise with finite support and
 * E w = 0 whose law depends on the state.
 */
final class StateField implements Field {
    private final Landscape landscape;
    private final Noise noise;
    private final double step;
    private final Descent descent;

    StateField(Setting setting) {
        landscape = setting.landscape();
        noise = setting.noise();
        step = setting.stepSize();
        descent = new Descent(setting);
    }

    @Override
    public Interval[] position(Interval[] x) {
        return descent.image(x);
    }

    @Override
    public Interval[][] positionSlope(Interval[] x) {
        return descent.slope(x);
    }

    @Override
    public Interval[] gradient(Interval[] x) {
        return mean(x, landscape::gradient);
    }

    /** A E(y - eta w) = A y, so that the remainders' mean is left. */
    @Override
    public Interval[] remainder(Interval[] x) {
        return mean(x, landscape::remainder);
    }

    private Interval[] mean(Interval[] x, UnaryOperator<Interval[]> q) {
        List<Atom> atoms = noise.atoms(x).orElseThrow();
        Interval[][] next = NextStates.over(noise, descent, step, x);
        Interval[] sum = Boxes.zero(x.length);
        for (int k = 0; k < next.length; k++) {
            Interval[] term = q.apply(next[k]);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = sum[i].add(term[i].multiply(atoms.get(k).mass()));
            }
        }
        return sum;
    }

    /** sum_k m_k H(y - eta w_k) (B - eta W_k) with the Jacobians B of y and W_k of w_k. */
    @Override
    public Optional<Interval[][]> gradientSlope(Interval[] x) {
        Optional<Interval[][][]> slopes = noise.slopes(x);
        if (slopes.isEmpty()) {
            return Optional.empty();
        }
        Interval[][] b = descent.slope(x);
        List<Atom> atoms = noise.atoms(x).orElseThrow();
        Interval[][] next = NextStates.over(noise, descent, step, x);
        Interval[][] sum = Boxes.zeros(x.length);
        for (int k = 0; k < next.length; k++) {
            Interval[][] inner = NextStates.minus(b, step, slopes.get()[k]);
            Interval[][] outer = landscape.hessian(next[k]);
            Interval[][] product = Boxes.crossProduct(Matrices.transpose(outer), inner);
            Boxes.accumulate(sum, atoms.get(k).mass(), product);
        }
        return Optional.of(sum);
    }
}
