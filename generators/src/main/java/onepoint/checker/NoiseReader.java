package onepoint.checker;

import java.util.ArrayList;
import java.util.List;

/** Reads the noise. A new law is one more case here. */
final class NoiseReader {
    private static final double LARGEST = LandscapeReader.LARGEST;

    private final int dimension;

    NoiseReader(int dimension) {
        this.dimension = dimension;
    }

    static boolean dependsOnState(Entry w) {
        return List.of("mini-batch", "state-scaled").contains(w.text("law"));
    }

    /**
     * A law that depends on the state.
     *
     * @param data the terms of the points of a finite sum
     */
    Kicks kicks(Entry w, List<Piece> data) {
        if (w.text("law").equals("state-scaled")) {
            w.knowing("law", "inner", "centre", "reach");
            if (!(law(w.object("inner")) instanceof Atoms atoms)) {
                throw new UnknownPart("scaled noise with infinitely many values");
            }
            return new ScaledKicks(
                    atoms, w.vector("centre", dimension), w.number("reach", 1 / LARGEST, LARGEST));
        }
        w.knowing("law", "dimension", "size");
        dimension(w);
        if (data.isEmpty()) {
            throw new UnknownPart("batches of a landscape that is no finite sum");
        }
        int size = w.whole("size", 1, data.size());
        if (data.size() % size != 0) {
            throw new NotACertificate(w.path() + ".size does not divide the number of points");
        }
        return new BatchKicks(data, size);
    }

    /** A law that is the same at every state. */
    Law law(Entry w) {
        return switch (w.text("law")) {
            case "two-point" -> Atoms.pair(w.knowing("law", "point").vector("point", dimension));
            case "finite" -> finite(w.knowing("law", "atoms"));
            case "box" -> {
                w.knowing("law", "halfWidths").vector("halfWidths", dimension);
                yield new Box(Vectors.array(w.numbers("halfWidths", 1 / LARGEST, LARGEST)));
            }
            case "ball" -> new Round(dimension(w.knowing("law", "dimension", "radius")), radius(w));
            case "sphere" -> sphere(w.knowing("law", "dimension", "radius"));
            case "truncated-gaussian" -> gaussian(w);
            default -> throw new UnknownPart("law " + w.text("law"));
        };
    }

    private Law finite(Entry w) {
        List<Integer> weights = new ArrayList<>();
        List<List<Double>> points = new ArrayList<>();
        for (Entry atom : w.objects("atoms")) {
            atom.knowing("weight", "point");
            weights.add(atom.whole("weight", 1, 1 << 20));
            points.add(atom.vector("point", dimension));
        }
        if (points.isEmpty()) {
            throw new NotACertificate(w.path() + ".atoms is empty");
        }
        return new Atoms(weights, points);
    }

    private int dimension(Entry w) {
        return w.whole("dimension", dimension, dimension);
    }

    private static double radius(Entry w) {
        return w.number("radius", 1 / LARGEST, LARGEST);
    }

    private Law sphere(Entry w) {
        int power = dimension(w) - 2;
        return power < 0 ? Atoms.pair(List.of(radius(w))) : new Round(power, radius(w));
    }

    private Law gaussian(Entry w) {
        w.knowing("law", "dimension", "deviation", "cut");
        return new CutGaussian(
                dimension(w), w.number("deviation", 1 / LARGEST, LARGEST), w.number("cut", 0.5, 8));
    }
}
