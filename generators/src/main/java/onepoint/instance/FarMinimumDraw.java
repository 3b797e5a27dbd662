package onepoint.instance;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Shifted;
import onepoint.noise.LawSpec;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * Draws a line with a local minimum that noise shorter than the steepest slope on its way to the target
 * cannot leave: the start is near that minimum, and declared constants put it outside the radius that the
 * theorem promises.
 */
final class FarMinimumDraw {
    private static final int POINTS = 400;
    private static final double REACH = 12;
    private static final int BITS = 4;
    private static final int DECLARED_BITS = 8;

    private final Dice dice;

    FarMinimumDraw(Dice dice) {
        this.dice = dice;
    }

    /** Where the slope is steepest against the way out, how steep, and the next minimum beyond. */
    private record Basin(double barrier, double steepness, double minimum) {}

    /**
     * A spec that may well be trapped; empty when the landscape has no far minimum, or the numbers do not
     * fit.
     */
    Optional<Spec> draw() {
        Family family = dice.pick(List.of(Family.RIPPLES, Family.SPIKY, Family.WIDE_WELL));
        Terrain terrain = new TerrainDraw(dice).draw(family);
        return terrain.dimension() > 1
                ? Optional.empty()
                : basin(terrain).flatMap(basin -> around(terrain, basin));
    }

    private Optional<Basin> basin(Terrain terrain) {
        Landscape landscape = terrain.landscape().landscape();
        double step = REACH / StrictMath.abs(terrain.fastest()[0]) / POINTS;
        double barrier = 0;
        double steepness = 0;
        double minimum = 0;
        double before = -1;
        for (int i = 1; i <= POINTS; i++) {
            double slope = slope(landscape, i * step);
            if (-slope > steepness) {
                barrier = i * step;
                steepness = -slope;
                minimum = 0;
            } else if (minimum == 0 && before < 0 && slope >= 0) {
                minimum = i * step;
            }
            before = slope;
        }
        return minimum > 0 && steepness > 0
                ? Optional.of(new Basin(barrier, steepness, minimum))
                : Optional.empty();
    }

    private static double slope(Landscape landscape, double x) {
        double[] out = new double[1];
        landscape.gradient(new double[] {x}, out);
        return out[0];
    }

    private Optional<Spec> around(Terrain terrain, Basin basin) {
        double l = Certificate.of(Setting.of(probe(terrain))).smoothness().certified();
        double smoothness = ShortNumber.up(l, DECLARED_BITS);
        double stepSize =
                dice.brief(0.0625, 0.45, BITS) / Math.scalb(1.0, Math.getExponent(smoothness) + 1);
        double convexity = ShortNumber.up(
                stepSize * smoothness * smoothness * (1 + dice.logUniform(0.125, 4)),
                DECLARED_BITS);
        LawSpec unit = new NoiseDraw(dice).draw(terrain, false);
        double allowed = StrictMath.min(basin.steepness(), basin.barrier() * smoothness / 8);
        double scale =
                dice.logUniform(0.125, 0.9) * allowed / unit.live().radius().sup();
        LawSpec noise = unit.scaled(ShortNumber.down(scale, BITS));
        double r = ShortNumber.up(noise.live().radius().sup(), DECLARED_BITS);
        Goal goal = new Goal(stepSize, new Constants(convexity, smoothness, r));
        return convexity <= smoothness && goal.stepSizeFits()
                ? placed(terrain, basin, goal, noise)
                : Optional.empty();
    }

    private static Spec probe(Terrain terrain) {
        List<Double> zero = List.of(0.0);
        LawSpec faint = new onepoint.noise.TwoPoint(List.of(0x1p-20));
        return new Spec(
                terrain.landscape(),
                faint,
                1,
                zero,
                zero,
                new Spec.Horizons(1, 1),
                Optional.empty());
    }

    private Optional<Spec> placed(Terrain terrain, Basin basin, Goal goal, LawSpec noise) {
        double target = dice.chance(0.7) ? 0 : dice.sign() * dice.brief(0.25, 8, 2);
        double offset = dice.sign() * ShortNumber.nearest(basin.minimum(), BITS);
        List<Double> centre = Collections.singletonList(target);
        LandscapeSpec landscape =
                target == 0 ? terrain.landscape() : new Shifted(centre, terrain.landscape());
        List<Double> start = List.of(target + offset);
        double squared = StartDraw.squaredDistance(landscape, start, centre, goal.stepSize());
        if (!Budget.allows(1, terrain.terms(), Budget.approach(goal.lambda(), goal.b(), squared))) {
            return Optional.empty();
        }
        Spec.Horizons horizons = new StartDraw(dice).horizons();
        return Optional.of(new Spec(
                landscape,
                noise,
                goal.stepSize(),
                centre,
                start,
                horizons,
                Optional.of(goal.constants())));
    }
}
