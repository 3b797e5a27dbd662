package onepoint.paper;

import java.util.Arrays;
import onepoint.interval.Interval;
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
        double[] target = setting.target();
        Interval sum = Interval.ZERO;
        for (int i = 0; i < target.length; i++) {
            sum = sum.add(y[i].subtract(target[i]).sqr());
        }
        return sum;
    }
}
