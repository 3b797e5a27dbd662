package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;
import onepoint.landscape.Isometry;
import onepoint.landscape.Matrices;

/** The averaged gradient by its closed form in the landscape's own coordinates z = T y + z_0. */
final class ClosedGradient implements MeanGradient {
    private final SmoothedGradient gradient;
    private final Canonical canonical;
    /** A_0 z_0 with the curvatures A_0 = T A T' in the landscape's own coordinates. */
    private final Interval[] offset;

    ClosedGradient(SmoothedGradient gradient) {
        this.gradient = gradient;
        canonical = gradient.canonical();
        offset = seen(Boxes.zero(canonical.target().length));
        Arrays.setAll(offset, i -> offset[i].multiply(canonical.curvature(i)));
    }

    private Interval[] seen(Interval[] y) {
        Interval[] z = y.clone();
        for (Isometry move : canonical.moves()) {
            z = move.apply(z);
        }
        return z;
    }

    private Interval[] turnedBack(Interval[] v) {
        List<Isometry> moves = canonical.moves();
        Interval[] out = v;
        for (int i = moves.size() - 1; i >= 0; i--) {
            out = moves.get(i).turn(out);
        }
        return out;
    }

    @Override
    public Interval[] at(Interval[] y) {
        return turnedBack(gradient.own(seen(y)));
    }

    /** T'(A_0 z + p(z)) - A y = T'(p(z) + A_0 z_0). */
    @Override
    public Interval[] remainder(Interval[] y) {
        return turnedBack(Boxes.add(gradient.remainder(seen(y)), offset));
    }

    /** T'J T: rows are turned back, then columns. */
    @Override
    public Interval[][] slope(Interval[] y) {
        Interval[][] rows = Arrays.stream(gradient.slope(seen(y)))
                .map(this::turnedBack)
                .toArray(Interval[][]::new);
        if (canonical.moves().isEmpty()) {
            return rows;
        }
        return Arrays.stream(Matrices.transpose(rows))
                .map(this::turnedBack)
                .toArray(Interval[][]::new);
    }
}
