package onepoint.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onepoint.interval.Interval;
import onepoint.noise.Atom;
import onepoint.noise.NoiseLaw;
import onepoint.setting.Setting;

/** Steps of SGD in interval arithmetic. */
final class Steps {
    private Steps() {}

    static Interval[] points(double[] x) {
        return Arrays.stream(x).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    /** Encloses x - eta grad f(x). */
    static Interval[] descend(Setting setting, Interval[] x) {
        return minus(x, setting.stepSize(), setting.landscape().gradient(x));
    }

    /** Encloses y_{t+1} = u - eta grad f(u), u = y_t - eta w_t. */
    static Interval[] next(Setting setting, Interval[] y, Interval[] noise) {
        return descend(setting, minus(y, setting.stepSize(), noise));
    }

    /** Encloses x - factor v. */
    static Interval[] minus(Interval[] x, double factor, Interval[] v) {
        Interval[] out = new Interval[x.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = x[i].subtract(v[i].multiply(factor));
        }
        return out;
    }

    /** Encloses |y - x*|^2. */
    static Interval squaredDistance(Setting setting, Interval[] y) {
        Interval[] target = setting.spec().target().enclosure();
        Interval sum = Interval.ZERO;
        for (int i = 0; i < target.length; i++) {
            sum = sum.add(y[i].subtract(target[i]).sqr());
        }
        return sum;
    }

    /** Whether {@link #expectation} has a method for the noise of a setting. */
    static boolean enclosable(Setting setting) {
        return setting.law()
                .map(law -> setting.dimension() == 1 || law.atoms().isPresent())
                .orElse(false);
    }

    /** Encloses E q(w), for noise on a line or with finite support. */
    static Interval expectation(Setting setting, Function<Interval[], Interval> q) {
        NoiseLaw law = setting.law().orElseThrow();
        Optional<List<Atom>> atoms = law.atoms();
        if (atoms.isPresent()) {
            Interval sum = Interval.ZERO;
            for (Atom atom : atoms.get()) {
                sum = sum.add(q.apply(atom.point()).multiply(atom.mass()));
            }
            return sum;
        }
        return law.marginal(0).expectation(u -> q.apply(new Interval[] {u})).orElseThrow();
    }

    /** Encloses the components of E q(w). */
    static Interval[] expectations(Setting setting, Function<Interval[], Interval[]> q) {
        Interval[] means = new Interval[setting.dimension()];
        Arrays.setAll(means, i -> expectation(setting, w -> q.apply(w)[i]));
        return means;
    }
}
