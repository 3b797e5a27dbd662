package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.linear.Matrices;
import onepoint.noise.Atom;
import onepoint.noise.Noise;
import onepoint.setting.Setting;

/**
 * The least r with |w| at most r at every state of a domain, for a law that depends on the state: one search
 * for the largest of the squared lengths of all atoms, or of the noise's own bound when it has no atoms.
 *
 * <p>With the atom v, the middle m of a box and a matrix M within the enclosure J of the slopes,
 * |v(x)|^2 - |v(m)|^2 = (v(x) + v(m)) . (v(x) - v(m)) = (v(x) + v(m))' M (x - m). Both v(x) and v(m) are in
 * the enclosure V of the atom, so |v(x)|^2 is in |v(m)|^2 + 2 V'J (x - m). Near the longest vector V'J is
 * nearly 0, and this is off by the square of the width of the box only.
 */
final class RegionRadius implements Search.Objective {
    /** How far the squares of the two ends of r may stay apart, relative to the upper one. */
    private static final double GAP = 0x1p-8;
    /** Below this share of what one enclosure over the domain says, rounding is most of the length. */
    private static final double NEGLIGIBLE = 0x1p-40;
    /** What one search may cost, in atoms over a box. */
    private static final int MOST_WORK = 1 << 13;
    /**
     * An unbounded box this far out is given up when it is no better than the whole domain; where that has
     * no bound, the search goes on, for long vectors that disprove what is declared.
     */
    private static final double FAR = 16;

    private final Noise noise;
    private final Region region;
    private final double whole;

    private RegionRadius(Noise noise, Region region) {
        this.noise = noise;
        this.region = region;
        whole = noise.radius(region.box()).sqr().sup();
    }

    /** Encloses the least r, by a search with at most this many boxes. */
    static Interval of(Setting setting, Region region, int boxes) {
        if (setting.law().isPresent()) {
            return setting.noiseRadius();
        }
        RegionRadius search = new RegionRadius(setting.noise(), region);
        int atoms = search.noise.atoms(region.box()).map(List::size).orElse(1);
        int most = StrictMath.min(boxes, MOST_WORK / atoms + 1);
        Search.Result found = Search.run(search, region.box(), setting.target(), most);
        double least = StrictMath.max(0, -found.least());
        return Interval.of(least, StrictMath.max(least, -found.lower())).sqrt();
    }

    @Override
    public double[] probe(Interval[] box, double[] middle) {
        return region.pulledIn(middle);
    }

    @Override
    public double at(double[] point) {
        Interval[] x = Boxes.points(point);
        return region.contains(x) ? -noise.radius(x).sqr().inf() : Double.POSITIVE_INFINITY;
    }

    @Override
    public Bound below(Interval[] box, double least) {
        if (region.misses(box)) {
            return Bound.NOTHING_THERE;
        }
        Optional<List<Interval[][]>> slopes = noise.slopes(box);
        if (slopes.isPresent() && Boxes.bounded(box)) {
            return closely(box, slopes.get());
        }
        double plain = noise.radius(box).sqr().sup();
        boolean idle = whole < Double.POSITIVE_INFINITY
                && plain >= whole
                && !Boxes.bounded(box)
                && Arrays.stream(box).allMatch(x -> x.isBounded() || x.mig() > FAR);
        return new Bound(-plain, idle ? Bound.LEFT_WHOLE : -1);
    }

    /** By the atoms' mean-value forms; the coordinate is the one along which the longest changes most. */
    private Bound closely(Interval[] box, List<Interval[][]> slopes) {
        Interval[] middle = Boxes.points(Boxes.middle(box));
        Interval[] offset = Boxes.subtract(box, middle);
        List<Atom> atoms = noise.atoms(box).orElseThrow();
        List<Atom> centres = noise.atoms(middle).orElseThrow();
        double most = 0;
        int widest = -1;
        for (int k = 0; k < slopes.size(); k++) {
            Interval[] v = atoms.get(k).point();
            Interval[] grade = Matrices.multiply(Matrices.transpose(slopes.get(k)), v);
            Interval square = Boxes.squaredNorm(centres.get(k).point())
                    .add(Boxes.dot(grade, offset).multiply(2));
            double bound = StrictMath.min(square.sup(), Boxes.squaredNorm(v).sup());
            if (bound > most) {
                most = bound;
                widest = widest(grade, offset);
            }
        }
        return new Bound(-most, widest);
    }

    private static int widest(Interval[] grade, Interval[] offset) {
        int widest = 0;
        for (int i = 1; i < grade.length; i++) {
            double change = grade[i].multiply(offset[i]).width();
            widest = change > grade[widest].multiply(offset[widest]).width() ? i : widest;
        }
        return widest;
    }

    @Override
    public boolean settled(double lower, double least) {
        return lower > Double.NEGATIVE_INFINITY
                && (lower >= least - GAP * StrictMath.abs(lower) || -lower <= NEGLIGIBLE * whole);
    }
}
