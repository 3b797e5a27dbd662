package onepoint.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/** Reads the spec inside a certificate. A new family or law is one more case here. */
final class ProblemReader {
    /** Well above the numbers of any spec, and far from overflow. */
    private static final double LARGEST = 0x1p60;

    private static final int MOST_LEVELS = 64;
    private static final int MOST_DIMENSION = 1000;

    private final List<Interval> curvatures = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private int dimension;

    private ProblemReader() {}

    /**
     * The instance.
     *
     * @throws UnknownPart when the checker has no method for a part of it
     * @throws NotACertificate when it is malformed
     */
    static Problem read(Entry spec) {
        spec.knowing(
                "landscape",
                "noise",
                "stepSize",
                "target",
                "domain",
                "start",
                "horizons",
                "declared");
        if (spec.isObject("domain")) {
            throw new UnknownPart("bounded domains");
        }
        if (!spec.text("domain").equals("everywhere")) {
            throw new UnknownPart("domain " + spec.text("domain"));
        }
        if (spec.isObject("target")) {
            throw new UnknownPart("targets that are no points");
        }
        ProblemReader reader = new ProblemReader();
        reader.landscape(spec.object("landscape"));
        Law law = reader.law(spec.object("noise"));
        double step = spec.number("stepSize", 1 / LARGEST, LARGEST);
        double[] target = Vectors.array(spec.vector("target", reader.dimension));
        Block terrain = new Block(reader.curvatures, reader.pieces);
        return new Problem(
                terrain, List.copyOf(reader.moves), law, step, Problem.seen(reader.moves, target));
    }

    private void landscape(Entry entry) {
        List<Entry> outer = new ArrayList<>();
        Entry f = entry;
        while (List.of("rotated", "shifted").contains(f.text("family"))) {
            if (outer.size() == MOST_LEVELS) {
                throw new NotACertificate(f.path() + " is nested too deeply");
            }
            outer.add(f);
            f = f.object("inner");
        }
        terrain(f);
        outer.forEach(around -> moves.add(move(around)));
    }

    private Move move(Entry f) {
        if (f.text("family").equals("shifted")) {
            f.knowing("family", "by", "inner");
            return new Move.Shift(f.vector("by", dimension));
        }
        f.knowing("family", "axis", "inner");
        List<Double> axis = f.vector("axis", dimension);
        if (axis.stream().allMatch(v -> v == 0)) {
            throw new NotACertificate(f.path() + ".axis is zero");
        }
        return new Move.Mirror(axis);
    }

    private void terrain(Entry f) {
        switch (f.text("family")) {
            case "quadratic" -> quadratic(f.knowing("family", "curvatures"));
            case "ripples" -> ripples(f.knowing("family", "curvatures", "waves"));
            case "bumps" -> {
                size(1);
                bumps(0, f);
            }
            case "separable" -> separable(f.knowing("family", "parts"));
            default -> throw new UnknownPart("family " + f.text("family"));
        }
    }

    private void size(int d) {
        if (d < 1 || d > MOST_DIMENSION) {
            throw new NotACertificate(
                    "the dimension " + d + " is not in [1, " + MOST_DIMENSION + "]");
        }
        dimension = d;
    }

    private void quadratic(Entry f) {
        List<Double> list = f.numbers("curvatures", -LARGEST, LARGEST);
        size(list.size());
        list.forEach(a -> curvatures.add(Interval.point(a)));
    }

    private void ripples(Entry f) {
        quadratic(f);
        for (Entry wave : f.objects("waves")) {
            wave.knowing("amplitude", "vector", "phase");
            add(
                    wave.vector("vector", dimension),
                    new Ripple(
                            wave.number("amplitude", -LARGEST, LARGEST),
                            wave.number("phase", -LARGEST, LARGEST)));
        }
    }

    /** A term whose direction is zero is a constant. */
    private void add(List<Double> direction, Shape shape) {
        if (direction.stream().anyMatch(k -> k != 0)) {
            pieces.add(new Piece(direction, shape));
        }
    }

    private void bumps(int coordinate, Entry f) {
        f.knowing("family", "curvature", "bumps");
        curvatures.add(Interval.point(f.number("curvature", -LARGEST, LARGEST)));
        for (Entry bump : f.objects("bumps")) {
            bump.knowing("centre", "width", "height");
            add(
                    axis(coordinate, 1),
                    new Bump(
                            bump.number("centre", -LARGEST, LARGEST),
                            bump.number("width", 1 / LARGEST, LARGEST),
                            bump.number("height", -LARGEST, LARGEST)));
        }
    }

    private List<Double> axis(int coordinate, double length) {
        return IntStream.range(0, dimension)
                .mapToObj(i -> i == coordinate ? length : 0.0)
                .toList();
    }

    private void separable(Entry f) {
        List<Entry> parts = f.objects("parts");
        size(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Entry part = parts.get(i);
            switch (part.text("family")) {
                case "quadratic" -> curvature(part.knowing("family", "curvatures"));
                case "ripples" -> line(i, part.knowing("family", "curvatures", "waves"));
                case "bumps" -> bumps(i, part);
                default -> throw new UnknownPart("family " + part.text("family") + " as a part");
            }
        }
    }

    private void curvature(Entry part) {
        curvatures.add(Interval.point(part.vector("curvatures", 1).get(0)));
    }

    private void line(int coordinate, Entry part) {
        curvature(part);
        for (Entry wave : part.objects("waves")) {
            wave.knowing("amplitude", "vector", "phase");
            add(
                    axis(coordinate, wave.vector("vector", 1).get(0)),
                    new Ripple(
                            wave.number("amplitude", -LARGEST, LARGEST),
                            wave.number("phase", -LARGEST, LARGEST)));
        }
    }

    private Law law(Entry w) {
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
