package onepoint.claim;

import java.util.Arrays;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Rates;
import onepoint.interval.Interval;
import onepoint.noise.Noise;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;

/** An instance with the theorem's numbers on it, enclosed. */
public final class Premise {
    private static final long MOST_STEPS = 1L << 20;
    /** Of a short radius, as in a certificate's constants. */
    private static final int BITS = 10;
    /** Relative width of a bound; well below the margin within which a trial is undecided. */
    private static final double NARROW = 0x1p-34;
    /**
     * A distance D in a trial is taken from a point up to rho away from x*, so D^2 is off by a share of about
     * 2 rho / D; with D this many rho it is 2^-33, below the same margin.
     */
    private static final double FAR = 0x1p34;

    private final Certificate certificate;
    private final Constants constants;
    private final Rates rates;
    private final Interval startDistance;

    private Premise(Certificate certificate, Constants constants) {
        this.certificate = certificate;
        this.constants = constants;
        rates = Rates.of(certificate.setting().stepSize(), constants);
        startDistance = squaredDistance(certificate.setting());
    }

    /** The instance at the constants of its certificate; empty when there are none. */
    public static Optional<Premise> of(Certificate certificate) {
        return certificate.constants().map(constants -> new Premise(certificate, constants));
    }

    /**
     * The same instance with its noise bounded in second moment only: r is a short number with E|w|^2 at most
     * r^2 at every state of the domain, as in arXiv v1. Empty when E w = 0 or such an r is not proved.
     */
    public Optional<Premise> inSecondMoment() {
        Noise noise = setting().noise();
        Interval[] states = setting().spec().domain().box(setting().dimension());
        double root = noise.secondMoment(states).sqrt().sup();
        if (!(noise.centred() && root <= Constants.MOST)) {
            return Optional.empty();
        }
        double radius = StrictMath.max(Constants.LEAST, ShortNumber.up(root, BITS));
        return Optional.of(new Premise(
                certificate, new Constants(constants.convexity(), constants.smoothness(), radius)));
    }

    /** Encloses |y_0 - x*|^2, y_0 = x_0 - eta grad f(x_0). */
    private static Interval squaredDistance(Setting setting) {
        Interval[] target = setting.spec().target().enclosure();
        Interval[] start =
                Arrays.stream(setting.start()).mapToObj(Interval::point).toArray(Interval[]::new);
        Interval[] gradient = setting.landscape().gradient(start);
        Interval sum = Interval.ZERO;
        for (int i = 0; i < target.length; i++) {
            Interval y = start[i].subtract(gradient[i].multiply(setting.stepSize()));
            sum = sum.add(y.subtract(target[i]).sqr());
        }
        return sum;
    }

    /** What is proved about it. */
    public Certificate certificate() {
        return certificate;
    }

    /** The live instance. */
    public Setting setting() {
        return certificate.setting();
    }

    /** c, L and r. */
    public Constants constants() {
        return constants;
    }

    /** lambda and b. */
    public Rates rates() {
        return rates;
    }

    /** Whether lambda is in (0, 1], so that there is a radius and every step of the proof has a sign. */
    public boolean contracts() {
        return rates.lambda().inf() > 0 && rates.lambda().sup() <= 1;
    }

    /**
     * Why trials cannot speak about a bound on this instance, if they cannot: too many steps, a bound that is
     * not enclosed narrowly enough to compare with, or not against the target, or doubles too coarse for the
     * noise.
     *
     * @param steps how long a trial would be
     * @param bounds what its distances would be compared with
     */
    public Optional<String> obstacle(long steps, Interval... bounds) {
        if (steps > MOST_STEPS) {
            return Optional.of("a trial would take more than " + MOST_STEPS + " steps");
        }
        for (Interval bound : bounds) {
            if (!(bound.inf() > 0 && bound.width() <= bound.inf() * NARROW)) {
                return Optional.of("the bound is not enclosed narrowly enough");
            }
            if (targetRadius().multiply(FAR).sqr().sup() > bound.inf()) {
                return Optional.of("the target is not enclosed narrowly enough for this bound");
            }
        }
        double farthest = Arrays.stream(bounds)
                .mapToDouble(bound -> StrictMath.sqrt(bound.sup()))
                .max()
                .orElse(0);
        return Resolution.fine(setting(), farthest)
                ? Optional.empty()
                : Optional.of("doubles are too coarse for this noise so far from the origin");
    }

    /** An upper bound of the distance between x* and the point that stands for it in runs. */
    private Interval targetRadius() {
        double[] at = setting().target();
        Interval[] target = setting().spec().target().enclosure();
        Interval sum = Interval.ZERO;
        for (int i = 0; i < at.length; i++) {
            sum = sum.add(Interval.point(target[i].subtract(at[i]).mag()).sqr());
        }
        return sum.sqrt();
    }

    /** Encloses |y_0 - x*|^2. */
    public Interval startDistance() {
        return startDistance;
    }

    /** Encloses {@code factor} b / lambda, a squared radius; lambda is positive. */
    public Interval squaredRadius(double factor) {
        return rates.b().divide(rates.lambda()).multiply(factor);
    }

    /**
     * T1 = max(0, ceil(log(lambda |y_0-x*|^2 / b) / lambda)) at the upper end of its enclosure, at most 2^31
     * - 1; lambda is positive.
     */
    public long approachTime() {
        Interval ratio = rates.lambda().multiply(startDistance).divide(rates.b());
        if (ratio.sup() <= 1) {
            return 0;
        }
        double upper = Interval.point(ratio.sup()).log().divide(rates.lambda()).sup();
        return (long) StrictMath.min(StrictMath.ceil(upper), Integer.MAX_VALUE);
    }

    /**
     * delta = mu sqrt(b / lambda) squared, mu = max{8, 42 sqrt(log zeta)}, zeta = 9 T2 / 4; lambda is
     * positive.
     */
    public Interval squaredDelta() {
        return squaredDelta(42);
    }

    /** The same with another positive factor of sqrt(log zeta) in the place of 42. */
    public Interval squaredDelta(double factor) {
        Interval mu = logZeta().sqrt().multiply(factor).max(Interval.point(8));
        return squaredRadius(1).multiply(mu.sqr());
    }

    /** log zeta, zeta = 9 T2 / 4, which is positive because T2 is at least 1. */
    public Interval logZeta() {
        return Interval.point(9.0 * setting().spec().horizons().stay())
                .divide(4)
                .log();
    }
}
