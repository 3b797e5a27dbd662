package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onepoint.interval.Interval;

/**
 * The excess of a quadratic with plane waves, target at the origin, under noise with closed forms. With
 * B = I - eta A, theta_j = k_j . e + p_j, kappa_j = eta k_j, C and S the means of cos and sin of K . w, and
 * CM and SM those of w cos(K . w) and w sin(K . w):
 *
 * <p>F = sum_i (B_i^2 - (1 - lambda)) e_i^2 + eta^2 sum_i B_i^2 E w_i^2
 * + 2 eta sum_j A_j sum_i B_i k_ji (sin theta_j (e_i C - eta CM_i) - cos theta_j (e_i S - eta SM_i))
 * + eta^2/2 sum_jl A_j A_l (k_j . k_l) (M(theta_j - theta_l) - M(theta_j + theta_l)),
 *
 * <p>where M(Theta) = cos Theta C + sin Theta S is the mean of cos(Theta - K . w) at K = kappa_j -+ kappa_l.
 */
final class WaveExcess implements Excess {
    private final double[] curvatures;
    private final List<Wave> waves;
    private final NoisePart noise;
    private final Interval step;
    private final Interval kept;
    private final Interval[] squares;
    private final List<TrigTerm> terms = new ArrayList<>();
    private Interval constant = Interval.ZERO;

    /**
     * A wave A cos(k . e + p).
     *
     * @param amplitude A
     * @param vector k
     * @param phase p
     */
    record Wave(double amplitude, double[] vector, double phase) {}

    WaveExcess(double[] curvatures, List<Wave> waves, NoisePart noise, double step, Interval kept) {
        this.curvatures = curvatures.clone();
        this.waves = List.copyOf(waves);
        this.noise = noise;
        this.step = Interval.point(step);
        this.kept = kept;
        squares = new Interval[curvatures.length];
        for (int i = 0; i < squares.length; i++) {
            Interval factor = factor(i).sqr();
            squares[i] = factor.subtract(kept);
            constant =
                    constant.add(factor.multiply(this.step.sqr()).multiply(noise.secondMoment(i)));
        }
        for (int j = 0; j < waves.size(); j++) {
            mixed(waves.get(j));
            for (int l = 0; l <= j; l++) {
                pair(waves.get(j), waves.get(l));
            }
        }
    }

    /** B_i = 1 - eta a_i. */
    private Interval factor(int i) {
        return Interval.ONE.subtract(step.multiply(curvatures[i]));
    }

    private static Interval[] points(double[] v) {
        return Arrays.stream(v).mapToObj(Interval::point).toArray(Interval[]::new);
    }

    private static Interval[] times(Interval factor, Interval[] v) {
        return Arrays.stream(v).map(factor::multiply).toArray(Interval[]::new);
    }

    /** The term of B e against the wave. */
    private void mixed(Wave wave) {
        Interval[] k = points(wave.vector());
        Interval[] kappa = times(step, k);
        Interval twice = step.multiply(2).multiply(wave.amplitude());
        Interval[] weights = new Interval[k.length];
        Arrays.setAll(weights, i -> twice.multiply(factor(i)).multiply(k[i]));
        Interval sine = TrigTerm.dot(weights, noise.cosineMoment(kappa)).multiply(step);
        Interval cosine = TrigTerm.dot(weights, noise.sineMoment(kappa)).multiply(step);
        terms.add(new TrigTerm(
                k,
                Interval.point(wave.phase()),
                cosine,
                times(noise.sine(kappa).negate(), weights),
                sine.negate(),
                times(noise.cosine(kappa), weights)));
    }

    /** The terms of two waves; two different ones stand for both orders. */
    private void pair(Wave one, Wave other) {
        Interval[] k = points(one.vector());
        Interval[] l = points(other.vector());
        Interval weight = step.sqr()
                .multiply(TrigTerm.dot(k, l))
                .multiply(one.amplitude())
                .multiply(other.amplitude());
        Interval half = one == other ? weight.divide(2) : weight;
        if (one == other) {
            constant = constant.add(half);
        } else {
            Interval phase = Interval.point(one.phase()).subtract(other.phase());
            mean(combined(k, l, -1), phase, half);
        }
        mean(combined(k, l, 1), Interval.point(one.phase()).add(other.phase()), half.negate());
    }

    private static Interval[] combined(Interval[] k, Interval[] l, int sign) {
        Interval[] out = new Interval[k.length];
        Arrays.setAll(out, i -> k[i].add(l[i].multiply(sign)));
        return out;
    }

    private void mean(Interval[] wave, Interval phase, Interval weight) {
        Interval[] kappa = times(step, wave);
        Interval[] none = new Interval[wave.length];
        Arrays.fill(none, Interval.ZERO);
        Interval cosine = noise.cosine(kappa).multiply(weight);
        Interval sine = noise.sine(kappa).multiply(weight);
        terms.add(new TrigTerm(wave, phase, cosine, none, sine, none));
    }

    @Override
    public int dimension() {
        return squares.length;
    }

    @Override
    public Interval value(Interval[] e) {
        Interval sum = constant;
        for (int i = 0; i < e.length; i++) {
            sum = sum.add(e[i].sqr().multiply(squares[i]));
        }
        for (TrigTerm term : terms) {
            sum = sum.add(term.value(e));
        }
        return sum;
    }

    @Override
    public Interval[] gradient(Interval[] e) {
        Interval[] sum = new Interval[e.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = e[i].multiply(squares[i]).multiply(2);
        }
        for (TrigTerm term : terms) {
            term.addGradient(e, sum);
        }
        return sum;
    }

    @Override
    public Descent descent() {
        double fall = Double.POSITIVE_INFINITY;
        for (Interval square : squares) {
            fall = StrictMath.min(fall, -square.sup());
        }
        Interval slope = Interval.ZERO;
        Interval height = constant.abs();
        for (TrigTerm term : terms) {
            slope = slope.add(term.slope());
            height = height.add(term.height());
        }
        return new Descent(fall, slope.sup(), height.sup());
    }
}
