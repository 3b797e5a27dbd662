package onepoint.checker;

import onepoint.interval.Interval;

/**
 * E cos(z u) for a density on [-1, 1] proportional to (1 - u^2)^((m-1)/2) exp(-t^2 u^2 / 2).
 *
 * <p>With u = cos(x) that is the integral over [0, pi] of G(x) sin(x)^e, G(x) = cos(z cos x)
 * exp(-t^2 cos(x)^2 / 2) sin(x)^(m-e), e = m mod 2, divided by the same at z = 0. G is entire, even and
 * 2 pi-periodic, hence G = sum g_n cos(n x), and moving the path of integration by i b gives
 * |g_n| at most 2 M exp(-b n), M the largest |G| on |Im x| at most b:
 * {@code M <= exp(|z| sinh b + t^2 sinh(b)^2 / 2) cosh(b)^(m-e)}, since |Im cos x| is at most sinh b,
 * |sin x| at most cosh b and Re cos(x)^2 at least -sinh(b)^2. The rule takes G at i pi / N, i = 0..N, and
 * integrates cos(n x) sin(x)^e exactly up to n = N; beyond, it errs by at most 4 each (both the integral
 * and that of the alias are at most 2, for e = 0 one of them is 0 and the other at most pi). So its error is
 * at most 8 M exp(-b (N + 1)) / (1 - exp(-b)).
 */
final class CosineMean {
    private static final Interval TRIVIAL = Interval.of(-1, 1);
    private static final int LEAST_NODES = 16;
    private static final int MOST_NODES = 1024;
    /** The shifts b that are tried are multiples of this, and so many. */
    private static final double SHIFT = 0x1p-4;

    private static final int SHIFTS = 48;
    /** ln 2^-60, below the rounding of the sum. */
    private static final double NEGLIGIBLE = -41.6;

    private final int smooth;
    private final boolean odd;
    private final double squaredCut;

    /**
     * With the power m, at least 0, and t, at most 8, whose square is then a double when t has up to 26 bits.
     */
    CosineMean(int power, double cut) {
        odd = power % 2 != 0;
        smooth = odd ? power - 1 : power;
        squaredCut = cut * cut;
        if (Math.fma(cut, cut, -squaredCut) != 0) {
            throw new UnknownPart("a cut with more than 26 bits");
        }
    }

    /** Encloses the mean; [-1, 1] when {@code z} is too large for 1024 nodes. */
    Interval of(Interval z) {
        for (int nodes = LEAST_NODES; nodes <= MOST_NODES; nodes *= 2) {
            double shift = bestShift(z.mag(), nodes);
            if (logError(z.mag(), nodes, shift) <= NEGLIGIBLE) {
                Interval[] weights = weights(nodes);
                Interval whole = integral(Interval.ZERO, weights, shift);
                return integral(z, weights, shift)
                        .divide(whole)
                        .intersection(TRIVIAL)
                        .orElseThrow();
            }
        }
        return TRIVIAL;
    }

    private double bestShift(double z, int nodes) {
        double best = SHIFT;
        for (int j = 2; j <= SHIFTS; j++) {
            boolean better = logError(z, nodes, j * SHIFT) < logError(z, nodes, best);
            best = better ? j * SHIFT : best;
        }
        return best;
    }

    /** Approximates the logarithm of the error bound; a guide only. */
    private double logError(double z, int nodes, double b) {
        double sinh = StrictMath.sinh(b);
        return z * sinh
                + squaredCut * sinh * sinh / 2
                + smooth * StrictMath.log(StrictMath.cosh(b))
                - b * (nodes + 1);
    }

    private Interval integral(Interval z, Interval[] weights, double shift) {
        int nodes = weights.length - 1;
        Interval sum = Interval.ZERO;
        for (int i = 0; i <= nodes; i++) {
            Interval x = Interval.PI.multiply(i).divide(nodes);
            Interval u = x.cos();
            Interval value = z.multiply(u).cos().multiply(x.sin().pow(smooth));
            if (squaredCut != 0) {
                value = value.multiply(u.sqr().multiply(-squaredCut / 2).exp());
            }
            sum = sum.add(value.multiply(weights[i]));
        }
        double error = error(z, nodes, shift);
        return sum.add(Interval.of(-error, error));
    }

    private double error(Interval z, int nodes, double shift) {
        Interval e = Interval.point(shift).exp();
        Interval sinh = e.subtract(e.recip()).divide(2);
        Interval cosh = e.add(e.recip()).divide(2);
        Interval exponent = z.abs()
                .multiply(sinh)
                .add(sinh.sqr().multiply(squaredCut / 2))
                .subtract(Interval.point(shift).multiply(nodes + 1.0));
        Interval decay = Interval.ONE.subtract(e.recip());
        return exponent.exp()
                .multiply(cosh.pow(smooth))
                .multiply(8)
                .divide(decay)
                .sup();
    }

    /**
     * The trapezoidal rule for e = 0; for e = 1 the rule of Clenshaw and Curtis: the interpolating sum of
     * cosines is integrated, by int cos(n x) sin(x) = 2 / (1 - n^2) for even n, 0 for odd n.
     */
    private Interval[] weights(int nodes) {
        Interval[] weights = new Interval[nodes + 1];
        Interval[] cosines = new Interval[2 * nodes];
        for (int i = 0; odd && i < 2 * nodes; i++) {
            cosines[i] = Interval.PI.multiply(i).divide(nodes).cos();
        }
        for (int i = 0; i <= nodes; i++) {
            Interval weight = odd ? clenshawCurtis(i, nodes, cosines) : Interval.PI.divide(nodes);
            weights[i] = i == 0 || i == nodes ? weight.divide(2) : weight;
        }
        return weights;
    }

    private static Interval clenshawCurtis(int i, int nodes, Interval[] cosines) {
        Interval sum = Interval.ONE;
        for (int n = 2; n <= nodes; n += 2) {
            double share = n == nodes ? 1 : 2;
            Interval term = cosines[i * n % (2 * nodes)].multiply(share);
            sum = sum.add(term.divide(1 - (double) n * n));
        }
        return sum.multiply(2).divide(nodes);
    }
}
