package onepoint.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.landscape.Bumps;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.landscape.Ripples;
import onepoint.landscape.Separable;
import onepoint.setting.ShortNumber;

/**
 * Draws landscapes that are critical at the origin by symmetry. A ripple's strength is |A| k^2 / a: above 1
 * it makes the landscape non-convex. A bump's strength is its largest slope, |h| / (w sqrt e), against the
 * slope a c of the quadratic where it sits: at about 1 it makes a local minimum.
 */
final class TerrainDraw {
    private static final double ROOT_E = 1.6487212707001282;
    private static final int BITS = 3;

    private final Dice dice;

    TerrainDraw(Dice dice) {
        this.dice = dice;
    }

    /** A terrain of a family, in any dimension. */
    Terrain draw(Family family) {
        return switch (family) {
            case QUADRATIC -> quadratic(dimension());
            case RIPPLES -> ripples(dimension());
            case SPIKY, WIDE_WELL -> bumps(family);
            case SEPARABLE -> separable(dice.integer(2, 8));
            case HILLS, RADIAL, WARPED, FINITE_SUM ->
                new SearchedTerrainDraw(dice).draw(family, false);
        };
    }

    /** A terrain of a family in few dimensions, where searches are quick. */
    Terrain small(Family family) {
        return switch (family) {
            case QUADRATIC -> quadratic(dice.integer(1, 2));
            case RIPPLES -> ripples(1);
            case SEPARABLE -> line();
            default -> draw(family);
        };
    }

    private int dimension() {
        return switch (dice.weighted(8, 5, 4, 4)) {
            case 0 -> 1;
            case 1 -> dice.integer(2, 3);
            case 2 -> dice.integer(4, 8);
            default -> dice.integer(9, 50);
        };
    }

    private double curvature() {
        return dice.brief(0.25, 4, 2);
    }

    /** One value, or the value and a multiple of it, in a pattern. */
    private List<Double> curvatures(int dimension) {
        double low = curvature();
        double high = low * dice.pick(List.of(1, 2, 3, 4, 8));
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            values.add(i == 0 || i % 3 == 1 ? low : high);
        }
        return values;
    }

    private Terrain quadratic(int dimension) {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return new Terrain(new Quadratic(curvatures(dimension)), ones, 0, Terrain.Laws.ALL);
    }

    private Terrain ripples(int dimension) {
        List<Double> curvatures = curvatures(dimension);
        int count = 1 + dice.weighted(5, 2, 1, 1);
        double strength = dice.logUniform(0.5, 6) / count;
        double frequency = dice.brief(0.5, 8, 2);
        List<Ripples.Wave> waves = new ArrayList<>();
        double[] fastest = new double[dimension];
        for (int j = 0; j < count; j++) {
            double[] vector = dimension == 1 ? new double[] {j / 2 + 1} : dice.pattern(dimension);
            double squared = 0;
            for (int i = 0; i < dimension; i++) {
                vector[i] *= frequency * (j % 2 + 1);
                squared += vector[i] * vector[i];
            }
            double size = ShortNumber.nearest(strength * curvatures.get(0) / squared, BITS);
            waves.add(new Ripples.Wave(dice.sign() * size, list(vector), 0));
            fastest = j == 0 ? vector : fastest;
        }
        return new Terrain(new Ripples(curvatures, waves), fastest, count, Terrain.Laws.ALL);
    }

    private Terrain bumps(Family family) {
        double curvature = curvature();
        boolean wide = family == Family.WIDE_WELL;
        int pairs = wide ? 1 + dice.weighted(3, 1) : 1 + dice.weighted(3, 2, 1);
        double width = dice.brief(0.125, wide ? 2 : 0.5, 2);
        List<Bumps.Bump> bumps = new ArrayList<>();
        for (int j = 0; j < pairs; j++) {
            double ratio = (wide ? dice.uniform(1.5, 3.5) : dice.uniform(4.5, 7)) + 1.5 * j;
            double centre = ShortNumber.nearest(ratio * width, 4);
            double strength = dice.logUniform(0.5, wide ? 2.5 : 2) / StrictMath.sqrt(pairs);
            double height =
                    ShortNumber.nearest(strength * curvature * centre * width * ROOT_E, BITS);
            double signed = wide || dice.chance(0.7) ? -height : height;
            bumps.add(new Bumps.Bump(centre, width, signed));
            bumps.add(new Bumps.Bump(-centre, width, signed));
        }
        return new Terrain(
                new Bumps(curvature, bumps),
                new double[] {1 / width},
                2 * pairs,
                Terrain.Laws.COORDINATES);
    }

    private Terrain separable(int dimension) {
        Terrain first = line(dice.weighted(3, 1, 1) + 1);
        boolean bumpy = first.laws() == Terrain.Laws.COORDINATES;
        Terrain second = line(dice.weighted(4, 2, bumpy ? 1 : 0, bumpy ? 1 : 0));
        List<LandscapeSpec> parts = new ArrayList<>();
        double[] fastest = new double[dimension];
        int terms = 0;
        for (int i = 0; i < dimension; i++) {
            Terrain part = i == 0 || dice.chance(0.4) ? first : second;
            parts.add(part.landscape());
            fastest[i] = part == first ? first.fastest()[0] : 0;
            terms += part.terms();
        }
        return new Terrain(
                new Separable(parts), fastest, terms, bumpy ? first.laws() : second.laws());
    }

    /** A line with or without ripples, bumps or wells. */
    Terrain line() {
        return line(dice.weighted(1, 3, 2, 2));
    }

    private Terrain line(int kind) {
        return switch (kind) {
            case 0 -> quadratic(1);
            case 1 -> ripples(1);
            case 2 -> bumps(Family.SPIKY);
            default -> bumps(Family.WIDE_WELL);
        };
    }

    static List<Double> list(double[] vector) {
        return Arrays.stream(vector).boxed().toList();
    }
}
