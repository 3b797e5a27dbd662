package onepoint.paper;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import onepoint.certificate.Certificate;
import onepoint.certificate.CriticalPoints;
import onepoint.claim.Claim;
import onepoint.claim.Illustrated;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.model.PhasePicture;
import onepoint.model.Picture;
import onepoint.noise.UniformBox;
import onepoint.paper.EndPointClaim.Goal;
import onepoint.setting.Constants;
import onepoint.setting.Spec;

/**
 * F-NEIGHBOURHOOD: what matters is the size eta r of the neighbourhood that is averaged over. Too small
 * sticks, too large wanders; at equal eta r the averaged landscape is the same.
 *
 * <p>f(x) = x^2/2 - 4 exp(-(x-4)^2/(2 w^2)) and the mirror image of this well, w = 1/2, so that L is close to
 * 17. Noise is uniform on [-r, r], the start is the centre 4 of the well, T = 4/eta, at least 8.
 *
 * <p>Why: the averaged slope at y depends on eta and r only through eta r, as eta w is uniform on [-eta r,
 * eta r]. It has the one zero x* from about eta r = 0.6 on, and H3 holds there. Below, bounded noise has to
 * climb the well; above, the stationary spread of x_{t+1} = (1-eta) x_t - eta w_t is eta r/sqrt(6 eta) for
 * small eta, which grows with eta r and shrinks with eta: the same neighbourhood is better had with a long
 * step and little noise than the other way round.
 *
 * <p>The two regions of the diagram: H3 is certified, and H1 to H6 are. R-NO-FAR-MINIMA says that where
 * all are, every critical point is within eta L r/c &lt; r/L of x* and inside the target's own ball. So r
 * is above 3.7 L there, some 63, and H4 has eta &lt; c/L^2, at most 1/289: the noise then spreads the runs
 * farther than the minimum is. What practice does, ending near x* after a start in a far minimum, is outside.
 *
 * <p>Source: the paper's Sections 2 and 4; the instances are this audit's.
 */
final class Neighbourhood {
    static final double CENTRE = 4;
    private static final double NEAR = 2;
    /** An upper bound of L, short: 1 + 4/w^2 plus what the mirror image adds, below 2^-40. */
    static final double SMOOTHNESS = 17.125;

    private static final int RUNS = 24;
    private static final int LEAST_TIME = 8;

    private Neighbourhood() {}

    static List<Claim> claims() {
        Goal near = Goal.within(0, NEAR);
        Goal stuck = Goal.within(CENTRE, 1);
        EndPointClaim sticks = claim(
                "STICKS",
                text(
                        "Too small a neighbourhood sticks in a far minimum",
                        "eta r = 1/8 with three step sizes."),
                stuck,
                0.9,
                near,
                List.of(cell(0x1p-3, 1), cell(0x1p-4, 2), cell(0x1p-5, 4)));
        EndPointClaim reaches = claim(
                "REACHES",
                text(
                        "A neighbourhood that averages the far minimum away comes near x*",
                        "eta r = 3/4 with three step sizes."),
                near,
                0.75,
                stuck,
                List.of(cell(0x1p-3, 6), cell(0.1875, 4), cell(0x1p-4, 12)));
        EndPointClaim wanders = claim(
                "WANDERS",
                text("Too large a neighbourhood wanders", "eta r = 4 with three step sizes."),
                Goal.beyond(0, NEAR),
                0.5,
                Goal.within(0, 0.5),
                List.of(cell(0x1p-3, 32), cell(0x1p-4, 64), cell(0x1p-5, 128)));
        return List.of(new Illustrated(sticks, Neighbourhood::figure), reaches, wanders);
    }

    private static EndPointClaim claim(
            String part,
            EndPointClaim.Text text,
            Goal goal,
            double probability,
            Goal wrong,
            List<Spec> stated) {
        return new EndPointClaim(
                "F-NEIGHBOURHOOD-" + part,
                text,
                OptionalDouble.empty(),
                goal,
                probability,
                wrong,
                stated);
    }

    private static EndPointClaim.Text text(String title, String sizes) {
        return new EndPointClaim.Text(
                title,
                sizes
                        + " Started at the centre 4 of a well in x^2/2. The averaged landscape depends on"
                        + " eta and r only through eta r.");
    }

    /** The instance with this step size and noise radius, at stated constants. */
    static Spec cell(double stepSize, double radius) {
        return bare(stepSize, radius)
                .withDeclared(Optional.of(new Constants(0.125, SMOOTHNESS, radius)));
    }

    /** The same at the constants that are certified, if any are. */
    static Spec bare(double stepSize, double radius) {
        int time = (int) StrictMath.max(LEAST_TIME, StrictMath.ceil(4 / stepSize));
        return new Spec(
                new Bumps(
                        1,
                        List.of(new Bumps.Bump(CENTRE, 0.5, -4), new Bumps.Bump(-CENTRE, 0.5, -4))),
                new UniformBox(List.of(radius)),
                stepSize,
                List.of(0.0),
                List.of(CENTRE),
                new Spec.Horizons(time, 8),
                Optional.empty());
    }

    static List<Picture> figure(long seed) {
        PhasePlane plane = plane();
        List<List<Certificate>> certificates = plane.certificates();
        return List.of(new PhasePicture(
                "Share of " + RUNS
                        + " runs from 4, in the well of a minimum at 3.73, that end within 2 of x* ="
                        + " 0. From eta = 1/4 on the first step leaves the well without noise too."
                        + " R-NO-FAR-MINIMA: where all hypotheses are proved (solid outline) the minimum at"
                        + " the start is inside the target's own ball, so there is no dotted cell there,"
                        + " and no escape from a far minimum; that ball holds both minima, and the runs"
                        + " wander in it. The runs that end near x* lie between the outlines and outside"
                        + " both: this is what practice has and the theorem does not cover.",
                plane.across(),
                plane.up(),
                "share that ends within 2 of x*",
                plane.shares(Goal.within(0, NEAR), RUNS, seed),
                PhasePlane.covered(certificates),
                Optional.of(PhasePlane.region(
                        "the minimum at the start is a far one: its distance from x* is at least r/L",
                        certificates,
                        Neighbourhood::far))));
    }

    static PhasePlane plane() {
        return new PhasePlane(
                new PhasePicture.Scale("step size eta", PhasePlane.halfOctaves(-11, -1)),
                new PhasePicture.Scale("noise radius r", PhasePlane.halfOctaves(0, 13)),
                Neighbourhood::bare);
    }

    /**
     * Whether r/L is at most the distance of the well's minimum from x*, at proved lower ends of L and of the
     * distance: R-ETA-FLOOR says that then no c satisfies H3 and H4.
     */
    static boolean far(Certificate certificate) {
        double distance =
                CriticalPoints.farthest(certificate.setting()).orElseThrow().inf();
        return Interval.point(distance)
                .multiply(certificate.smoothness().refuted())
                .certainlyGreaterOrEqual(certificate.radius());
    }
}
