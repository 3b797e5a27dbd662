package onepoint.certificate;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Target;

/** An instance by branch and bound over its domain. */
final class RegionAnalysis implements Analysis {
    /** No search in more dimensions. */
    static final int MOST_DIMENSIONS = 4;

    private final Setting setting;
    private final Scene scene;
    private final Region region;
    private final Descent descent;
    private final TargetFacts target;
    private final Proof domain;
    private final Interval radius;
    private final Bracket smoothness;
    private final RegionConvexity.Found convexity;

    private RegionAnalysis(Setting setting) {
        this.setting = setting;
        scene = Scene.of(setting);
        region = scene.region();
        target = scene.target();
        descent = new Descent(setting.landscape(), setting.stepSize());
        domain = setting.dimension() > MOST_DIMENSIONS && !region.everywhere()
                ? new Proof.Undecided(tooHigh())
                : Invariance.of(setting, region, most());
        radius = RegionRadius.of(setting, region, most());
        smoothness = smooth();
        convexity = convex();
    }

    static RegionAnalysis of(Setting setting) {
        return new RegionAnalysis(setting);
    }

    private String tooHigh() {
        return "no search in dimension " + setting.dimension() + ", above " + MOST_DIMENSIONS;
    }

    /** Encloses x* in the setting's coordinates. */
    private Interval[] given() {
        return setting.spec().target().enclosure();
    }

    /** How many boxes a search may look at. */
    private int most() {
        return setting.dimension() > MOST_DIMENSIONS
                ? 1
                : 1 << StrictMath.min(18, 12 + 2 * setting.dimension());
    }

    private Bracket smooth() {
        Optional<Bracket> closed =
                region.everywhere() ? SmoothnessBracket.of(scene.frame().core()) : Optional.empty();
        if (closed.isPresent()) {
            return closed.get();
        }
        return RegionSmoothness.of(scene.frame(), reached(), setting.target(), most());
    }

    /**
     * A box around x*, D, every y and every next state. Where D is forward invariant, next states are in D,
     * and so are their means y when E w = 0, D being convex.
     */
    private Interval[] reached() {
        Interval[] box = Boxes.hull(region.box(), given());
        boolean stays = domain instanceof Proof.Proved && setting.noise().centred();
        if (region.everywhere() || stays) {
            return box;
        }
        double kick = Interval.point(setting.stepSize()).multiply(radius).sup();
        Interval[] y = descent.image(region.box());
        if (kick == Double.POSITIVE_INFINITY) {
            Arrays.fill(y, Interval.ENTIRE);
            return y;
        }
        Interval around = Interval.of(-kick, kick);
        Arrays.setAll(y, i -> y[i].add(around));
        return Boxes.hull(box, y);
    }

    /** Closed forms where they know something, else a search. */
    private RegionConvexity.Found convex() {
        if (target.located().isEmpty() && Canonical.applies(setting)) {
            Bracket closed = ConvexityBracket.of(setting);
            if (closed.certified() > Double.NEGATIVE_INFINITY) {
                Interval[] y = closed.witness().length == 0
                        ? new Interval[0]
                        : Canonical.of(setting).around(closed.witness());
                Bracket here = new Bracket(
                        closed.certified(), closed.refuted(), Boxes.middle(y), closed.how());
                return new RegionConvexity.Found(here, new double[0], y);
            }
        }
        return setting.dimension() > MOST_DIMENSIONS
                ? RegionConvexity.Found.nothing(tooHigh())
                : RegionConvexity.of(scene, smoothness.certified(), most());
    }

    @Override
    public Bracket convexity() {
        return convexity.bracket();
    }

    @Override
    public Bracket smoothness() {
        return smoothness;
    }

    @Override
    public Interval radius() {
        return radius;
    }

    @Override
    public double[] witness() {
        return convexity.bracket().witness();
    }

    @Override
    public Proof domain() {
        return domain;
    }

    @Override
    public boolean attained() {
        return convexity.state().length > 0
                || contracts()
                || descent.onto()
                || descent.stateReaching(convexity.around()).isPresent();
    }

    /** Whether eta L &lt; 1 for a proved L on all of R^d: then x -> y is one-to-one and onto. */
    private boolean contracts() {
        double proved = smoothness.certified();
        return region.everywhere()
                && proved < Double.POSITIVE_INFINITY
                && Hypotheses.below(Interval.point(setting.stepSize()).multiply(proved));
    }

    @Override
    public String violation() {
        String state =
                convexity.state().length == 0 ? "" : ", x = " + Hypotheses.text(convexity.state());
        return Hypotheses.violation(convexity(), witness()) + state;
    }

    @Override
    public Proof onePointConvexity(Constants constants) {
        if (target.located().isPresent()) {
            return new Proof.Undecided(target.located().get());
        }
        double declared = constants.convexity();
        Bracket c = convexity();
        String text = "c = " + text(declared) + ", largest c in [" + text(c.certified()) + ", "
                + text(c.refuted()) + "] by " + c.how();
        if (c.refuted() < declared) {
            return attained()
                    ? new Proof.Disproved("c = " + text(declared) + ", but " + violation())
                    : new Proof.Undecided(violation() + ", which may be no y");
        }
        boolean holds = c.certified() >= declared;
        if (holds && setting.spec().target() instanceof Target.Excluding ball) {
            return new Proof.Undecided("c >= " + text(declared) + " outside the ball of radius "
                    + text(ball.excluded()) + ": less than Assumption 1");
        }
        return Hypotheses.judge(holds, false, text);
    }

    /**
     * By the second half of H6, x* is to be interior to the set of y's. Either x -> y is onto R^d; or
     * Krawczyk's test proves a state in the interior of D whose y is x* and near which the Jacobian of x -> y
     * is regular, so that the y's fill a neighbourhood of x* (inverse function theorem).
     */
    @Override
    public Proof target() {
        if (target.located().isPresent()) {
            return new Proof.Undecided(target.located().get());
        }
        if (target.critical().isPresent()) {
            return new Proof.Proved(target.critical().get());
        }
        if (setting.law().isEmpty()) {
            return seenByTheNoise();
        }
        String fixed = "the law of w is the same everywhere, and ";
        if (contracts()) {
            return new Proof.Proved(fixed + "every point is a y because eta L < 1");
        }
        Optional<Interval[]> below =
                descent.stateReaching(given()).filter(region::interiorContains);
        return below.isPresent()
                ? new Proof.Proved(fixed + "x* is the y of x = "
                        + Hypotheses.text(Boxes.middle(below.get())) + " in the interior of D")
                : new Proof.Undecided("grad f(x*) = 0 is not proved, nor that x* is interior to the"
                        + " set of y's");
    }

    /** Two states with other second moments prove that the law depends on the state. */
    private Proof seenByTheNoise() {
        Interval[] at = given();
        boolean moving = Arrays.stream(setting.landscape().gradient(at)).anyMatch(g -> g.mig() > 0);
        Interval there = setting.noise().secondMoment(at);
        Interval here = setting.noise().secondMoment(Boxes.points(setting.start()));
        return moving && there.disjoint(here)
                ? new Proof.Disproved("grad f(x*) is not 0, and the law of w depends on the state")
                : new Proof.Undecided(
                        "grad f(x*) = 0 is not proved, and the law of w may depend on the state");
    }

    private static String text(double x) {
        return ShortNumber.text(x);
    }
}
