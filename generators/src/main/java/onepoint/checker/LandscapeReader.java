package onepoint.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/** Reads a landscape. A new family is one more case here. */
final class LandscapeReader {
    /** Well above the numbers of any spec, and far from overflow. */
    static final double LARGEST = 0x1p60;

    /** So that the exponentials of {@link Warp} are numbers. */
    private static final double LARGEST_EXPONENT = 300;

    private static final int MOST_LEVELS = 64;
    private static final int MOST_DIMENSION = 1000;

    private final List<Interval> curvatures = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> data = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private Optional<Surface> other = Optional.empty();
    private int dimension;

    /** Reads the landscape. */
    LandscapeReader(Entry entry) {
        landscape(entry);
    }

    int dimension() {
        return dimension;
    }

    /** The landscape in its own coordinates, seen through isometries. */
    Turned surface() {
        return new Turned(other.orElseGet(() -> new Block(curvatures, pieces)), moves);
    }

    /** The terms of the points of a finite sum without isometries around it, in order; else empty. */
    List<Piece> data() {
        return moves.isEmpty() ? List.copyOf(data) : List.of();
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
            case "radial-ripples" -> rings(f);
            case "hills" -> hills(f.knowing("family", "curvatures", "hills"));
            case "warped" -> warped(f);
            case "finite-sum" -> finiteSum(f.knowing("family", "loss", "ridge", "points"));
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

    private void rings(Entry f) {
        f.knowing("family", "dimension", "curvature", "rings");
        size(f.whole("dimension", 1, MOST_DIMENSION));
        Interval curvature = Interval.point(f.number("curvature", -LARGEST, LARGEST));
        List<Piece> profile = new ArrayList<>();
        for (Entry ring : f.objects("rings")) {
            ring.knowing("amplitude", "frequency");
            profile.add(new Piece(
                    List.of(ring.number("frequency", 1 / LARGEST, LARGEST)),
                    new Ripple(ring.number("amplitude", -LARGEST, LARGEST), 0)));
        }
        if (dimension == 1) {
            curvatures.add(curvature);
            pieces.addAll(profile);
        } else {
            other = Optional.of(new Rings(dimension, new Block(List.of(curvature), profile)));
        }
    }

    private void hills(Entry f) {
        List<Double> bowl = f.numbers("curvatures", -LARGEST, LARGEST);
        size(bowl.size());
        List<Hills.Hill> hills = new ArrayList<>();
        for (Entry hill : f.objects("hills")) {
            hill.knowing("centre", "width", "height");
            hills.add(new Hills.Hill(
                    hill.vector("centre", dimension),
                    hill.number("width", 1 / LARGEST, LARGEST),
                    hill.number("height", -LARGEST, LARGEST)));
        }
        other = Optional.of(new Hills(bowl, hills));
    }

    private void warped(Entry f) {
        f.knowing("family", "dimension", "fixed", "stretches", "shifts");
        size(f.whole("dimension", 2, MOST_DIMENSION));
        int fixed = f.whole("fixed", 1, dimension - 1);
        List<Warp.Term> stretches = new ArrayList<>();
        for (Entry term : f.objects("stretches")) {
            term.knowing("output", "amplitude", "vector", "phase");
            stretches.add(
                    term(term, fixed, LARGEST_EXPONENT, term.number("phase", -LARGEST, LARGEST)));
        }
        List<Warp.Term> shifts = new ArrayList<>();
        for (Entry term : f.objects("shifts")) {
            shifts.add(term(term.knowing("output", "amplitude", "vector"), fixed, LARGEST, 0));
        }
        other = Optional.of(new Warp(dimension, fixed, stretches, shifts));
    }

    private Warp.Term term(Entry term, int fixed, double largest, double phase) {
        return new Warp.Term(
                term.whole("output", 0, dimension - fixed - 1),
                term.number("amplitude", -largest, largest),
                term.vector("vector", fixed),
                phase);
    }

    private void finiteSum(Entry f) {
        String name = f.text("loss").toUpperCase(Locale.ROOT);
        Optional<Loss.Kind> kind = IntStream.range(0, Loss.Kind.values().length)
                .mapToObj(i -> Loss.Kind.values()[i])
                .filter(k -> k.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            throw new UnknownPart("loss " + f.text("loss"));
        }
        List<Entry> points = f.objects("points");
        if (points.isEmpty()) {
            throw new NotACertificate(f.path() + ".points is empty");
        }
        size(points.get(0).numbers("inputs", -LARGEST, LARGEST).size());
        double ridge = f.number("ridge", 0, LARGEST);
        curvatures.addAll(Collections.nCopies(dimension, Interval.point(ridge)));
        for (Entry point : points) {
            point.knowing("inputs", "label");
            Loss loss = new Loss(
                    kind.get(), point.number("label", -LARGEST, LARGEST), false, points.size());
            List<Double> inputs = point.vector("inputs", dimension);
            data.add(new Piece(inputs, loss));
            add(inputs, loss);
        }
    }
}
