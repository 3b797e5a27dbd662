package onepoint.instance;

import onepoint.certificate.Certificate;
import onepoint.certificate.Rates;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Setting;

/**
 * A point on a line that no run can pass. Say the target is at 0 and x_0 at or right of l > 0, where f'(l)
 * is at most -r. With eta L at most 1, y = x - eta f'(x) increases in x, so x at or right of l gives y at
 * least l - eta f'(l), which is at least l + eta r, and the next iterate y - eta w is again at or right of l.
 */
final class Trap {
    private static final int POINTS = 256;

    private Trap() {}

    /**
     * Whether interval arithmetic finds such a point l with |l - x*|^2 at least 20 b / lambda at the
     * certificate's constants.
     */
    static boolean isProved(Certificate certificate) {
        Setting setting = certificate.setting();
        if (setting.dimension() > 1 || certificate.constants().isEmpty()) {
            return false;
        }
        Constants constants = certificate.constants().get();
        Rates rates = certificate.rates().orElseThrow();
        double etaL = Interval.point(setting.stepSize())
                .multiply(constants.smoothness())
                .sup();
        if (!(rates.lambda().inf() > 0) || etaL > 1) {
            return false;
        }
        double squared = rates.b().multiply(20).divide(rates.lambda()).sup();
        double target = setting.target()[0];
        double distance = setting.start()[0] - target;
        for (int i = POINTS; i > 0; i--) {
            double point = target + distance * i / POINTS;
            boolean outside = Interval.point(point).subtract(target).sqr().inf() >= squared;
            if (outside
                    && pushesAway(
                            setting, point, StrictMath.signum(distance), constants.noiseRadius())) {
                return true;
            }
        }
        return false;
    }

    private static boolean pushesAway(Setting setting, double point, double side, double radius) {
        Interval slope = setting.landscape().gradient(new Interval[] {Interval.point(point)})[0];
        return side * (side > 0 ? slope.sup() : slope.inf()) <= -radius;
    }
}
