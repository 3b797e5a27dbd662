package onepoint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import onepoint.claim.Claim;
import onepoint.claim.Illustrated;
import onepoint.landscape.Bumps;
import onepoint.noise.FiniteSupport;
import onepoint.noise.NoiseSpec;
import onepoint.noise.UniformBox;
import onepoint.paper.EndPointClaim.Goal;
import onepoint.setting.Constants;
import onepoint.setting.Spec;

/**
 * F-SPIKY: the motivating example in one dimension, as the twelve panels of the paper's Figure 3.
 *
 * <p>The paper does not give its f. Ours, symmetric with its lowest point x* = 0, is x^2/128 minus wells h
 * exp(-(x-c)^2/(2 w^2)):
 *
 * <pre>
 *   c    0   0     +-0.5     +-1     +-1.5  +-2     +-2.5   +-3
 *   w   1.5  1/8   1/16      1/8     1/8    3/16    3/16    3/16
 *   h    4   5/16  3/32      5/16    3/8    9/8     9/8     9/8
 * </pre>
 *
 * <p>How it was calibrated: the first well is the bowl that remains when the spikes are averaged away;
 * it is flat outside, so that strong noise walks off. Spikes are finer near 0 than far out, so that
 * each noise averages away what lies within its own stage. Depths and widths were then chosen by hand
 * among short numbers until eta L &lt; 1 (gradient descent is monotone) and simulated runs gave the
 * shape of the paper's picture. So f was tuned to give it, openly: it shows that the picture can be
 * had, not that it must be.
 *
 * <p>eta = 1/32 throughout. The noise is uniform with eta r = 77/512, 77/256 and 77/128 for the paper's 0.15,
 * 0.3 and 0.6, 13/256 and 5/512 for its 0.05 and 0.01: the last row shrinks r where the paper shrinks the
 * step, so that panels differ in one number only. No noise is the law with the one atom 0. T = 128, some
 * seven times 1/(eta a), a = 16/9 the curvature of the bowl.
 *
 * <p>Source: the paper's Section 2 and Figure 3, by eye.
 */
final class Spiky {
    /** Starts and pictures are within this of 0. */
    static final double REACH = 3;

    /** The set that the paper's middle noise leads to is within this of 0. */
    static final double NEAR = 1.5;

    static final Bumps LANDSCAPE = landscape();

    /** Without noise. */
    static final Spec SILENT = spec(
            new FiniteSupport(List.of(new FiniteSupport.WeightedPoint(1, List.of(0.0)))), 0x1p-20);

    private static final double LOW = 4.8125;
    private static final double MIDDLE = 9.625;
    private static final double HIGH = 19.25;

    private Spiky() {}

    static List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(
                new Illustrated(new SpikyMinima("0", "f itself", 13, SILENT), SpikyFigure::panels));
        claims.add(new SpikyMinima("15", "averaged over 0.15", 3, noisy(LOW)));
        claims.add(new SpikyMinima("30", "averaged over 0.3", 1, noisy(MIDDLE)));
        claims.add(new SpikyMinima("60", "averaged over 0.6", 1, noisy(HIGH)));
        claims.add(new SpikyDescent());
        claims.addAll(runs());
        return List.copyOf(claims);
    }

    /** Runs with noise, in the paper's order; two of its seven panels are the same. */
    static List<EndPointClaim> runs() {
        Goal near = Goal.within(0, NEAR);
        Goal far = Goal.beyond(0, NEAR);
        OptionalDouble everywhere = OptionalDouble.of(REACH);
        return List.of(
                new EndPointClaim(
                        "F-SPIKY-RUN-15",
                        text("0.15", "leave some in far minima"),
                        everywhere,
                        far,
                        0.1,
                        Goal.beyond(0, REACH),
                        List.of(noisy(LOW))),
                new EndPointClaim(
                        "F-SPIKY-RUN-30",
                        text("0.3", "come near the lowest point"),
                        everywhere,
                        near,
                        0.85,
                        Goal.within(0, 0.5),
                        List.of(noisy(MIDDLE))),
                new EndPointClaim(
                        "F-SPIKY-RUN-60",
                        text("0.6", "walk at random"),
                        everywhere,
                        far,
                        0.35,
                        Goal.beyond(0, 32),
                        List.of(noisy(HIGH))),
                stage("15", text("0.15", "come nearer"), LOW, NEAR, 0.5),
                stage("5", text("0.05", "come nearer still"), 1.625, 0.5, 0.3),
                stage("1", text("0.01", "come nearest"), 0.3125, 0.3, 0.1));
    }

    private static EndPointClaim stage(
            String part, EndPointClaim.Text text, double radius, double spread, double reach) {
        return new EndPointClaim(
                "F-SPIKY-STAGE-" + part,
                text,
                OptionalDouble.of(spread),
                Goal.within(0, reach),
                0.9,
                Goal.beyond(0, reach),
                List.of(noisy(radius)));
    }

    private static EndPointClaim.Text text(String size, String how) {
        return new EndPointClaim.Text(
                "Runs of the motivating example with noise of half-width " + size + " " + how,
                "A panel of the paper's Figure 3. Averaged over its noise, f is a bowl in the interval"
                        + " or keeps its far minima, as F-SPIKY-MINIMA counts; the probability was set"
                        + " by a gap below what runs do.");
    }

    /** Uniform noise of this half-width; times eta = 1/32 it is that of the panel. */
    static Spec noisy(double halfWidth) {
        return spec(new UniformBox(List.of(halfWidth)), halfWidth);
    }

    private static Spec spec(NoiseSpec noise, double radius) {
        return new Spec(
                LANDSCAPE,
                noise,
                0x1p-5,
                List.of(0.0),
                List.of(0.0),
                new Spec.Horizons(128, 8),
                Optional.of(new Constants(0x1p-4, 32, radius)));
    }

    private static Bumps landscape() {
        List<Bumps.Bump> wells = new ArrayList<>();
        wells.add(new Bumps.Bump(0, NEAR, -4));
        wells.add(new Bumps.Bump(0, 0.125, -0.3125));
        pair(wells, 0.5, 0.0625, 0.09375);
        pair(wells, 1, 0.125, 0.3125);
        pair(wells, 1.5, 0.125, 0.375);
        pair(wells, 2, 0.1875, 1.125);
        pair(wells, 2.5, 0.1875, 1.125);
        pair(wells, 3, 0.1875, 1.125);
        return new Bumps(0x1p-6, wells);
    }

    private static void pair(List<Bumps.Bump> wells, double centre, double width, double depth) {
        wells.add(new Bumps.Bump(centre, width, -depth));
        wells.add(new Bumps.Bump(-centre, width, -depth));
    }
}
