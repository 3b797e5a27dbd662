package onepoint.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.landscape.Isometry;
import onepoint.landscape.Reflection;
import onepoint.noise.Atom;
import onepoint.noise.Derivatives;
import onepoint.noise.Marginal;
import onepoint.noise.NoiseLaw;

/** The law of Sw for noise w and the linear part S of the isometries through which a landscape is seen. */
final class SeenNoise {
    private final NoiseLaw law;
    private final List<Isometry> moves;
    private final boolean turned;

    /** With the isometries in the order in which they are applied to a point. */
    SeenNoise(NoiseLaw law, List<Isometry> moves) {
        this.law = law;
        this.moves = List.copyOf(moves);
        turned = moves.stream().anyMatch(Reflection.class::isInstance);
    }

    int dimension() {
        return law.dimension();
    }

    boolean symmetric() {
        return law.symmetric();
    }

    /** Encloses E cos(k . Sw) = E cos(S'k . w). */
    Interval cosine(Interval[] k) {
        return law.cosine(turnedBack(k));
    }

    /** Encloses E sin(k . Sw). */
    Interval sine(Interval[] k) {
        return law.sine(turnedBack(k));
    }

    /** Encloses E Sw sin(k . Sw). */
    Interval[] sineMoment(Interval[] k) {
        return turned(law.sineMoment(turnedBack(k)));
    }

    /** Encloses E Sw cos(k . Sw). */
    Interval[] cosineMoment(Interval[] k) {
        return turned(law.cosineMoment(turnedBack(k)));
    }

    /** The atoms of Sw, where the law has finite support. */
    Optional<List<Atom>> atoms() {
        return law.atoms()
                .map(atoms -> atoms.stream()
                        .map(atom -> new Atom(atom.mass(), turned(atom.point())))
                        .toList());
    }

    private Interval[] turned(Interval[] w) {
        Interval[] v = w;
        for (Isometry move : moves) {
            v = move.turn(v);
        }
        return v;
    }

    private Interval[] turnedBack(Interval[] k) {
        Interval[] v = k;
        for (int i = moves.size() - 1; i >= 0; i--) {
            v = moves.get(i).turn(v);
        }
        return v;
    }

    /** The law of coordinate {@code i} of Sw. */
    Marginal marginal(int i) {
        return turned && !law.isotropic() ? new TurnedMarginal(i) : law.marginal(i);
    }

    /**
     * A coordinate of a law that is neither isotropic nor seen along its own axes: only its waves have
     * closed forms.
     */
    private final class TurnedMarginal implements Marginal {
        private final int coordinate;

        TurnedMarginal(int coordinate) {
            this.coordinate = coordinate;
        }

        private Interval[] along(Interval k) {
            Interval[] v = new Interval[law.dimension()];
            Arrays.fill(v, Interval.ZERO);
            v[coordinate] = k;
            return v;
        }

        @Override
        public Interval cosine(Interval k) {
            return SeenNoise.this.cosine(along(k));
        }

        @Override
        public Interval sine(Interval k) {
            return SeenNoise.this.sine(along(k));
        }

        @Override
        public Interval sineMoment(Interval k) {
            return SeenNoise.this.sineMoment(along(k))[coordinate];
        }

        /** The coordinates of a law without atoms are uncorrelated. */
        @Override
        public Interval secondMoment() {
            Optional<Function<UnaryOperator<Interval>, Interval>> sum = line();
            if (sum.isPresent()) {
                return sum.get().apply(Interval::sqr);
            }
            Interval[] row = turnedBack(along(Interval.ONE));
            Interval moment = Interval.ZERO;
            for (int i = 0; i < row.length; i++) {
                moment = moment.add(row[i].sqr().multiply(law.marginal(i).secondMoment()));
            }
            return moment;
        }

        @Override
        public boolean symmetric() {
            return law.symmetric();
        }

        @Override
        public double bound() {
            return law.radius().sup();
        }

        @Override
        public Optional<Interval> average(Derivatives h, int order, Interval y, double step) {
            return line().map(sum -> sum.apply(u -> h.at(order, y.subtract(u.multiply(step)))));
        }

        @Override
        public Optional<Interval> expectation(UnaryOperator<Interval> q) {
            return line().map(sum -> sum.apply(q));
        }

        private Optional<Function<UnaryOperator<Interval>, Interval>> line() {
            return atoms().map(atoms -> q -> {
                Interval sum = Interval.ZERO;
                for (Atom atom : atoms) {
                    sum = sum.add(q.apply(atom.point()[coordinate]).multiply(atom.mass()));
                }
                return sum;
            });
        }
    }
}
