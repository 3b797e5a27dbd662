package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Isometry;
import onepoint.landscape.Landscape;
import onepoint.landscape.Moved;
import onepoint.linear.Matrices;
import onepoint.noise.Atom;
import onepoint.noise.Noise;

/**
 * A landscape's own coordinates z = T x + z_0, in which it has no isometries around it: enclosures of its
 * derivatives are narrower there. All hypotheses are the same statements there.
 *
 * @param core the landscape without isometries
 * @param moves the isometries, in the order in which they are applied to a point
 */
record Frame(Landscape core, List<Isometry> moves) {
    /** The frame of a landscape. */
    static Frame of(Landscape landscape) {
        List<Isometry> moves = new ArrayList<>();
        Landscape core = landscape;
        while (core instanceof Moved moved) {
            moves.add(moved.isometry());
            core = moved.inner();
        }
        return new Frame(core, List.copyOf(moves));
    }

    /** Encloses the image of a box of x, which may be unbounded. */
    Interval[] seen(Interval[] x) {
        Interval[] z = x;
        for (Isometry move : moves) {
            z = move.apply(z);
        }
        return z;
    }

    /** Encloses the points x whose images are in a box. */
    Interval[] unseen(Interval[] z) {
        Interval[] x = z;
        for (int i = moves.size() - 1; i >= 0; i--) {
            x = moves.get(i).invert(x);
        }
        return x;
    }

    /** Encloses T v. */
    Interval[] turned(Interval[] v) {
        Interval[] out = v;
        for (Isometry move : moves) {
            out = move.turn(out);
        }
        return out;
    }

    /** The atoms of a noise, seen from here, over a box of z. */
    Optional<List<Atom>> atoms(Noise noise, Interval[] z) {
        Optional<List<Atom>> atoms = noise.atoms(unseen(z));
        return moves.isEmpty()
                ? atoms
                : atoms.map(all -> all.stream()
                        .map(atom -> new Atom(atom.mass(), turned(atom.point())))
                        .toList());
    }

    /** T W T' for the Jacobians W of a noise's atoms, over a box of z. */
    Optional<List<Interval[][]>> slopes(Noise noise, Interval[] z) {
        Optional<List<Interval[][]>> slopes = noise.slopes(unseen(z));
        return moves.isEmpty()
                ? slopes
                : slopes.map(all -> all.stream().map(this::turnedBoth).toList());
    }

    private Interval[][] turnedBoth(Interval[][] matrix) {
        Interval[][] rows = Arrays.stream(matrix).map(this::turned).toArray(Interval[][]::new);
        return Matrices.transpose(Arrays.stream(Matrices.transpose(rows))
                .map(this::turned)
                .toArray(Interval[][]::new));
    }
}
