package onepoint.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import onepoint.claim.Claim;
import onepoint.claim.Illustrated;
import onepoint.landscape.Bumps;
import onepoint.model.PhasePicture;
import onepoint.model.Picture;
import onepoint.noise.UniformBox;
import onepoint.paper.EndPointClaim.Goal;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * F-SHARP-FLAT: a local minimum whose diameter is small against eta r is left, a wide one of equal depth is
 * not.
 *
 * <p>f(x) = x^2/8 - h exp(-(x-6)^2/(2 w^2)) and the mirror image of this well, h = 8. The diameter of a well
 * is 2 w: between its points of inflection, where it is convex. Noise is uniform with eta r = 1/2, eta =
 * 1/16, the start is the centre of the well, T = 512 = 8/(eta a).
 *
 * <p>Why: averaged over eta r, a well of diameter small against it is shallower by about that ratio, and its
 * walls are passed in one step. At equal depth a narrower well is steeper too: the curvature at its bottom
 * is h/w^2, and from eta h/w^2 = 2 on gradient descent without noise leaves as well (Theorem 3); the
 * diagram dots where it does not. In a wide deep well the noise would have to climb: with temperature T =
 * eta r^2/6 = 2/3, a depth of some 8 is 12 T.
 *
 * <p>Source: the paper's Section 1 on sharp and flat minima; the instances are this audit's.
 */
final class SharpFlat {
    static final double CENTRE = 6;
    static final double DEPTH = 8;
    /** The well is left, and the run is nearer to x* than to the well. */
    static final Goal LEFT = Goal.within(0, 4);

    static final Goal KEPT = Goal.within(CENTRE, 2);
    private static final double NOISE = 8;
    private static final double STEP = 0x1p-4;
    private static final int RUNS = 32;

    private SharpFlat() {}

    static List<Claim> claims() {
        EndPointClaim sharp = claim(
                "F-SHARP-FLAT-LEFT",
                "A minimum whose diameter is small against eta r is left",
                "The wells are 1/4, 1/2 and 1 times eta r wide.",
                LEFT,
                KEPT,
                0.25,
                0.5,
                1);
        EndPointClaim flat = claim(
                "F-SHARP-FLAT-KEPT",
                "A minimum of equal depth whose diameter is large against eta r is not left",
                "The wells are 3, 4 and 6 times eta r wide.",
                KEPT,
                LEFT,
                3,
                4,
                6);
        return List.of(new Illustrated(sharp, SharpFlat::figure), flat);
    }

    private static EndPointClaim claim(
            String id, String title, String widths, Goal goal, Goal wrong, double... ratios) {
        return new EndPointClaim(
                id,
                new EndPointClaim.Text(
                        title,
                        widths
                                + " Depth 8 in x^2/8, started at the centre 6 of the well, eta r = 1/2."
                                + " Averaged over eta r a well is shallower by about the ratio of its"
                                + " diameter to it. At equal depth a narrower well is steeper too, so that"
                                + " long steps overshoot it even without noise: the diagram tells where."),
                OptionalDouble.empty(),
                goal,
                0.9,
                wrong,
                Arrays.stream(ratios).mapToObj(ratio -> well(ratio, DEPTH)).toList());
    }

    /** The instance with a diameter of so many times eta r. */
    static Spec well(double ratio, double depth) {
        double width = ratio * STEP * NOISE / 2;
        return new Spec(
                new Bumps(
                        0.25,
                        List.of(
                                new Bumps.Bump(CENTRE, width, -depth),
                                new Bumps.Bump(-CENTRE, width, -depth))),
                new UniformBox(List.of(NOISE)),
                STEP,
                List.of(0.0),
                List.of(CENTRE),
                new Spec.Horizons(512, 8),
                Optional.of(new Constants(0.25, 0.25 + depth / (width * width), NOISE)));
    }

    static List<Picture> figure(long seed) {
        PhasePlane plane = plane();
        return List.of(new PhasePicture(
                "Share of " + RUNS
                        + " runs that leave the well at 6 and end within 4 of x* = 0, by the"
                        + " well's diameter and depth; eta = 1/16, r = 8. A row is a comparison at equal"
                        + " depth. In dotted cells gradient descent without noise stays in the well, so that"
                        + " leaving it is the noise's doing; in the others steps overshoot, or there is no"
                        + " well. Where all hypotheses are proved (solid outline) there is none:"
                        + " R-NO-FAR-MINIMA.",
                plane.across(),
                plane.up(),
                "share that leaves",
                plane.shares(LEFT, RUNS, seed),
                PhasePlane.covered(plane.certificates()),
                Optional.of(new PhasePicture.Region(
                        "without noise the well is not left", plane.map(SharpFlat::holds)))));
    }

    static PhasePlane plane() {
        return new PhasePlane(
                new PhasePicture.Scale(
                        "diameter of the well / (eta r)", PhasePlane.halfOctaves(-3, 3)),
                new PhasePicture.Scale("depth of the well", PhasePlane.halfOctaves(-1, 5)),
                SharpFlat::well);
    }

    /** Whether gradient descent without noise is in the well after its horizon. */
    private static boolean holds(Spec spec) {
        Setting setting = Setting.of(spec);
        double[] x = setting.start();
        double[] slope = new double[1];
        for (int t = 0; t < spec.horizons().time(); t++) {
            setting.landscape().gradient(x, slope);
            x[0] -= spec.stepSize() * slope[0];
        }
        return KEPT.score(x[0]) <= 1;
    }
}
