package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.linear.Symmetric;
import onepoint.noise.Atom;
import onepoint.setting.Setting;

/**
 * The excess under noise with atoms w_k of masses m_k that depend on the state, on any landscape, as a
 * function of the state x = m + e around a point m: with T(z) = z - eta grad f(z) and the next states u_k =
 * T(x) - eta w_k(x), F(e) = sum_k m_k |T(u_k) - x*|^2 - (1 - lambda) |T(x) - x*|^2. All in the frame of the
 * landscape.
 */
final class StateExcess implements Excess {
    private final Landscape core;
    private final NextStates next;
    private final Interval[] target;
    private final Interval[] middle;
    private final double step;
    private final double radius;
    private final Interval kept;

    /**
     * The excess of a scene whose noise has atoms that say their slopes.
     *
     * @param kept encloses 1 - lambda
     */
    StateExcess(Scene scene, Interval kept) {
        Setting setting = scene.setting();
        core = scene.frame().core();
        next = new NextStates(setting, scene.frame());
        target = scene.target().enclosure();
        middle = Boxes.points(Boxes.middle(scene.target().field()));
        step = setting.stepSize();
        radius = setting.noiseRadius().sup();
        this.kept = kept;
    }

    private Interval[] state(Interval[] e) {
        return Boxes.add(middle, e);
    }

    /** Encloses y of the states m + e. */
    Interval[] position(Interval[] e) {
        return next.descent().near(state(e));
    }

    @Override
    public int dimension() {
        return target.length;
    }

    /** Encloses T(z) - x*. */
    private Interval[] after(Interval[] z) {
        return Boxes.subtract(next.descent().near(z), target);
    }

    @Override
    public Interval value(Interval[] e) {
        Interval[] x = state(e);
        Interval sum = Boxes.squaredNorm(after(x)).multiply(kept).negate();
        List<Atom> atoms = next.atoms(x);
        Interval[][] states = next.over(x);
        for (int k = 0; k < states.length; k++) {
            Interval squared = Boxes.squaredNorm(after(states[k]));
            sum = sum.add(squared.multiply(atoms.get(k).mass()));
        }
        return sum;
    }

    /** grad |T(u_k) - x*|^2 = 2 U_k' T'(u_k)' (T(u_k) - x*) with the Jacobian U_k of u_k. */
    @Override
    public Interval[] gradient(Interval[] e) {
        Interval[] x = state(e);
        Interval[] sum = squaredSlope(next.descent().slope(x), after(x));
        Arrays.setAll(sum, i -> sum[i].multiply(kept).negate());
        Interval[][][] slopes = next.slopes(x).orElseThrow();
        Interval[][] states = next.over(x, next.slopes(x));
        List<Atom> atoms = next.atoms(x);
        for (int k = 0; k < states.length; k++) {
            Interval[] inner = squaredSlope(next.descent().slope(states[k]), after(states[k]));
            Interval[] outer = Matrices.multiply(Matrices.transpose(slopes[k]), inner);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = sum[i].add(outer[i].multiply(atoms.get(k).mass()));
            }
        }
        return sum;
    }

    /** 2 J'v. */
    private static Interval[] squaredSlope(Interval[][] jacobian, Interval[] v) {
        Interval[] out = Matrices.multiply(Matrices.transpose(jacobian), v);
        Arrays.setAll(out, i -> out[i].multiply(2));
        return out;
    }

    /**
     * With k the least eigenvalue of B, positive, and Q at least |B m - x* - eta p|: s = |y - x*| is at most
     * |B| |e| + Q and s^2 at least k^2 |e|^2 - 2 k Q |e|, so that a bound -fall s^2 + slope s + height is one
     * in |e| as well.
     */
    @Override
    public Descent descent() {
        FarStep far = FarStep.of(core, target, step, radius);
        Descent inner = far.excess(kept);
        Interval[][] matrix = Boxes.affine(-step, core.growth(), 1);
        double least = Symmetric.enclosing(matrix).least();
        if (!(inner.fall() > 0 && least > 0)) {
            return Descent.NONE;
        }
        Interval[] everywhere = new Interval[target.length];
        Arrays.fill(everywhere, Interval.ENTIRE);
        Interval[] rest = Boxes.step(
                Boxes.subtract(Matrices.multiply(matrix, middle), target),
                step,
                core.remainder(everywhere));
        Interval q = Boxes.squaredNorm(rest).sqrt();
        Interval k = Interval.point(least);
        Interval fall = k.sqr().multiply(inner.fall());
        Interval bend = k.multiply(q).multiply(inner.fall()).multiply(2);
        Interval slope = bend.add(Interval.point(inner.slope()).multiply(far.norm()));
        Interval height = q.multiply(inner.slope()).add(inner.height());
        return new Descent(fall.inf(), slope.sup(), height.sup());
    }
}
