package onepoint.certificate;

import java.util.StringJoiner;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;

/** Judges each hypothesis of an instance at given constants. */
final class Hypotheses {
    private final Setting setting;
    private final Constants constants;

    Hypotheses(Setting setting, Constants constants) {
        this.setting = setting;
        this.constants = constants;
    }

    Proof smoothness(Bracket bracket) {
        double declared = constants.smoothness();
        String text = "L = " + text(declared) + ", least L in [" + text(bracket.refuted()) + ", "
                + text(bracket.certified()) + "] by " + bracket.how();
        return judge(bracket.certified() <= declared, bracket.refuted() > declared, text);
    }

    Proof boundedNoise(Interval radius) {
        if (!setting.noise().centred()) {
            return new Proof.Disproved("E w is not zero");
        }
        double declared = constants.noiseRadius();
        String text = "r = " + text(declared) + ", largest |w| in [" + text(radius.inf()) + ", "
                + text(radius.sup()) + "], E w = 0 exactly";
        return judge(radius.sup() <= declared, radius.inf() > declared, text);
    }

    Proof onePointConvexity(Bracket bracket, double[] witness) {
        double declared = constants.convexity();
        String text = "c = " + text(declared) + ", largest c in [" + text(bracket.certified())
                + ", " + text(bracket.refuted()) + "] by " + bracket.how();
        if (bracket.refuted() < declared && !attained(setting, bracket)) {
            return new Proof.Undecided(violation(bracket, witness)
                    + ", which may be no y: eta times some curvature may be 1");
        }
        if (bracket.refuted() < declared) {
            return new Proof.Disproved(
                    "c = " + text(declared) + ", but " + violation(bracket, witness));
        }
        return judge(bracket.certified() >= declared, false, text);
    }

    static String violation(Bracket bracket, double[] witness) {
        return "<g(y), y - x*> <= " + text(bracket.refuted()) + " |y - x*|^2 at y = "
                + text(witness);
    }

    /** A point in short numbers, the first four of its coordinates. */
    static String text(double[] x) {
        StringJoiner point = new StringJoiner(", ", "(", ")");
        for (int i = 0; i < StrictMath.min(x.length, 4); i++) {
            point.add(text(x[i]));
        }
        return point + (x.length > 4 ? " (first 4 of " + x.length + " coordinates)" : "");
    }

    Proof stepSize() {
        Interval eta = Interval.point(setting.stepSize());
        Interval first = eta.multiply(constants.smoothness()).multiply(2);
        Interval squared = Interval.point(constants.smoothness()).sqr();
        Interval second = eta.multiply(squared).divide(constants.convexity());
        Interval third = eta.multiply(constants.convexity()).multiply(2);
        String text = "2 eta L = " + text(first.sup()) + ", eta L^2 / c = " + text(second.sup())
                + ", 2 eta c = " + text(third.sup()) + ", each to be below 1";
        boolean holds = below(first) && below(second) && below(third);
        boolean fails = reaches(first) || reaches(second) || reaches(third);
        return judge(holds, fails, text);
    }

    static boolean below(Interval x) {
        return x.certainlyLess(Interval.ONE);
    }

    private static boolean reaches(Interval x) {
        return x.certainlyGreaterOrEqual(Interval.ONE);
    }

    /** Every point is a y when eta L is below 1 for a proved L; the declared one may be too small. */
    static Proof target(Setting setting, Bracket smoothness) {
        Canonical canonical = Canonical.of(setting);
        if (canonical.targetIsOrigin() && criticalOrigin(canonical)) {
            return new Proof.Proved("grad f(x*) = 0 by symmetry");
        }
        double proved = smoothness.certified();
        if (proved < Double.POSITIVE_INFINITY
                && below(Interval.point(setting.stepSize()).multiply(proved))) {
            return new Proof.Proved(
                    "the law of w is the same everywhere, and every point is a y because eta L < 1");
        }
        return new Proof.Undecided(
                "x* is not critical by symmetry, and eta L is not below 1 for a proved L");
    }

    /** Whether the witness of a bracket of closed forms, not rounded, certainly is a y. */
    static boolean attained(Setting setting, Bracket bracket) {
        return everyPointIsAY(setting)
                || new Descent(setting.landscape(), setting.stepSize())
                        .stateReaching(Canonical.of(setting).around(bracket.witness()))
                        .isPresent();
    }

    /**
     * x -> x - eta grad f(x) = (I - eta A) x - eta grad p(x) with bounded grad p is onto R^d when I - eta A
     * is invertible (Brouwer).
     */
    private static boolean everyPointIsAY(Setting setting) {
        Canonical canonical = Canonical.of(setting);
        Interval eta = Interval.point(setting.stepSize());
        for (int i = 0; i < setting.dimension(); i++) {
            if (eta.multiply(canonical.curvature(i)).contains(1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean criticalOrigin(Canonical canonical) {
        if (canonical.core() instanceof WaveSum sum) {
            return sum.waves().stream().allMatch(wave -> wave.phase() == 0);
        }
        return ((SeparableSum) canonical.core()).profiles().stream().allMatch(Profile::symmetric);
    }

    static Proof judge(boolean holds, boolean fails, String text) {
        if (holds) {
            return new Proof.Proved(text);
        }
        return fails ? new Proof.Disproved(text) : new Proof.Undecided(text);
    }

    private static String text(double x) {
        return ShortNumber.text(x);
    }
}
