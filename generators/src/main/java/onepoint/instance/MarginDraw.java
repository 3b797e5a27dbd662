package onepoint.instance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Bracket;
import onepoint.certificate.Certificate;
import onepoint.interval.Limits;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.noise.LawSpec;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * Draws a spec whose margin is about the one aimed at. c depends on eta and the noise only through their
 * product, so the law of eta w is drawn first, c and L are certified at step size 1, and
 * eta = c / (L^2 (1 + margin)) follows.
 */
final class MarginDraw {
    private static final Spec.Horizons SHORTEST = new Spec.Horizons(1, 1);
    private static final Limits STEP_SIZE = new Limits(0x1p-20, 0x1p10);
    private static final Limits SCALE = new Limits(0x1p-14, 0x1p14);
    private static final double FARTHEST = 0x1p19;
    private static final int DECLARED_BITS = 8;
    private static final double CERTAIN = 0.9;

    private final Dice dice;
    private final StartDraw starts;

    MarginDraw(Dice dice) {
        this.dice = dice;
        starts = new StartDraw(dice);
    }

    /** A spec that may well be what is aimed at; empty when this draw shows early that it is not. */
    Optional<Spec> draw(Aim aim) {
        Terrain terrain = new TerrainDraw(dice).draw(aim.family(dice));
        boolean turned = terrain.dimension() > 1 && dice.chance(0.3);
        LawSpec unit = new NoiseDraw(dice).draw(terrain, turned);
        List<Double> target = target(terrain.dimension());
        LandscapeSpec landscape = placed(terrain.landscape(), turned, target);
        double smoothing = aim.smoothing(dice) / NoiseDraw.spread(unit.live(), terrain.fastest());
        if (!within(SCALE, smoothing)) {
            return Optional.empty();
        }
        Spec probe = new Spec(
                landscape, unit.scaled(smoothing), 1, target, target, SHORTEST, Optional.empty());
        Certificate probed = Certificate.of(Setting.of(probe));
        double c = middle(probed.convexity());
        double l = probed.smoothness().certified();
        double stepSize = ShortNumber.nearest(c / (l * l * (1 + aim.margin())), aim.bits());
        double scale = ShortNumber.nearest(smoothing / stepSize, aim.bits());
        if (!within(STEP_SIZE, stepSize) || !within(SCALE, scale)) {
            return Optional.empty();
        }
        LawSpec noise = unit.scaled(scale);
        double r = ShortNumber.up(noise.live().radius().sup(), DECLARED_BITS);
        Spec spec = probe.withNoise(noise).withStepSize(stepSize);
        return goal(aim, stepSize, c, l, r)
                .flatMap(goal -> finished(spec, aim, goal, terrain.terms()));
    }

    private static boolean within(Limits limits, double x) {
        return x >= limits.lo() && x <= limits.hi();
    }

    private static double middle(Bracket bracket) {
        return Double.isInfinite(bracket.certified())
                ? bracket.refuted()
                : (bracket.certified() + bracket.refuted()) / 2;
    }

    private List<Double> target(int dimension) {
        if (dice.chance(0.7)) {
            return Collections.nCopies(dimension, 0.0);
        }
        double unit = dice.brief(0.25, 8, 2);
        return Arrays.stream(dice.pattern(dimension))
                .mapToObj(component -> unit * component)
                .toList();
    }

    private LandscapeSpec placed(LandscapeSpec inner, boolean turned, List<Double> target) {
        LandscapeSpec landscape = turned
                ? new Rotated(TerrainDraw.list(dice.pattern(inner.dimension())), inner)
                : inner;
        boolean centred = target.stream().allMatch(x -> x == 0);
        return centred ? landscape : new Shifted(target, landscape);
    }

    /** The constants at which the instance will be judged; empty when they are out of reach. */
    private Optional<Goal> goal(Aim aim, double stepSize, double c, double l, double r) {
        double convexity = c;
        double smoothness = l;
        if (aim.declares()) {
            smoothness = ShortNumber.up(l, StrictMath.max(DECLARED_BITS, aim.bits()));
            convexity = aim.steps()
                    ? ShortNumber.down(CERTAIN * c, DECLARED_BITS)
                    : ShortNumber.up(
                            stepSize * smoothness * smoothness * excess(aim), DECLARED_BITS);
        }
        if (!(convexity >= 0x1p-20 && convexity <= smoothness)) {
            return Optional.empty();
        }
        Goal goal = new Goal(stepSize, new Constants(convexity, smoothness, r));
        return aim.steps() || goal.stepSizeFits() ? Optional.of(goal) : Optional.empty();
    }

    /** The declared c over eta L^2: above 1, and above c_max. */
    private double excess(Aim aim) {
        return (1 + StrictMath.max(0, aim.margin())) * (1 + dice.logUniform(0.125, 4));
    }

    private Optional<Spec> finished(Spec spec, Aim aim, Goal goal, int terms) {
        List<Double> start = starts.draw(spec.target().at(), goal);
        double squared = StartDraw.squaredDistance(
                spec.landscape(), start, spec.target().at(), spec.stepSize());
        double approach = Budget.approach(goal.lambda(), goal.b(), squared);
        boolean reachable = start.stream().allMatch(x -> StrictMath.abs(x) <= FARTHEST);
        if (!reachable || !Budget.allows(spec.dimension(), terms, approach)) {
            return Optional.empty();
        }
        return Optional.of(spec.withStart(start)
                .withHorizons(starts.horizons())
                .withDeclared(aim.declares() ? Optional.of(goal.constants()) : Optional.empty()));
    }
}
