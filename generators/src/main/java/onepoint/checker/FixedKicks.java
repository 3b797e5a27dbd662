package onepoint.checker;

import java.util.List;
import java.util.stream.IntStream;
import onepoint.interval.Interval;

/**
 * Atoms that are the same at every state.
 *
 * @param atoms the law
 */
record FixedKicks(Atoms atoms) implements Kicks {
    @Override
    public List<Kick> over(Interval[] x) {
        return IntStream.range(0, atoms.points().size())
                .mapToObj(n -> new Kick(atoms.mass(n), atoms.point(n), Matrix.zero(x.length)))
                .toList();
    }

    @Override
    public boolean centred() {
        return atoms.centred();
    }

    @Override
    public boolean symmetricAt(double[] x) {
        return atoms.symmetric();
    }
}
