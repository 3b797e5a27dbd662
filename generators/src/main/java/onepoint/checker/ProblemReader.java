package onepoint.checker;

import java.util.Optional;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/** Reads the spec inside a certificate. */
final class ProblemReader {
    private static final double LARGEST = LandscapeReader.LARGEST;
    /** The half-width of the box of a root, relative to 1 and to its coordinate. */
    private static final double NEXT = 0x1p-40;

    private final Entry spec;
    private final LandscapeReader landscape;
    private final double step;
    private final Aim aim;
    private final Domain domain;

    private ProblemReader(Entry spec) {
        this.spec = spec;
        landscape = new LandscapeReader(spec.object("landscape"));
        step = spec.number("stepSize", 1 / LARGEST, LARGEST);
        aim = aim();
        domain = domain();
    }

    /**
     * What can be found out about the instance.
     *
     * @throws UnknownPart when the checker has no method for a part of it
     * @throws NotACertificate when it is malformed
     */
    static Findings read(Entry spec) {
        spec.knowing(
                "landscape",
                "noise",
                "stepSize",
                "target",
                "domain",
                "start",
                "horizons",
                "declared");
        return new ProblemReader(spec).findings();
    }

    private Findings findings() {
        Entry w = spec.object("noise");
        NoiseReader noise = new NoiseReader(landscape.dimension());
        Turned surface = landscape.surface();
        double[] start = Vectors.array(spec.vector("start", landscape.dimension()));
        if (NoiseReader.dependsOnState(w)) {
            Kicks kicks = noise.kicks(w, landscape.data());
            Optional<Surface> mean =
                    surface.affine() && kicks.centred() ? Optional.of(surface) : Optional.empty();
            return new SearchFindings(new Instance(
                    surface, Optional.empty(), Optional.of(kicks), mean, step, aim, domain, start));
        }
        Law law = noise.law(w);
        Optional<Kicks> kicks =
                law instanceof Atoms atoms ? Optional.of(new FixedKicks(atoms)) : Optional.empty();
        Optional<Surface> mean = mean(surface, law);
        Findings search = new SearchFindings(
                new Instance(surface, Optional.of(law), kicks, mean, step, aim, domain, start));
        boolean closed = domain instanceof Domain.Everywhere && !aim.root() && aim.excluded() == 0;
        return closed
                        && surface.inner() instanceof Block block
                        && landscape.data().isEmpty()
                ? new ClosedFindings(problem(block, law), search)
                : search;
    }

    private Problem problem(Block block, Law law) {
        Turned surface = landscape.surface();
        return new Problem(
                block, surface.moves(), law, step, Problem.seen(surface.moves(), aim.middle()));
    }

    /** By closed forms of the terms, else by sums over atoms; empty where there is neither. */
    private Optional<Surface> mean(Turned surface, Law law) {
        if (!law.centred()) {
            return Optional.empty();
        }
        if (surface.affine()) {
            return Optional.of(surface);
        }
        if (surface.inner() instanceof Block block) {
            try {
                return Optional.of(new Turned(problem(block, law).averaged(), surface.moves()));
            } catch (UnknownPart e) {
                return Optional.empty();
            }
        }
        return law instanceof Atoms atoms
                ? Optional.of(new Smoothed(surface, atoms, step))
                : Optional.empty();
    }

    private Aim aim() {
        int d = landscape.dimension();
        if (spec.isList("target")) {
            return exact(Vectors.array(spec.vector("target", d)), 0);
        }
        Entry target = spec.object("target");
        if (target.has("root")) {
            double[] root = Vectors.array(target.knowing("root").vector("root", d));
            Interval[] around = Miranda.around(root, NEXT);
            return new Aim(around, around, true, 0);
        }
        target.knowing("at", "excluded");
        double[] at = Vectors.array(target.vector("at", d));
        return exact(at, target.number("excluded", 1 / LARGEST, LARGEST));
    }

    private static Aim exact(double[] at, double excluded) {
        Interval[] points = Vectors.points(at);
        return new Aim(points, points, false, excluded);
    }

    private Domain domain() {
        int d = landscape.dimension();
        if (!spec.isObject("domain")) {
            if (!spec.text("domain").equals("everywhere")) {
                throw new UnknownPart("domain " + spec.text("domain"));
            }
            return new Domain.Everywhere(d);
        }
        Entry shape = spec.object("domain");
        return switch (shape.text("shape")) {
            case "box" -> {
                shape.knowing("shape", "lower", "upper");
                double[] lower = Vectors.array(shape.vector("lower", d));
                double[] upper = Vectors.array(shape.vector("upper", d));
                if (IntStream.range(0, d).anyMatch(i -> !(lower[i] < upper[i]))) {
                    throw new NotACertificate(
                            shape.path() + ".upper is not above the lower corner");
                }
                yield new Cuboid(IntStream.range(0, d)
                        .mapToObj(i -> Interval.of(lower[i], upper[i]))
                        .toArray(Interval[]::new));
            }
            case "ball" -> {
                shape.knowing("shape", "centre", "radius");
                yield new Domain.Ball(
                        shape.vector("centre", d), shape.number("radius", 1 / LARGEST, LARGEST));
            }
            default -> throw new UnknownPart("domain " + shape.text("shape"));
        };
    }
}
