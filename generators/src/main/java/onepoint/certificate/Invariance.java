package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.noise.NoiseLaw;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;

/**
 * H5: whether no step leads out of the domain. The least distance by which next states stay inside is sought
 * by branch and bound, over each atom of the noise or else over everything within reach of the noise. A
 * negative one at a state proves that a step can leave: through an atom; through noise that comes arbitrarily
 * close to its reach in both directions of each coordinate, or in every direction; or, where nothing is
 * known of that, because y itself is outside of a convex domain and is the mean of the next states.
 */
final class Invariance implements Search.Objective {
    private final Setting setting;
    private final Region region;
    private final Descent descent;
    private final NextStates next;
    private final double[] centre;
    /** eta times how far the noise reaches along each coordinate, and in a ball; for noise without atoms. */
    private final Interval[] reach;

    private final Interval radius;

    private Invariance(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        descent = new Descent(setting.landscape(), setting.stepSize());
        next = new NextStates(setting, new Frame(setting.landscape(), List.of()));
        centre = Boxes.middle(region.box());
        Interval eta = Interval.point(setting.stepSize());
        Interval least = upTo(setting.noiseRadius());
        radius = setting.law()
                .map(law -> law.isotropic() ? law.radius() : upTo(law.radius()))
                .orElse(least)
                .multiply(eta);
        reach = new Interval[centre.length];
        Arrays.setAll(
                reach,
                i -> setting.law().map(law -> reach(law, i)).orElse(least).multiply(eta));
    }

    private static Interval upTo(Interval most) {
        return Interval.of(0, most.sup());
    }

    /**
     * The largest u_i of a symmetric law: with upper bounds b_j of all |u_j|, |w|^2 is at most u_i^2 plus the
     * other b_j^2, so the largest u_i^2 is at least r^2 minus these.
     */
    private static Interval reach(NoiseLaw law, int i) {
        if (law.isotropic()) {
            return law.radius();
        }
        double most = law.marginal(i).bound();
        if (!law.symmetric()) {
            return Interval.of(0, most);
        }
        Interval rest = law.radius().sqr();
        for (int j = 0; j < law.dimension(); j++) {
            if (j != i) {
                rest = rest.subtract(Interval.point(law.marginal(j).bound()).sqr());
            }
        }
        double least = Interval.point(StrictMath.max(0, rest.inf())).sqrt().inf();
        return Interval.of(StrictMath.min(least, most), most);
    }

    /** Judges H5 with at most this many boxes. */
    static Proof of(Setting setting, Region region, int boxes) {
        if (region.everywhere()) {
            return new Proof.Proved("the domain is R^d");
        }
        double[] start = setting.start();
        if (!region.holds(start)) {
            return new Proof.Disproved("x_0 = " + Hypotheses.text(start) + " is not in D");
        }
        Invariance invariance = new Invariance(setting, region);
        Search.Result found = Search.run(invariance, region.box(), invariance.centre, boxes);
        String looked = " by branch and bound over " + found.boxes() + " boxes of x";
        if (found.lower() >= 0) {
            return new Proof.Proved("x_0 is in D, and no step leaves D," + looked);
        }
        if (found.least() < 0) {
            return new Proof.Disproved("a step from x = " + Hypotheses.text(found.witness())
                    + " can leave D by " + ShortNumber.text(-found.least()) + unit(setting));
        }
        return new Proof.Undecided("x_0 is in D; whether every step from D stays in D is open,"
                + looked + ", up to " + ShortNumber.text(-found.lower()) + unit(setting));
    }

    private static String unit(Setting setting) {
        boolean squared = setting.spec().domain() instanceof Domain.Ball
                && setting.noise().atoms(Boxes.points(setting.start())).isPresent();
        return squared ? " in its squared distance from the centre" : "";
    }

    /** The corner farthest from the centre: steps leave outward. */
    @Override
    public double[] probe(Interval[] box, double[] middle) {
        double[] corner = new double[middle.length];
        for (int i = 0; i < corner.length; i++) {
            boolean right = middle[i] >= centre[i];
            corner[i] = right ? box[i].sup() : box[i].inf();
        }
        return region.pulledIn(corner);
    }

    @Override
    public double at(double[] point) {
        Interval[] x = Boxes.points(point);
        return region.contains(x) ? slack(x).sup() : Double.POSITIVE_INFINITY;
    }

    @Override
    public Bound below(Interval[] box, double least) {
        return region.misses(box) ? Bound.NOTHING_THERE : new Bound(slack(box).inf(), -1);
    }

    private Interval slack(Interval[] x) {
        if (setting.noise().atoms(x).isEmpty()) {
            return region.slack(descent.image(x), reach, radius);
        }
        return Arrays.stream(next.closely(x))
                .map(region::slack)
                .reduce(Interval::min)
                .orElseThrow();
    }

    @Override
    public boolean settled(double lower, double least) {
        return lower >= 0 || least < 0;
    }
}
