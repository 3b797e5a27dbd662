package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Symmetric;
import onepoint.setting.Setting;
import onepoint.setting.Target;

/**
 * The largest c of one-point convexity on a domain, by branch and bound of the {@link Quotient}. For a law
 * that is the same everywhere the quotient depends on y only: on R^d the search runs over y itself, on a
 * smaller domain over the states x, and a box of x is judged by a box around its y. Else it runs over x. All
 * boxes are in the frame of the landscape.
 */
final class RegionConvexity implements Search.Objective {
    private static final double GAP = 0x1p-7;
    /** A c this small against L is not told apart from 0 more closely. */
    private static final double SMALL = 0x1p-6;

    /** How far from the target its neighbours are, relative to 1 and to it. */
    private static final double NEXT = 0x1p-20;

    private final Region region;
    private final Frame frame;
    private final Descent descent;
    private final Quotient quotient;
    private final Chart chart;
    private final boolean bounded;
    private final double scale;
    private final List<double[]> candidates;

    /** What the boxes of the search are, and which boxes the quotient is bounded over. */
    private enum Chart {
        /** Boxes of y, all of which are looked at. */
        POINTS,
        /** Boxes of x; the quotient is bounded over boxes of y. */
        STATES_TO_POINTS,
        /** Boxes of x; the quotient depends on x. */
        STATES
    }

    private RegionConvexity(Scene scene, Field field, double scale) {
        region = scene.region();
        frame = scene.frame();
        this.scale = scale;
        Setting setting = scene.setting();
        TargetFacts target = scene.target();
        descent = new Descent(frame.core(), setting.stepSize());
        double excluded = setting.spec().target() instanceof Target.Excluding e ? e.excluded() : 0;
        boolean vanishes = target.vanishes() && excluded == 0;
        quotient = new Quotient(
                field,
                target.enclosure(),
                target.field(),
                vanishes,
                excluded,
                frame.core().growth());
        bounded = vanishes || excluded > 0;
        if (field instanceof StateField) {
            chart = Chart.STATES;
        } else {
            chart = region.everywhere() ? Chart.POINTS : Chart.STATES_TO_POINTS;
        }
        candidates = vanishes ? nextTo(target, field) : List.of();
    }

    /** Next to the target, in the direction in which the averaged gradient grows least. */
    private List<double[]> nextTo(TargetFacts target, Field field) {
        double[] centre = Boxes.middle(target.field());
        Optional<Interval[][]> slope = field.gradientSlope(Boxes.points(centre));
        if (slope.isEmpty()) {
            return List.of();
        }
        double[] direction =
                Symmetric.enclosing(Boxes.symmetricPart(slope.get())).leastVector();
        double[] from = chart == Chart.STATES_TO_POINTS ? descent.stateBelow(centre) : centre;
        double[] out = new double[from.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = from[i] + NEXT * StrictMath.max(1, StrictMath.abs(from[i])) * direction[i];
        }
        return List.of(out);
    }

    @Override
    public List<double[]> candidates() {
        return candidates;
    }

    /**
     * What was found.
     *
     * @param bracket of c; its witness is y in the setting's coordinates
     * @param state x of the witness, where the search ran over states; else empty
     * @param around encloses the y of the witness, not rounded; empty without one
     */
    record Found(Bracket bracket, double[] state, Interval[] around) {
        static Found nothing(String why) {
            return new Found(ConvexityBracket.nothing(why), new double[0], new Interval[0]);
        }
    }

    /**
     * Searches the domain.
     *
     * @param smoothness a Lipschitz constant of grad f; may be infinite
     * @param boxes how many to look at
     */
    static Found of(Scene scene, double smoothness, int boxes) {
        Setting setting = scene.setting();
        TargetFacts target = scene.target();
        if (!setting.noise().centred()) {
            return Found.nothing("E w is not zero");
        }
        if (target.located().isPresent()) {
            return Found.nothing(target.located().get());
        }
        boolean finite = setting.noise().atoms(Boxes.points(setting.start())).isPresent();
        if (scene.mean().isEmpty() && (setting.law().isPresent() || !finite)) {
            return Found.nothing(
                    "no enclosure of the averaged gradient for this landscape and noise");
        }
        Field field = scene.mean()
                .<Field>map(g -> new FixedField(g, setting.dimension()))
                .orElseGet(() -> new StateField(setting, scene.frame()));
        double scale = smoothness < Double.POSITIVE_INFINITY ? smoothness : 1;
        RegionConvexity search = new RegionConvexity(scene, field, scale);
        Interval[] everything = scene.region().box();
        Interval[] box =
                scene.region().everywhere() ? everything : scene.frame().seen(everything);
        double[] centre = Boxes.middle(target.enclosure());
        return search.found(Search.run(search, box, centre, boxes));
    }

    private Found found(Search.Result result) {
        if (result.lower() == Double.POSITIVE_INFINITY) {
            return Found.nothing("no y lies outside of the excluded ball");
        }
        String how = "branch and bound over " + result.boxes() + " boxes of "
                + (chart == Chart.POINTS ? "y" : "x");
        if (!bounded && result.lower() == Double.NEGATIVE_INFINITY) {
            how += ", the averaged gradient not being proved to vanish at the target";
        }
        double[] witness = result.witness();
        if (witness.length == 0) {
            Bracket bracket = new Bracket(result.lower(), result.least(), witness, how);
            return new Found(bracket, witness, new Interval[0]);
        }
        Interval[] z = Boxes.points(witness);
        Interval[] y = frame.unseen(chart == Chart.POINTS ? z : descent.at(z));
        double[] x = chart == Chart.POINTS ? new double[0] : Boxes.middle(frame.unseen(z));
        Bracket bracket = new Bracket(result.lower(), result.least(), Boxes.middle(y), how);
        return new Found(bracket, x, y);
    }

    @Override
    public double[] probe(Interval[] box, double[] middle) {
        Interval[] x = frame.unseen(Boxes.points(middle));
        if (region.contains(x)) {
            return middle;
        }
        double[] inside = region.pulledIn(Boxes.middle(x));
        return Boxes.middle(frame.seen(Boxes.points(inside)));
    }

    @Override
    public double at(double[] point) {
        Interval[] z = Boxes.points(point);
        if (!region.contains(frame.unseen(z))) {
            return Double.POSITIVE_INFINITY;
        }
        return quotient.above(chart == Chart.STATES_TO_POINTS ? descent.at(z) : z);
    }

    @Override
    public Bound below(Interval[] box, double least) {
        if (region.misses(frame.unseen(box))) {
            return Bound.NOTHING_THERE;
        }
        Interval[] z = chart == Chart.STATES_TO_POINTS ? descent.near(box) : box;
        return quotient.below(z, least, gap(least) / 2);
    }

    private double gap(double least) {
        double size = least < Double.POSITIVE_INFINITY ? StrictMath.abs(least) : scale;
        return GAP * StrictMath.max(size, scale * SMALL);
    }

    /** Where the quotient is not bounded from below, a negative value is all there is to find. */
    @Override
    public boolean settled(double lower, double least) {
        return lower >= least - gap(least) || !bounded && least < 0;
    }
}
