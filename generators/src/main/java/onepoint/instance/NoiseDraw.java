package onepoint.instance;

import java.util.ArrayList;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.FiniteSum;
import onepoint.noise.FiniteSupport;
import onepoint.noise.LawSpec;
import onepoint.noise.MiniBatch;
import onepoint.noise.NoiseLaw;
import onepoint.noise.StateScaled;
import onepoint.noise.TruncatedGaussian;
import onepoint.noise.TwoPoint;
import onepoint.noise.UniformBall;
import onepoint.noise.UniformBox;
import onepoint.noise.UniformSphere;

/** Draws noise laws of about unit size under which a landscape's averaged gradient can be enclosed. */
final class NoiseDraw {
    private static final int CROSS = 8;
    private static final int FEW = 4;

    /** Law weights: two-point, symmetric finite, asymmetric finite, box, ball, sphere, truncated Gaussian. */
    private static final int[] SMOOTH = {4, 3, 0, 6, 6, 4, 3};

    private static final int[] LINEAR = {4, 3, 3, 4, 4, 4, 3};
    private static final int[] BUMPY_LINE = {6, 6, 0, 18, 18, 3, 0};
    private static final int[] BUMPY_AXES = {3, 3, 0, 12, 0, 0, 0};
    private static final int[] ATOMS = {3, 3, 0, 0, 0, 0, 0};
    private static final int[] BUMPY_TURNED = {1, 1, 0, 0, 0, 0, 0};

    private final Dice dice;

    NoiseDraw(Dice dice) {
        this.dice = dice;
    }

    /**
     * A law for this terrain, seen through a rotation or not; its atoms and half-widths are small integers.
     */
    LawSpec draw(Terrain terrain, boolean turned) {
        int d = terrain.dimension();
        return switch (dice.weighted(weights(terrain, turned))) {
            case 0 -> new TwoPoint(TerrainDraw.list(dice.pattern(d)));
            case 1 -> symmetric(d);
            case 2 -> asymmetric(d);
            case 3 -> new UniformBox(halfWidths(d));
            case 4 -> new UniformBall(d, 1);
            case 5 -> new UniformSphere(d, 1);
            default -> new TruncatedGaussian(d, 1, dice.integer(1, 3));
        };
    }

    /**
     * Noise that vanishes at the target or at a point beside it, on the scale over which the terrain bends.
     */
    StateScaled scaled(Terrain terrain, List<Double> target) {
        double size = 0;
        for (double k : terrain.fastest()) {
            size += k * k;
        }
        double reach = dice.brief(0.5, 4, 2) / Math.scalb(1.0, Math.getExponent(size) / 2);
        double aside = dice.chance(0.5) ? 0 : dice.sign() * reach;
        List<Double> centre = target.stream().map(m -> m + aside).toList();
        LawSpec inner = dice.chance(0.6)
                ? new TwoPoint(TerrainDraw.list(dice.pattern(target.size())))
                : few(target.size());
        return new StateScaled(inner, centre, reach);
    }

    /** A cross, or on a line one pair of points. */
    private FiniteSupport few(int dimension) {
        List<FiniteSupport.WeightedPoint> atoms = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            double[] axis = new double[dimension];
            axis[i] = 1;
            atoms.add(new FiniteSupport.WeightedPoint(1, TerrainDraw.list(axis)));
            atoms.add(new FiniteSupport.WeightedPoint(1, TerrainDraw.list(times(-1, axis))));
        }
        return new FiniteSupport(atoms);
    }

    /**
     * The mini-batch noise of a finite sum whose second half mirrors the first, in blocks that fit a half.
     */
    MiniBatch batches(FiniteSum sum) {
        int half = sum.points().size() / 2;
        return new MiniBatch(sum.dimension(), dice.chance(0.7) ? 1 : half);
    }

    private static int[] weights(Terrain terrain, boolean turned) {
        int[] weights;
        if (terrain.laws() == Terrain.Laws.ATOMS) {
            return ATOMS;
        }
        if (terrain.laws() == Terrain.Laws.COORDINATES) {
            boolean line = terrain.dimension() == 1;
            weights = (line ? BUMPY_LINE : turned ? BUMPY_TURNED : BUMPY_AXES).clone();
        } else {
            weights = (terrain.terms() == 0 ? LINEAR : SMOOTH).clone();
        }
        if (terrain.dimension() > FEW) {
            weights[6] = 0;
        }
        return weights;
    }

    private List<Double> halfWidths(int dimension) {
        boolean equal = dice.chance(0.7);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < dimension; i++) {
            widths.add(equal || dice.chance(0.5) ? 1.0 : 2.0);
        }
        return widths;
    }

    /**
     * Pairs of opposite points: along the axes, or in a few directions; on a line perhaps with an atom at 0.
     */
    private FiniteSupport symmetric(int dimension) {
        List<FiniteSupport.WeightedPoint> atoms = new ArrayList<>();
        boolean cross = dimension > 1 && dimension <= CROSS && dice.chance(0.5);
        int pairs = cross ? dimension : dice.integer(1, 3);
        for (int i = 0; i < pairs; i++) {
            double[] point = cross ? new double[dimension] : dice.pattern(dimension);
            point[0] = cross || dimension > 1 ? point[0] : i + 1;
            if (cross) {
                point[i] = 1;
            }
            int weight = cross ? 1 : dice.integer(1, 3);
            atoms.add(new FiniteSupport.WeightedPoint(weight, TerrainDraw.list(point)));
            atoms.add(new FiniteSupport.WeightedPoint(weight, TerrainDraw.list(times(-1, point))));
        }
        if (!cross && dice.chance(0.5)) {
            atoms.add(new FiniteSupport.WeightedPoint(
                    dice.integer(1, 4), TerrainDraw.list(new double[dimension])));
        }
        return new FiniteSupport(atoms);
    }

    /**
     * A far point of small weight against a near one of large weight, in one direction; the mean is exactly
     * 0.
     */
    private FiniteSupport asymmetric(int dimension) {
        double[] direction = dice.pattern(dimension);
        int near = dice.integer(1, 2);
        int far = dice.integer(near + 1, 5);
        return new FiniteSupport(List.of(
                new FiniteSupport.WeightedPoint(near, TerrainDraw.list(times(far, direction))),
                new FiniteSupport.WeightedPoint(far, TerrainDraw.list(times(-near, direction)))));
    }

    private static double[] times(double factor, double[] vector) {
        double[] out = new double[vector.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = factor * vector[i] + 0.0;
        }
        return out;
    }

    /** The standard deviation of k . w, from 2 (1 - E cos(s k . w)) / s^2 with a small s. */
    static double spread(NoiseLaw law, double[] k) {
        double norm = 0;
        for (double component : k) {
            norm += component * component;
        }
        double small =
                0x1p-4 / StrictMath.max(1, StrictMath.sqrt(norm) * law.radius().sup());
        Interval[] scaled = new Interval[k.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = Interval.point(small * k[i]);
        }
        double dropped = 2 * (1 - law.cosine(scaled).mid());
        return StrictMath.sqrt(StrictMath.max(0, dropped)) / small;
    }
}
