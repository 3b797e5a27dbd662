package onepoint.instance;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.landscape.Bumps;
import onepoint.landscape.Ripples;
import onepoint.noise.StateScaled;
import onepoint.noise.Streams;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * Draws instances that break one hypothesis of Theorem 1 and no other, lambda positive, in the four ways
 * that no {@link Population} has. What is broken is broken by little or by much, so that the conclusion holds
 * on some and fails on others.
 *
 * <ul>
 *   <li>H1: an instance at which every hypothesis is proved, at a step size up to 64 times as long under
 *       noise as much shorter, which leaves the averaged gradient as it is; declared are an L below the
 *       least, and a c, for which H4 holds.
 *   <li>H2: such an instance with an r declared that is below its noise radius, by a factor of up to 256.
 *   <li>H5: a dent on top of a hill, and a ball within the dent that the noise may leave.
 *   <li>H6: a rippled parabola under noise that depends on the state, and the root of its averaged gradient.
 * </ul>
 */
public final class OnlyBroken {
    private static final int MOST_DRAWS = 400;
    private static final int BITS = 8;
    /** What H4 asks to be below 1/2 or 1 is at most this much of it, to have room for rounding. */
    private static final double ROOM = 0.9;

    private final Dice dice;
    private final Hypothesis broken;

    private OnlyBroken(Dice dice, Hypothesis broken) {
        this.dice = dice;
        this.broken = broken;
    }

    /**
     * The instance with this seed and index, from a stream of its own.
     *
     * @param broken H1, H2, H5 or H6
     * @throws IllegalArgumentException for another hypothesis
     * @throws IllegalStateException when 400 draws in a row were rejected
     */
    public static Spec draw(long seed, Hypothesis broken, long index) {
        Dice dice = new Dice(Streams.of(seed, "instance that breaks only " + broken, index));
        OnlyBroken draws = new OnlyBroken(dice, broken);
        for (int rejected = 0; rejected < MOST_DRAWS; rejected++) {
            Spec spec = draws.spec();
            if (draws.fits(spec)) {
                return spec;
            }
        }
        throw new IllegalStateException(
                broken + " alone was not broken by " + MOST_DRAWS + " draws");
    }

    private boolean fits(Spec spec) {
        Certificate certificate = Certificate.of(Setting.of(spec));
        return certificate.breaksOnly(broken)
                && certificate.rates().orElseThrow().lambda().inf() > 0
                && Budget.allows(certificate);
    }

    private Spec spec() {
        return switch (broken) {
            case SMOOTHNESS -> steep(satisfying());
            case BOUNDED_NOISE -> loud(satisfying());
            case DOMAIN -> dent();
            case TARGET -> tilted();
            default ->
                throw new IllegalArgumentException(
                        "broken is " + broken + ", must be H1, H2, H5 or H6");
        };
    }

    /** On R^d and with closed forms, which are certified quickly. */
    private Certificate satisfying() {
        Aim aim = Aim.draw(dice, Population.SATISFYING).plain();
        return InstanceGenerator.draw(dice, aim).certificate();
    }

    private Spec steep(Certificate certificate) {
        Spec spec = certificate.setting().spec();
        int doublings = dice.integer(0, 6);
        double stepSize = StrictMath.scalb(spec.stepSize(), doublings);
        Constants old = certificate.constants().orElseThrow();
        double convexity =
                ShortNumber.down(StrictMath.min(old.convexity(), ROOM / (2 * stepSize)), BITS);
        double smoothness = ShortNumber.down(
                StrictMath.min(
                        ROOM * certificate.smoothness().refuted(),
                        StrictMath.min(
                                ROOM / (2 * stepSize),
                                StrictMath.sqrt(ROOM * convexity / stepSize))),
                BITS);
        double radius = StrictMath.scalb(old.noiseRadius(), -doublings);
        return spec.withStepSize(stepSize)
                .withNoise(spec.noise().scaled(StrictMath.scalb(1.0, -doublings)))
                .withDeclared(Optional.of(new Constants(convexity, smoothness, radius)));
    }

    private Spec loud(Certificate certificate) {
        Constants old = certificate.constants().orElseThrow();
        double radius =
                ShortNumber.down(certificate.radius().inf() * dice.logUniform(0x1p-8, ROOM), BITS);
        return certificate
                .setting()
                .spec()
                .withDeclared(
                        Optional.of(new Constants(old.convexity(), old.smoothness(), radius)));
    }

    /**
     * f = k x^2/2 + a hill of curvature -(1+h) k at its top, wider than a dent in it of curvature 2 (1+h) k
     * to 8 (1+h) k, w = +r or -r with eta r from a quarter of the dent's width to twice it. The hill is wide
     * against delta for some draws, for others not.
     */
    private Spec dent() {
        double hill = StrictMath.scalb(1.0, dice.integer(3, 8));
        double width = StrictMath.scalb(hill, -dice.integer(5, 12));
        double down = 1 + dice.brief(0.5, 4, 3);
        double up = down * dice.integer(2, 8);
        double stepSize = ShortNumber.nearest(StrictMath.scalb(1 / up, -dice.integer(1, 5)), 3);
        double noise = ShortNumber.nearest(dice.uniform(0.25, 2) * width / stepSize, 4);
        return new Spec(
                new Bumps(
                        1,
                        List.of(
                                new Bumps.Bump(0, hill, down * hill * hill),
                                new Bumps.Bump(0, width, -up * width * width))),
                new TwoPoint(List.of(noise)),
                stepSize,
                new Target.Exact(List.of(0.0)),
                new Domain.Ball(List.of(0.0), dice.brief(0.25, 1, 2) * width),
                List.of(0.0),
                new Spec.Horizons(1, (int) dice.logUniform(64, 4097)),
                Optional.empty());
    }

    /**
     * f = x^2/2 + A cos(k x + p), and w = +r s(x) or -r s(x) with s vanishing at a point that may be near;
     * the target is 0 where no root is found.
     */
    private Spec tilted() {
        Ripples.Wave wave = new Ripples.Wave(
                dice.brief(0.125, 1, 3), List.of(dice.brief(0.5, 2, 3)), dice.brief(0.25, 3, 3));
        double stepSize = StrictMath.scalb(1.0, -dice.integer(2, 6));
        double noise = ShortNumber.nearest(dice.logUniform(0.5, 8) / stepSize, 3);
        StateScaled scaled = new StateScaled(
                new TwoPoint(List.of(noise)),
                List.of(dice.sign() * dice.brief(0.25, 8, 3)),
                dice.brief(0.25, 4, 2));
        Spec spec = new Spec(
                new Ripples(List.of(1.0), List.of(wave)),
                scaled,
                stepSize,
                List.of(0.0),
                List.of(dice.sign() * dice.brief(1, 64, 3)),
                new Spec.Horizons(8, (int) dice.logUniform(8, 257)),
                Optional.empty());
        return RootDraw.near(spec)
                .map(root -> spec.withTarget(new Target.Root(root)))
                .orElse(spec);
    }
}
