package onepoint.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;

/** By subdivision of the domain, in up to three dimensions. */
final class SearchFindings implements Findings {
    private static final int MOST_DIMENSION = 3;
    private static final int MOST_BOXES = 20_000;
    /** A state this close to the boundary is not proved to be in the interior. */
    private static final Interval INSIDE = Interval.point(0x1p-40);

    private final Instance given;
    private final Optional<Instance> located;
    private Optional<Answer> domain = Optional.empty();

    SearchFindings(Instance instance) {
        given = instance;
        located = instance.located();
    }

    @Override
    public double step() {
        return given.step();
    }

    private Optional<Answer> impossible() {
        if (given.dimension() > MOST_DIMENSION) {
            return Optional.of(Answer.open("no search in dimension " + given.dimension()));
        }
        return located.isEmpty()
                ? Optional.of(Answer.open("the root is not proved to be the only one next to it"))
                : Optional.empty();
    }

    private Optional<Answer> noGradient() {
        boolean known = given.mean().isPresent() || given.law().isEmpty();
        return impossible()
                .or(() -> known
                        ? Optional.empty()
                        : Optional.of(Answer.open("no method for the averaged gradient")));
    }

    @Override
    public Answer convexityAtLeast(double c) {
        return noGradient()
                .orElseGet(() -> ConvexitySearch.atLeast(c, located.orElseThrow(), MOST_BOXES));
    }

    /** The witness is a y in the spec's coordinates. */
    @Override
    public Answer convexityAtMost(double c, double[] witness) {
        boolean known = given.mean().isPresent() || given.law().isEmpty();
        if (located.isEmpty() || !known || witness.length != given.dimension()) {
            return Answer.open("the witness has " + witness.length
                    + " coordinates, or there is no method for the averaged gradient");
        }
        Instance instance = located.get();
        double[] point =
                instance.points() ? witness : instance.domain().nearest(instance.near(witness));
        Optional<Interval> quotient = ConvexitySearch.quotient(point, instance);
        String text = "at the witness the quotient is in " + quotient;
        if (quotient.filter(q -> q.sup() <= c).isPresent()) {
            return Answer.holds(text);
        }
        return quotient.filter(q -> q.inf() > c).isPresent() && instance.points()
                ? Answer.fails(text)
                : Answer.open(text);
    }

    @Override
    public Answer smoothnessAtMost(double limit) {
        return given.dimension() > MOST_DIMENSION
                ? Answer.open("no search in dimension " + given.dimension())
                : SmoothnessSearch.atMost(
                        limit, given, given.centred() && domain().holds(), MOST_BOXES);
    }

    @Override
    public Answer smoothnessAtLeast(double bound, double[] witness) {
        return witness.length == given.dimension()
                ? SmoothnessSearch.atLeast(bound, witness, given)
                : Answer.open("the witness has " + witness.length + " coordinates");
    }

    @Override
    public boolean speaksOf(double[] witness) {
        return given.domain().holds(Vectors.points(witness));
    }

    @Override
    public Answer radius(double below, double above) {
        return given.law()
                .map(law -> ClosedFindings.radius(law, below, above))
                .orElseGet(() -> Answer.all(List.of(
                        RadiusProof.reached(below, given, MOST_BOXES),
                        RadiusProof.atMost(above, given, MOST_BOXES))));
    }

    @Override
    public Answer boundedNoise(double r) {
        if (given.law().isPresent()) {
            return ClosedFindings.boundedNoise(given.law().get(), r);
        }
        return given.centred()
                ? RadiusProof.atMost(r, given, MOST_BOXES)
                : Answer.fails("E w is not zero");
    }

    @Override
    public Answer domain() {
        if (domain.isEmpty()) {
            domain = Optional.of(
                    given.dimension() > MOST_DIMENSION && !given.everywhere()
                            ? Answer.open("no search in dimension " + given.dimension())
                            : StayProof.judge(given, MOST_BOXES));
        }
        return domain.get();
    }

    private boolean contracts(Optional<Double> smoothness) {
        Interval eta = Interval.point(given.step());
        return given.everywhere()
                && smoothness.filter(l -> eta.multiply(l).sup() < 1).isPresent();
    }

    @Override
    public Answer target(Optional<Double> smoothness) {
        if (located.isEmpty()) {
            return impossible().orElseThrow();
        }
        Instance instance = located.get();
        if (instance.critical()) {
            return Answer.holds("grad f(x*) = 0");
        }
        if (instance.law().isEmpty()) {
            return moving(instance);
        }
        String fixed = "the law of w is the same everywhere, and ";
        if (instance.onto()) {
            return Answer.holds(fixed + "every point is a y");
        }
        if (contracts(smoothness)) {
            return Answer.holds(fixed + "eta L < 1");
        }
        Interval[] margin = new Interval[instance.dimension()];
        Arrays.fill(margin, INSIDE);
        return instance.stateOf(instance.aim().at())
                        .filter(x -> instance.domain().keeps(x, margin, INSIDE))
                        .isPresent()
                ? Answer.holds(fixed + "x* is the y of an interior state")
                : Answer.open("neither symmetry at x* nor eta L < 1 is shown");
    }

    /** H6 fails where grad f(x*) is not 0 and the second moment of w is not the same everywhere. */
    private static Answer moving(Instance instance) {
        Interval[] at = instance.aim().at();
        boolean slope = Arrays.stream(instance.surface().gradient(at)).anyMatch(g -> g.mig() > 0);
        boolean varies =
                moment(instance, at).disjoint(moment(instance, Vectors.points(instance.start())));
        return slope && varies
                ? Answer.fails("grad f(x*) is not 0, and the law of w depends on the state")
                : Answer.open("grad f(x*) = 0 is not shown");
    }

    private static Interval moment(Instance instance, Interval[] x) {
        Interval sum = Interval.ZERO;
        for (Kick kick : instance.kicks().orElseThrow().over(x)) {
            sum = sum.add(kick.length().sqr().multiply(kick.mass()));
        }
        return sum;
    }

    /** Searches over states find only what is reached. */
    @Override
    public boolean reached(Optional<Double> smoothness) {
        return !given.points() || given.onto() || contracts(smoothness);
    }

    @Override
    public boolean reaches(double[] witness) {
        return witness.length == given.dimension()
                && given.stateOf(Vectors.points(witness)).isPresent();
    }

    @Override
    public boolean whole() {
        return given.aim().excluded() == 0;
    }
}
