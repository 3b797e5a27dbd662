package onepoint.certificate;

import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.noise.Atom;

/**
 * The excess under noise with finitely many atoms w_i of masses m_i, on any landscape: with
 * T(z) = z - eta grad f(z), F(e) = sum_i m_i |T(x* + e - eta w_i) - x*|^2 - (1 - lambda) |e|^2.
 *
 * @param landscape f
 * @param atoms the atoms of the noise in the landscape's coordinates
 * @param target encloses x*
 * @param step eta
 * @param kept encloses 1 - lambda
 */
record AtomExcess(
        Landscape landscape, List<Atom> atoms, Interval[] target, double step, Interval kept)
        implements Excess {

    @Override
    public int dimension() {
        return target.length;
    }

    private Interval[] moved(Interval[] e, Atom atom) {
        Interval[] w = atom.point();
        Interval[] z = new Interval[e.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = target[i].add(e[i]).subtract(w[i].multiply(step));
        }
        return z;
    }

    /** Encloses T(z) - x*. */
    private Interval[] after(Interval[] z) {
        Interval[] gradient = landscape.gradient(z);
        Interval[] next = new Interval[z.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = z[i].subtract(gradient[i].multiply(step)).subtract(target[i]);
        }
        return next;
    }

    @Override
    public Interval value(Interval[] e) {
        Interval sum = Boxes.squaredNorm(e).multiply(kept).negate();
        for (Atom atom : atoms) {
            sum = sum.add(Boxes.squaredNorm(after(moved(e, atom))).multiply(atom.mass()));
        }
        return sum;
    }

    /** grad |T|^2 = 2 (I - eta H) (T - x*). */
    @Override
    public Interval[] gradient(Interval[] e) {
        Interval[] sum = new Interval[e.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = e[i].multiply(kept).multiply(-2);
        }
        for (Atom atom : atoms) {
            Interval[] z = moved(e, atom);
            Interval[] next = after(z);
            Interval[] bent = Matrices.multiply(landscape.hessian(z), next);
            for (int i = 0; i < sum.length; i++) {
                Interval slope = next[i].subtract(bent[i].multiply(step)).multiply(2);
                sum[i] = sum[i].add(slope.multiply(atom.mass()));
            }
        }
        return sum;
    }

    @Override
    public Descent descent() {
        double farthest = 0;
        for (Atom atom : atoms) {
            farthest = StrictMath.max(
                    farthest, Boxes.squaredNorm(atom.point()).sqrt().sup());
        }
        return FarStep.of(landscape, target, step, farthest).excess(kept);
    }
}
