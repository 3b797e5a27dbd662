package onepoint.noise;

import java.util.List;
import onepoint.interval.Limits;

/**
 * Finitely many atoms whose probabilities are integer weights divided by their sum. A law whose mean is not
 * exactly zero is allowed: it breaks H2, and the certificate of H2 says so.
 *
 * @param atoms 1 to 1024 weighted points of the same length d
 */
public record FiniteSupport(List<WeightedPoint> atoms) implements LawSpec {
    private static final int MAX_ATOMS = 1024;

    /** Refuses an empty list and points of different lengths. */
    public FiniteSupport {
        atoms = List.copyOf(atoms);
        new Limits(1, MAX_ATOMS).require("atoms.length", atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            Limits.requireLength(
                    "atoms[" + i + "].point",
                    atoms.get(i).point(),
                    atoms.get(0).point().size());
        }
    }

    /**
     * An atom.
     *
     * @param weight its weight, 1 to 2^20
     * @param point where it is
     */
    public record WeightedPoint(int weight, List<Double> point) {
        /** Refuses numbers outside their ranges. */
        public WeightedPoint {
            new Limits(1, 0x1p20).require("weight", weight);
            point = Limits.vector("point", point, MAX_DIMENSION, COORDINATE);
        }
    }

    @Override
    public String law() {
        return "finite";
    }

    @Override
    public int dimension() {
        return atoms.get(0).point().size();
    }

    @Override
    public NoiseLaw live() {
        return new AtomLaw(atoms);
    }

    @Override
    public FiniteSupport scaled(double factor) {
        return new FiniteSupport(atoms.stream()
                .map(a -> new WeightedPoint(
                        a.weight(), a.point().stream().map(p -> p * factor).toList()))
                .toList());
    }
}
