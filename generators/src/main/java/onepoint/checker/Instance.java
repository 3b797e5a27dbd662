package onepoint.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;

/**
 * An instance in the coordinates of its spec.
 *
 * @param surface the landscape
 * @param law the law of the noise when it is the same at every state
 * @param kicks the values of the noise when they are finitely many
 * @param mean the averaged gradient as that of a surface, when it depends on y only
 * @param step eta
 * @param aim the target
 * @param domain D
 * @param start x_0
 */
record Instance(
        Turned surface,
        Optional<Law> law,
        Optional<Kicks> kicks,
        Optional<Surface> mean,
        double step,
        Aim aim,
        Domain domain,
        double[] start) {
    /** The half-width of the box in which a state is proved, relative to 1 and to its coordinate. */
    private static final double NEXT = 0x1p-20;

    int dimension() {
        return start.length;
    }

    boolean everywhere() {
        return domain instanceof Domain.Everywhere;
    }

    boolean centred() {
        return law.map(Law::centred).orElseGet(() -> kicks.orElseThrow().centred());
    }

    /** Whether searches run over points y, all of R^d, rather than over states x. */
    boolean points() {
        return everywhere() && mean.isPresent();
    }

    private static Interval[] offset(Interval[] x, Interval[] middle) {
        return Matrix.plus(x, Interval.point(-1), middle);
    }

    private static Interval[] middle(Interval[] x) {
        return Vectors.points(Vectors.middle(x));
    }

    /** Where a map is over a box: as evaluated, and by the mean-value theorem. */
    static Interval[] close(
            Interval[] plain, Interval[] centre, Interval[][] slopes, Interval[] x) {
        Interval[] change = Matrix.times(slopes, offset(x, middle(x)));
        Interval[] out = new Interval[x.length];
        Arrays.setAll(out, i -> plain[i].intersection(centre[i].add(change[i])).orElseThrow());
        return out;
    }

    /** Encloses y = x - eta grad f(x). */
    private Interval[] descent(Interval[] x) {
        return Matrix.plus(x, Interval.point(-step), surface.gradient(x));
    }

    /** Encloses the Jacobian of y. */
    Interval[][] turn(Interval[] x) {
        return Matrix.plus(Matrix.identity(x.length), Interval.point(-step), surface.hessian(x));
    }

    /** Encloses y closely over a bounded box. */
    Interval[] y(Interval[] x) {
        return close(descent(x), descent(middle(x)), turn(x), x);
    }

    /** Encloses each next state y - eta w over a bounded box. */
    Interval[][] next(Interval[] x) {
        Interval[][] turn = turn(x);
        Interval eta = Interval.point(-step);
        List<Kick> over = kicks.orElseThrow().over(x);
        List<Kick> centre = kicks.orElseThrow().over(middle(x));
        Interval[][] out = new Interval[over.size()][];
        for (int n = 0; n < out.length; n++) {
            out[n] = close(
                    Matrix.plus(descent(x), eta, over.get(n).at()),
                    Matrix.plus(descent(middle(x)), eta, centre.get(n).at()),
                    Matrix.plus(turn, eta, over.get(n).slopes()),
                    x);
        }
        return out;
    }

    /** What there is over a bounded box of points or states. */
    Sight sight(Interval[] x) {
        if (points()) {
            Surface g = mean.orElseThrow();
            return new Sight(x, Matrix.identity(x.length), g.gradient(x), g.hessian(x));
        }
        Interval[] y = y(x);
        Interval[][] turn = turn(x);
        if (mean.isPresent()) {
            Surface g = mean.get();
            return new Sight(y, turn, g.gradient(y), Matrix.times(g.hessian(y), turn));
        }
        Interval[][] next = next(x);
        List<Kick> over = kicks.orElseThrow().over(x);
        Interval[] pull = Vectors.points(new double[x.length]);
        Interval[][] bend = Matrix.zero(x.length);
        for (int n = 0; n < next.length; n++) {
            Kick kick = over.get(n);
            Interval[][] slopes = Matrix.plus(turn, Interval.point(-step), kick.slopes());
            pull = Matrix.plus(pull, kick.mass(), surface.gradient(next[n]));
            bend = Matrix.plus(bend, kick.mass(), Matrix.times(surface.hessian(next[n]), slopes));
        }
        return new Sight(y, turn, pull, bend);
    }

    private static boolean zero(Interval[] v) {
        return Arrays.stream(v).allMatch(Interval.ZERO::equals);
    }

    /** Whether grad f(x*) = 0 is proved. */
    boolean critical() {
        return aim.root()
                ? surface.affine()
                : surface.evenAbout(aim.middle()) || zero(surface.gradient(aim.at()));
    }

    /** Whether G is proved to be 0 at x*, and, where the search runs over states, at x = x*. */
    boolean vanishes() {
        if (aim.root() || !centred()) {
            return aim.root();
        }
        if (mean.isPresent()) {
            boolean symmetric = law.map(Law::symmetric).orElse(surface.affine());
            return zero(mean.get().gradient(aim.at()))
                    || symmetric && surface.evenAbout(aim.middle());
        }
        boolean still = kicks.orElseThrow().over(aim.at()).stream().allMatch(k -> zero(k.at()));
        boolean balanced =
                kicks.orElseThrow().symmetricAt(aim.middle()) && surface.evenAbout(aim.middle());
        return critical() && (still || balanced);
    }

    /** With the target box narrowed to where its only zero is; empty when there may be none, or several. */
    Optional<Instance> located() {
        if (!aim.root()) {
            return Optional.of(this);
        }
        if (!centred()) {
            return Optional.empty();
        }
        if (mean.isPresent()) {
            Surface g = mean.get();
            return new Miranda(g::gradient, g::hessian).zero(aim.at()).map(at -> aimedAt(at, at));
        }
        return law.isPresent() ? Optional.empty() : balancedState();
    }

    /** Where the law depends on the state: at the y of the only state nearby at which the mean is 0. */
    private Optional<Instance> balancedState() {
        Miranda test = new Miranda(x -> sight(x).pull(), x -> sight(x).bend());
        return test.zero(Miranda.around(near(aim.middle()), NEXT))
                .filter(state -> Vectors.inside(y(state), aim.at()))
                .map(state -> aimedAt(y(state), state));
    }

    private Instance aimedAt(Interval[] at, Interval[] state) {
        Aim narrowed = new Aim(at, state, true, 0);
        return new Instance(surface, law, kicks, mean, step, narrowed, domain, start);
    }

    /** Encloses a state whose y is the point, or one for each point of a box; empty when none is proved. */
    Optional<Interval[]> stateOf(Interval[] y) {
        Miranda test = new Miranda(x -> offset(descent(x), y), this::turn);
        return test.zero(Miranda.around(test.near(Vectors.middle(y)), NEXT));
    }

    /** About a state whose y is the point. */
    double[] near(double[] y) {
        return new Miranda(x -> offset(descent(x), Vectors.points(y)), this::turn).near(y);
    }

    /** Whether x -> y is onto R^d: (I - eta A) x plus a bounded map, with a regular matrix (Brouwer). */
    boolean onto() {
        Interval[][] kept =
                Matrix.plus(Matrix.identity(dimension()), Interval.point(-step), surface.growth());
        return everywhere()
                && surface.rest() < Double.POSITIVE_INFINITY
                && Definite.proves(Matrix.times(Matrix.transpose(kept), kept));
    }
}
