package onepoint.instance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Rotated;
import onepoint.landscape.Shifted;
import onepoint.noise.LawSpec;
import onepoint.noise.NoiseLaw;
import onepoint.noise.NoiseSpec;
import onepoint.noise.StateScaled;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/** Draws everything about an instance but its step size, start and horizons. */
final class DraftDraw {
    private static final Spec.Horizons SHORTEST = new Spec.Horizons(1, 1);
    /** Long noise needs a large domain to stay in: the shortest, against that on R^d. */
    private static final double LITTLE = 0.125;

    private static final double SHORT = 0.0625;
    private static final int BITS = 3;

    private final Dice dice;
    private final NoiseDraw noises;
    private final TerrainDraw terrains;

    DraftDraw(Dice dice) {
        this.dice = dice;
        noises = new NoiseDraw(dice);
        terrains = new TerrainDraw(dice);
    }

    Draft draw(Aim aim) {
        return switch (aim.kind()) {
            case PLAIN -> plain(aim);
            case FENCED -> fenced(aim, terrains.small(aim.family(dice)));
            case SCALED -> scaled(aim);
            case ROOTED -> rooted(aim);
            case SEARCHED -> searched(aim);
        };
    }

    private Draft plain(Aim aim) {
        Terrain terrain = terrains.draw(aim.family(dice));
        boolean turned = terrain.dimension() > 1 && dice.chance(0.3);
        LawSpec unit = noises.draw(terrain, turned);
        List<Double> target = target(terrain.dimension());
        LandscapeSpec landscape = placed(terrain.landscape(), turned, target);
        return draft(
                terrain, landscape, unit, target, smoothing(aim, unit, terrain), Optional.empty());
    }

    private Draft fenced(Aim aim, Terrain terrain) {
        LawSpec unit = noises.draw(terrain, false);
        List<Double> target = target(terrain.dimension());
        LandscapeSpec landscape = placed(terrain.landscape(), false, target);
        Optional<Double> smoothing = smoothing(aim, unit, terrain).map(this::less);
        return draft(terrain, landscape, unit, target, smoothing, fence(terrain));
    }

    /** Where the gradient is affine R^d will do. */
    private Draft scaled(Aim aim) {
        Family family = aim.family(dice);
        Terrain terrain = family == Family.SEPARABLE || family == Family.RIPPLES
                ? terrains.line()
                : terrains.small(family);
        List<Double> target = target(terrain.dimension());
        StateScaled unit = noises.scaled(terrain, target);
        boolean everywhere = terrain.terms() == 0 && dice.chance(0.5);
        return draft(
                terrain,
                placed(terrain.landscape(), false, target),
                unit,
                target,
                smoothing(aim, unit.inner(), terrain).map(this::less),
                everywhere ? Optional.empty() : fence(terrain));
    }

    private Draft rooted(Aim aim) {
        Terrain terrain = new SearchedTerrainDraw(dice).phased(aim.margin() < -1);
        LawSpec unit = noises.draw(terrain, false);
        Optional<Fence> fence = dice.chance(0.3) ? fence(terrain) : Optional.empty();
        List<Double> origin = Collections.nCopies(terrain.dimension(), 0.0);
        Spec spec = spec(terrain.landscape(), unit, origin);
        return new Draft(terrain, spec, smoothing(aim, unit, terrain), fence, true);
    }

    private Draft searched(Aim aim) {
        Terrain terrain =
                new SearchedTerrainDraw(dice).draw(aim.searched().orElseThrow(), aim.flat());
        if (terrain.landscape() instanceof FiniteSum sum) {
            return draft(
                    terrain,
                    sum,
                    noises.batches(sum),
                    Collections.nCopies(sum.dimension(), 0.0),
                    Optional.empty(),
                    fence(terrain));
        }
        return terrain.dimension() > 1 ? calm(terrain) : fenced(aim, terrain);
    }

    /**
     * A run stays within about r / c of the target, and searches of the plane are quick only when that is
     * short: noise of a length that does not depend on eta, short against L over the landscape's own scale.
     */
    private Draft calm(Terrain terrain) {
        LawSpec law = noises.draw(terrain, false);
        double steep = 0.25 / Hint.of(terrain.landscape(), terrain.fastest());
        double length = dice.logUniform(SHORT, 0.5) * steep * unit(terrain);
        double scale = ShortNumber.nearest(length / law.live().radius().sup(), BITS);
        List<Double> target = target(terrain.dimension());
        LandscapeSpec landscape = placed(terrain.landscape(), false, target);
        return draft(
                terrain, landscape, law.scaled(scale), target, Optional.empty(), fence(terrain));
    }

    private double less(double smoothing) {
        return smoothing * dice.logUniform(LITTLE, 1);
    }

    private Optional<Double> smoothing(Aim aim, LawSpec unit, Terrain terrain) {
        NoiseLaw law = unit.live();
        return Optional.of(aim.smoothing(dice) / NoiseDraw.spread(law, terrain.fastest()));
    }

    private Optional<Fence> fence(Terrain terrain) {
        return Optional.of(new Fence(dice.chance(0.6), unit(terrain), dice.uniform(1, 1.5)));
    }

    /** The distance over which the terrain bends. */
    private static double unit(Terrain terrain) {
        double squared = Arrays.stream(terrain.fastest()).map(k -> k * k).sum();
        return 1 / StrictMath.sqrt(squared);
    }

    private static Draft draft(
            Terrain terrain,
            LandscapeSpec landscape,
            NoiseSpec unit,
            List<Double> target,
            Optional<Double> smoothing,
            Optional<Fence> fence) {
        return new Draft(terrain, spec(landscape, unit, target), smoothing, fence, false);
    }

    private static Spec spec(LandscapeSpec landscape, NoiseSpec unit, List<Double> target) {
        return new Spec(landscape, unit, 1, target, target, SHORTEST, Optional.empty());
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
}
