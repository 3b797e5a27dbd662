package onepoint.instance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Hills;
import onepoint.landscape.Loss;
import onepoint.landscape.RadialRipples;
import onepoint.landscape.Ripples;
import onepoint.landscape.Warped;
import onepoint.setting.ShortNumber;

/**
 * Draws landscapes without closed forms, in one or two dimensions, where a search for c is quick. All but
 * those of {@link #phased()} are critical at the origin by symmetry.
 */
final class SearchedTerrainDraw {
    private static final double ROOT_E = 1.6487212707001282;
    private static final int BITS = 3;

    private final Dice dice;

    SearchedTerrainDraw(Dice dice) {
        this.dice = dice;
    }

    /** A terrain of a family; strong hills make minima of their own. */
    Terrain draw(Family family, boolean strong) {
        return switch (family) {
            case HILLS -> hills(strong);
            case RADIAL -> radial(dice.chance(0.9) ? 1 : 2);
            case WARPED -> warped();
            case FINITE_SUM -> finiteSum();
            default -> throw new IllegalArgumentException("family: " + family + " is not searched");
        };
    }

    private double curvature() {
        return dice.brief(0.25, 4, 2);
    }

    /** A pair of opposite wells. */
    private Terrain hills(boolean strong) {
        double curvature = curvature();
        double width = dice.brief(0.5, 2, 2);
        double[] direction = dice.pattern(2);
        double length = StrictMath.sqrt(direction[0] * direction[0] + direction[1] * direction[1]);
        double factor = ShortNumber.nearest(dice.uniform(1.5, 3) * width / length, BITS);
        double strength = dice.logUniform(strong ? 0.5 : 0.0625, strong ? 2.5 : 0.75);
        double height =
                ShortNumber.nearest(-strength * curvature * factor * length * width * ROOT_E, BITS);
        List<Hills.Hill> hills = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            List<Double> centre =
                    List.of(side * factor * direction[0], side * factor * direction[1]);
            hills.add(new Hills.Hill(centre, width, height));
        }
        double[] fastest = {direction[0] / length / width, direction[1] / length / width};
        return new Terrain(
                new Hills(List.of(curvature, curvature), hills), fastest, 2, Terrain.Laws.ATOMS);
    }

    private Terrain radial(int dimension) {
        double curvature = curvature();
        double frequency = dice.brief(0.5, 4, 2);
        double strength = dice.logUniform(0.25, dimension == 1 ? 4 : 1);
        double size = ShortNumber.nearest(strength * curvature / (frequency * frequency), BITS);
        double[] fastest = new double[dimension];
        fastest[0] = frequency;
        RadialRipples.Ring ring = new RadialRipples.Ring(dice.sign() * size, frequency);
        return new Terrain(
                new RadialRipples(dimension, curvature, List.of(ring)),
                fastest,
                1,
                Terrain.Laws.ATOMS);
    }

    /** Both terms together bend the squares' axes by up to about half of their length. */
    private Terrain warped() {
        double frequency = dice.brief(0.5, 2, 2);
        double stretch = dice.brief(0.0625, 0.1875, 2);
        double shift = ShortNumber.nearest(dice.logUniform(0.0625, 0.25) / frequency, BITS);
        List<Double> vector = List.of(frequency);
        return new Terrain(
                new Warped(
                        2,
                        1,
                        List.of(new Warped.Stretch(0, dice.sign() * stretch, vector, 0)),
                        List.of(new Warped.Shift(0, dice.sign() * shift, vector))),
                new double[] {frequency, 0},
                2,
                Terrain.Laws.ATOMS);
    }

    /**
     * Data points, and then their mirror images in the same order: blocks have mirror images too. In the
     * plane only sums of squares are searched quickly.
     */
    private Terrain finiteSum() {
        Loss loss = dice.pick(List.of(Loss.values()));
        int dimension = loss == Loss.SQUARES && dice.chance(0.5) ? 2 : 1;
        int pairs = dimension == 1 ? dice.integer(1, 2) : 1;
        List<FiniteSum.Point> points = new ArrayList<>();
        List<FiniteSum.Point> mirrored = new ArrayList<>();
        double[] longest = new double[dimension];
        for (int i = 0; i < pairs; i++) {
            double[] inputs = new double[dimension];
            Arrays.setAll(inputs, k -> dice.sign() * dice.brief(0.5, 2, 2));
            double label = dice.sign() * dice.brief(0.25, loss == Loss.UNIT ? 1 : 2, 2);
            points.add(new FiniteSum.Point(TerrainDraw.list(inputs), label));
            List<Double> opposite = Arrays.stream(inputs).mapToObj(x -> -x).toList();
            mirrored.add(new FiniteSum.Point(opposite, label));
            Arrays.setAll(longest, k -> StrictMath.max(longest[k], StrictMath.abs(inputs[k])));
        }
        points.addAll(mirrored);
        double ridge = dice.brief(0.25, 1, 2);
        return new Terrain(
                new FiniteSum(loss, ridge, points), longest, 2 * pairs, Terrain.Laws.ATOMS);
    }

    /** A line or a plane with ripples whose phases leave it no symmetry; strong ones have several minima. */
    Terrain phased(boolean strong) {
        int dimension = dice.chance(0.7) ? 1 : 2;
        double[] curvatures = new double[dimension];
        Arrays.fill(curvatures, curvature());
        int count = dice.integer(1, 2);
        double strength = dice.logUniform(strong ? 3 : 0.5, strong ? 12 : 4) / count;
        List<Ripples.Wave> waves = new ArrayList<>();
        double[] fastest = new double[dimension];
        double frequency = dice.brief(0.5, 4, 2);
        for (int j = 0; j < count; j++) {
            double[] vector = dice.pattern(dimension);
            double squared = 0;
            for (int i = 0; i < dimension; i++) {
                vector[i] *= frequency;
                squared += vector[i] * vector[i];
            }
            double size = ShortNumber.nearest(strength * curvatures[0] / squared, BITS);
            double phase = dice.sign() * dice.brief(0.25, 1.5, 2);
            waves.add(new Ripples.Wave(dice.sign() * size, TerrainDraw.list(vector), phase));
            fastest = j == 0 ? vector : fastest;
        }
        return new Terrain(
                new Ripples(TerrainDraw.list(curvatures), waves), fastest, count, Terrain.Laws.ALL);
    }
}
