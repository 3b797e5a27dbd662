package onepoint.certificate;

import onepoint.certificate.Search.Bound;
import onepoint.interval.Interval;
import onepoint.linear.Boxes;
import onepoint.noise.Noise;
import onepoint.setting.Setting;

/** The least r with |w| at most r at every state of a domain, for a law that depends on the state. */
final class RegionRadius implements Search.Objective {
    private static final double GAP = 0x1p-7;

    private final Noise noise;
    private final Region region;

    private RegionRadius(Noise noise, Region region) {
        this.noise = noise;
        this.region = region;
    }

    /** Encloses the least r, by a search with at most this many boxes. */
    static Interval of(Setting setting, Region region, int boxes) {
        if (setting.law().isPresent()) {
            return setting.noiseRadius();
        }
        Search.Result found = Search.run(
                new RegionRadius(setting.noise(), region), region.box(), setting.target(), boxes);
        return Interval.of(StrictMath.max(0, -found.least()), StrictMath.max(0, -found.lower()));
    }

    @Override
    public double[] probe(Interval[] box, double[] middle) {
        return region.pulledIn(middle);
    }

    @Override
    public double at(double[] point) {
        Interval[] x = Boxes.points(point);
        return region.contains(x) ? -noise.radius(x).inf() : Double.POSITIVE_INFINITY;
    }

    @Override
    public Bound below(Interval[] box, double least) {
        return region.misses(box)
                ? Bound.NOTHING_THERE
                : new Bound(-noise.radius(box).sup(), -1);
    }

    @Override
    public boolean settled(double lower, double least) {
        return lower >= least - GAP * StrictMath.abs(least);
    }
}
