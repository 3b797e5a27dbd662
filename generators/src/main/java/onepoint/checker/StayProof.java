package onepoint.checker;

import java.util.Arrays;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * That x_0 is in the domain and no step leaves it, by subdivision over the states. Of noise with infinitely
 * many values only the reach along each coordinate and the largest length are used; values come arbitrarily
 * close to either, in every direction when the law is isotropic, so that a state next to which they lead out
 * disproves it.
 */
final class StayProof implements Subdivision.Claim {
    private final Instance instance;
    private final double[] centre;
    private final Interval[] reach;
    private final Interval least;
    private final Interval most;

    private StayProof(Instance instance) {
        this.instance = instance;
        Interval eta = Interval.point(instance.step());
        centre = Vectors.middle(instance.domain().around());
        reach = new Interval[centre.length];
        Arrays.setAll(
                reach,
                i -> instance.law().map(w -> w.reach(i)).orElse(Interval.ZERO).multiply(eta));
        Interval length = Vectors.squaredNorm(reach).sqrt();
        boolean isotropic =
                reach.length == 1 || instance.law().filter(Law::isotropic).isPresent();
        most = isotropic ? reach[0] : length;
        least = isotropic ? reach[0] : Interval.ZERO;
    }

    /** Judges H5 with at most so many boxes. */
    static Answer judge(Instance instance, int boxes) {
        if (instance.everywhere()) {
            return Answer.holds("the domain is R^d");
        }
        if (!instance.domain().holds(Vectors.points(instance.start()))) {
            return Answer.fails("x_0 is not in the domain");
        }
        return Subdivision.judge(new StayProof(instance), instance.domain().around(), boxes);
    }

    @Override
    public boolean proved(Interval[] box) {
        Domain domain = instance.domain();
        if (domain.misses(box)) {
            return true;
        }
        return instance.kicks().isPresent()
                ? Arrays.stream(instance.next(box)).allMatch(domain::holds)
                : domain.keeps(instance.y(box), reach, most);
    }

    /** Looks at the corner that is farthest from the centre. */
    @Override
    public Optional<Answer> broken(Interval[] box) {
        double[] corner = new double[box.length];
        Arrays.setAll(corner, i -> box[i].mid() >= centre[i] ? box[i].sup() : box[i].inf());
        double[] point = instance.domain().nearest(corner);
        Interval[] x = Vectors.points(point);
        if (!instance.domain().holds(x)) {
            return Optional.empty();
        }
        boolean leaves = instance.kicks().isPresent()
                ? Arrays.stream(instance.next(x)).anyMatch(instance.domain()::misses)
                : instance.domain().loses(instance.y(x), reach, least);
        return leaves
                ? Optional.of(Answer.fails("a step from " + Arrays.toString(point) + " can leave"))
                : Optional.empty();
    }
}
