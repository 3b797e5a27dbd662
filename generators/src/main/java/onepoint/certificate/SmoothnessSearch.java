package onepoint.certificate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import onepoint.interval.Interval;
import onepoint.landscape.BumpTerm;
import onepoint.landscape.Profile;
import onepoint.landscape.Term;
import onepoint.landscape.WaveTerm;
import onepoint.wave.PeriodSearch;

/**
 * The largest |p''| of a profile over R. Ripples alone: a + sum |A| k^2 from above, which one crest often
 * attains, else {@link PeriodSearch}. Bumps: best-first branch and bound over the part of the line where they
 * matter; beyond it each |bump''| is at most |h| / w^2 (u^2 + 1) exp(-u^2/2), which decreases.
 */
final class SmoothnessSearch {
    private static final double GAP = 0x1p-7;
    private static final int MOST_BOXES = 20_000;
    private static final double REACH = 16;

    private final Profile profile;
    private final PriorityQueue<Box> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Box::upper).reversed());
    private double largest;
    private double witness;
    private int boxes;

    private record Box(double from, double to, double upper) {}

    private SmoothnessSearch(Profile profile) {
        this.profile = profile;
    }

    /** Encloses the largest |p''|: certified from above, refuted at a witness (a point of the line). */
    static Bracket run(Profile profile) {
        if (profile.terms().isEmpty()) {
            return new Bracket(
                    profile.curvature(),
                    profile.curvature(),
                    new double[1],
                    "the gradient is linear");
        }
        boolean waves = profile.terms().stream().allMatch(WaveTerm.class::isInstance);
        return waves ? ripples(profile) : new SmoothnessSearch(profile).search();
    }

    private static Bracket ripples(Profile profile) {
        Interval bound = Interval.point(profile.curvature());
        for (Term term : profile.terms()) {
            WaveTerm wave = (WaveTerm) term;
            bound = bound.add(Interval.point(wave.frequency())
                    .sqr()
                    .multiply(wave.amplitude())
                    .abs());
        }
        SmoothnessSearch samples = new SmoothnessSearch(profile);
        samples.probe(0);
        for (Term term : profile.terms()) {
            double frequency = ((WaveTerm) term).frequency();
            if (frequency != 0) {
                samples.probe((StrictMath.PI - ((WaveTerm) term).phase()) / frequency);
                samples.probe(-((WaveTerm) term).phase() / frequency);
            }
        }
        Optional<PeriodSearch.Result> period =
                bound.sup() > samples.largest * (1 + GAP) ? period(profile) : Optional.empty();
        period.ifPresent(result -> samples.probe(result.peak()));
        if (period.isPresent() && period.get().certified() < bound.sup()) {
            String how = "branch and bound over " + period.get().boxes() + " boxes of a period";
            return samples.bracket(period.get().certified(), how);
        }
        return samples.bracket(bound.sup(), "sum of the terms' largest curvatures");
    }

    private static Optional<PeriodSearch.Result> period(Profile profile) {
        List<WaveTerm> waves = new ArrayList<>();
        for (Term term : profile.terms()) {
            WaveTerm wave = (WaveTerm) term;
            if (wave.frequency() != 0) {
                waves.add(wave);
            }
        }
        return waves.size() < 2
                ? Optional.empty()
                : PeriodSearch.run(profile.curvature(), waves, GAP / 2);
    }

    private Bracket bracket(double certified, String how) {
        return new Bracket(certified, largest, new double[] {witness}, how);
    }

    private Bracket search() {
        double from = 0;
        double to = 0;
        for (Term term : profile.terms()) {
            BumpTerm bump = (BumpTerm) term;
            from = StrictMath.min(from, bump.centre() - REACH * bump.width());
            to = StrictMath.max(to, bump.centre() + REACH * bump.width());
        }
        add(from, to);
        while (queue.peek().upper() > largest * (1 + GAP) && boxes < MOST_BOXES) {
            Box box = queue.remove();
            double middle = (box.from() + box.to()) / 2;
            add(box.from(), middle);
            add(middle, box.to());
        }
        return bracket(
                StrictMath.max(queue.peek().upper(), tail()),
                "branch and bound over " + boxes + " boxes and the tails");
    }

    private double tail() {
        Interval u = Interval.point(REACH).multiply(0.5);
        Interval bell = u.sqr().divide(-2).exp().multiply(u.sqr().add(1));
        Interval sum = Interval.point(profile.curvature());
        for (Term term : profile.terms()) {
            BumpTerm bump = (BumpTerm) term;
            Interval scale = Interval.point(bump.height())
                    .abs()
                    .divide(Interval.point(bump.width()).sqr());
            sum = sum.add(scale.multiply(bell));
        }
        return sum.sup();
    }

    private void add(double from, double to) {
        boxes++;
        double middle = (from + to) / 2;
        probe(middle);
        Interval box = Interval.of(from, to);
        Interval meanValue = profile.derivative(2, Interval.point(middle))
                .add(profile.derivative(3, box).multiply(box.subtract(middle)));
        Interval bend = profile.derivative(2, box).intersection(meanValue).orElseThrow();
        queue.add(new Box(from, to, bend.mag()));
    }

    /** A vanishing frequency has its crest beyond the doubles. */
    private void probe(double x) {
        if (!(StrictMath.abs(x) <= Double.MAX_VALUE)) {
            return;
        }
        double below = profile.derivative(2, Interval.point(x)).mig();
        if (below > largest) {
            largest = below;
            witness = x;
        }
    }
}
