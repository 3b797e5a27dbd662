package onepoint.noise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import onepoint.interval.Interval;
import onepoint.lanes.Columns;
import onepoint.lanes.LaneStreams;
import org.apache.commons.rng.UniformRandomProvider;

/** A law with finite support: every expectation is a finite sum over the atoms. */
final class AtomLaw implements NoiseLaw {
    private final List<FiniteSupport.WeightedPoint> points;
    private final List<Atom> atoms;
    private final double[][] coordinates;
    /** Coordinate i of atom a is {@code columns[i][a]}. */
    private final double[][] columns;

    private final int[] cumulated;
    private final boolean symmetric;

    AtomLaw(List<FiniteSupport.WeightedPoint> points) {
        this.points = List.copyOf(points);
        int total =
                points.stream().mapToInt(FiniteSupport.WeightedPoint::weight).sum();
        Interval sum = Interval.point(total);
        atoms = points.stream()
                .map(p -> new Atom(
                        Interval.point(p.weight()).divide(sum),
                        p.point().stream().map(Interval::point).toArray(Interval[]::new)))
                .toList();
        coordinates = points.stream()
                .map(p -> p.point().stream().mapToDouble(x -> x).toArray())
                .toArray(double[][]::new);
        columns = new double[coordinates[0].length][points.size()];
        for (int a = 0; a < coordinates.length; a++) {
            Columns.write(coordinates[a], columns, a);
        }
        cumulated = new int[points.size()];
        int running = 0;
        for (int i = 0; i < cumulated.length; i++) {
            running += points.get(i).weight();
            cumulated[i] = running;
        }
        symmetric = isSymmetric();
    }

    private boolean isSymmetric() {
        Map<List<Double>, Integer> weights = new HashMap<>();
        for (FiniteSupport.WeightedPoint p : points) {
            weights.merge(p.point().stream().map(x -> x + 0.0).toList(), p.weight(), Integer::sum);
        }
        return weights.entrySet().stream()
                .allMatch(e -> e.getValue()
                        .equals(weights.get(e.getKey().stream().map(x -> 0 - x).toList())));
    }

    @Override
    public int dimension() {
        return coordinates[0].length;
    }

    @Override
    public Interval radius() {
        Interval largest = Interval.ZERO;
        for (Atom atom : atoms) {
            largest = largest.max(squaredNorm(atom.point()));
        }
        return largest.sqrt();
    }

    @Override
    public Interval secondMoment() {
        return expectation(AtomLaw::squaredNorm);
    }

    private static Interval squaredNorm(Interval[] point) {
        Interval sum = Interval.ZERO;
        for (Interval x : point) {
            sum = sum.add(x.sqr());
        }
        return sum;
    }

    @Override
    public boolean centred() {
        for (int i = 0; i < dimension(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (FiniteSupport.WeightedPoint p : points) {
                sum = sum.add(
                        new BigDecimal(p.point().get(i)).multiply(BigDecimal.valueOf(p.weight())));
            }
            if (sum.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean symmetric() {
        return symmetric;
    }

    @Override
    public boolean isotropic() {
        return false;
    }

    @Override
    public Interval cosine(Interval[] k) {
        return expectation(point -> dot(k, point).cos());
    }

    @Override
    public Interval sine(Interval[] k) {
        return symmetric ? Interval.ZERO : expectation(point -> dot(k, point).sin());
    }

    @Override
    public Interval[] sineMoment(Interval[] k) {
        return moment(k, Interval::sin);
    }

    @Override
    public Interval[] cosineMoment(Interval[] k) {
        Interval[] moment = moment(k, Interval::cos);
        if (symmetric) {
            Arrays.fill(moment, Interval.ZERO);
        }
        return moment;
    }

    private Interval[] moment(Interval[] k, UnaryOperator<Interval> wave) {
        Interval[] moment = new Interval[k.length];
        Arrays.setAll(
                moment, i -> expectation(point -> wave.apply(dot(k, point)).multiply(point[i])));
        return moment;
    }

    private Interval expectation(Function<Interval[], Interval> q) {
        Interval sum = Interval.ZERO;
        for (Atom atom : atoms) {
            sum = sum.add(q.apply(atom.point()).multiply(atom.mass()));
        }
        return sum;
    }

    private static Interval dot(Interval[] k, Interval[] point) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < k.length; i++) {
            sum = sum.add(k[i].multiply(point[i]));
        }
        return sum;
    }

    @Override
    public Marginal marginal(int i) {
        List<Interval> masses = new ArrayList<>();
        List<Interval> line = new ArrayList<>();
        for (Atom atom : atoms) {
            masses.add(atom.mass());
            line.add(atom.point()[i]);
        }
        return new AtomMarginal(masses, line, symmetric);
    }

    @Override
    public Optional<List<Atom>> atoms() {
        return Optional.of(atoms);
    }

    @Override
    public void sample(UniformRandomProvider random, double[] out) {
        int ticket = Draws.ticket(random.nextLong(), cumulated[cumulated.length - 1]);
        int i = 0;
        while (cumulated[i] <= ticket) {
            i++;
        }
        System.arraycopy(coordinates[i], 0, out, 0, out.length);
    }

    @Override
    public void samples(LaneStreams random, double[][] x, double[][] out, int n) {
        int[] atoms = atoms(random.next(), n);
        for (int i = 0; i < out.length; i++) {
            double[] column = columns[i];
            for (int l = 0; l < n; l++) {
                out[i][l] = column[atoms[l]];
            }
        }
    }

    /** The number of ends of tickets at or below each lane's, counted without branches. */
    private int[] atoms(long[] words, int n) {
        int last = cumulated.length - 1;
        int[] tickets = new int[n];
        int[] atoms = new int[n];
        for (int l = 0; l < n; l++) {
            tickets[l] = Draws.ticket(words[l], cumulated[last]);
        }
        for (int i = 0; i < last; i++) {
            int end = cumulated[i];
            for (int l = 0; l < n; l++) {
                atoms[l] += end - 1 - tickets[l] >>> 31;
            }
        }
        return atoms;
    }
}
