package onepoint.certificate;

import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Setting;

/**
 * An instance to which {@link Canonical} coordinates apply, by closed forms.
 *
 * @param setting the instance
 * @param convexity with an offset from the target in canonical coordinates as its witness
 * @param smoothness the bracket of L
 * @param witness see {@link Analysis}; not copied
 */
record ClosedAnalysis(Setting setting, Bracket convexity, Bracket smoothness, double[] witness)
        implements Analysis {

    static ClosedAnalysis of(Setting setting, Bracket convexity, Bracket smoothness) {
        double[] offset = convexity.witness();
        double[] witness = offset.length == 0 ? offset : Canonical.of(setting).unseen(offset);
        return new ClosedAnalysis(setting, convexity, smoothness, witness);
    }

    @Override
    public Interval radius() {
        return setting.noiseRadius();
    }

    @Override
    public boolean attained() {
        return Hypotheses.attained(setting, convexity);
    }

    @Override
    public String violation() {
        return Hypotheses.violation(convexity, witness);
    }

    @Override
    public Proof onePointConvexity(Constants constants) {
        return new Hypotheses(setting, constants).onePointConvexity(convexity, witness);
    }

    @Override
    public Proof domain() {
        return new Proof.Proved("the domain is R^d");
    }

    @Override
    public Proof target() {
        return Hypotheses.target(setting, smoothness);
    }
}
