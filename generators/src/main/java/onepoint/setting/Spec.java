package onepoint.setting;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Limits;
import onepoint.landscape.LandscapeSpec;
import onepoint.noise.NoiseSpec;

/**
 * One instance as pure data.
 *
 * @param landscape the loss f on R^d
 * @param noise the law of w on R^d
 * @param stepSize eta, in [2^-30, 2^10]
 * @param target x*, of length d
 * @param domain D, where the hypotheses are to hold
 * @param start x_0, of length d
 * @param horizons the times that claims speak of
 * @param declared the constants at which the hypotheses are judged; certified points are taken when it is
 *     empty
 */
public record Spec(
        LandscapeSpec landscape,
        NoiseSpec noise,
        double stepSize,
        Target target,
        Domain domain,
        List<Double> start,
        Horizons horizons,
        Optional<Constants> declared) {

    private static final Limits STEP_SIZE = new Limits(0x1p-30, 0x1p10);
    private static final Limits COORDINATE = new Limits(-0x1p20, 0x1p20);

    /** Refuses numbers outside their ranges and parts of different dimensions. */
    public Spec {
        STEP_SIZE.require("stepSize", stepSize);
        int dimension = landscape.dimension();
        start = Limits.vector("start", start, LandscapeSpec.MAX_DIMENSION, COORDINATE);
        Limits.requireLength("target", target.at(), dimension);
        domain.requireDimension(dimension);
        Limits.requireLength("start", start, dimension);
        noise.requireFits(landscape);
    }

    /** The instance with this very point as its target, and R^d as its domain. */
    public Spec(
            LandscapeSpec landscape,
            NoiseSpec noise,
            double stepSize,
            List<Double> target,
            List<Double> start,
            Horizons horizons,
            Optional<Constants> declared) {
        this(
                landscape,
                noise,
                stepSize,
                new Target.Exact(target),
                new Domain.Everywhere(),
                start,
                horizons,
                declared);
    }

    /**
     * The times that claims speak of.
     *
     * @param time t of the claims about a fixed time, 1 to 2^20
     * @param stay T2, how long the iterate is to stay, 1 to 2^20
     */
    public record Horizons(int time, int stay) {
        private static final Limits STEPS = new Limits(1, 0x1p20);

        /** Refuses times outside their range. */
        public Horizons {
            STEPS.require("horizons.time", time);
            STEPS.require("horizons.stay", stay);
        }
    }

    /** The dimension d. */
    public int dimension() {
        return landscape.dimension();
    }

    /** This spec with another landscape. */
    public Spec withLandscape(LandscapeSpec other) {
        return new Spec(other, noise, stepSize, target, domain, start, horizons, declared);
    }

    /** This spec with another noise law. */
    public Spec withNoise(NoiseSpec other) {
        return new Spec(landscape, other, stepSize, target, domain, start, horizons, declared);
    }

    /** This spec with another step size. */
    public Spec withStepSize(double other) {
        return new Spec(landscape, noise, other, target, domain, start, horizons, declared);
    }

    /** This spec with another target. */
    public Spec withTarget(Target other) {
        return new Spec(landscape, noise, stepSize, other, domain, start, horizons, declared);
    }

    /** This spec with another domain. */
    public Spec withDomain(Domain other) {
        return new Spec(landscape, noise, stepSize, target, other, start, horizons, declared);
    }

    /** This spec with another start. */
    public Spec withStart(List<Double> other) {
        return new Spec(landscape, noise, stepSize, target, domain, other, horizons, declared);
    }

    /** This spec with other horizons. */
    public Spec withHorizons(Horizons other) {
        return new Spec(landscape, noise, stepSize, target, domain, start, other, declared);
    }

    /** This spec with other declared constants. */
    public Spec withDeclared(Optional<Constants> other) {
        return new Spec(landscape, noise, stepSize, target, domain, start, horizons, other);
    }
}
