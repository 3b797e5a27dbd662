package onepoint.landscape;

import onepoint.interval.Interval;
import onepoint.lanes.Exponential;

/**
 * What a data point with label b adds at the prediction u = a . x, a smooth function of u with bounded second
 * derivative.
 */
public enum Loss {
    /** Least squares, (u - b)^2 / 2. */
    SQUARES {
        @Override
        double value(double u, double b) {
            return (u - b) * (u - b) / 2;
        }

        @Override
        double slope(double u, double b) {
            return u - b;
        }

        @Override
        void slopes(double[] u, double b, int n) {
            for (int l = 0; l < n; l++) {
                u[l] = slope(u[l], b);
            }
        }

        @Override
        Interval value(Interval u, double b) {
            return u.subtract(b).sqr().divide(2);
        }

        @Override
        Interval slope(Interval u, double b) {
            return u.subtract(b);
        }

        @Override
        Interval bend(Interval u, double b) {
            return Interval.ONE;
        }
    },

    /** Logistic regression, log(1 + exp(b - u)): the margin u - b should be large. */
    LOGISTIC {
        @Override
        double value(double u, double b) {
            double v = u - b;
            return StrictMath.max(0, -v) + StrictMath.log1p(Exponential.of(-StrictMath.abs(v)));
        }

        /** -1 / (1 + exp v), also where exp v is infinite. */
        @Override
        double slope(double u, double b) {
            return -1 / (1 + Exponential.of(u - b));
        }

        @Override
        void slopes(double[] u, double b, int n) {
            for (int l = 0; l < n; l++) {
                u[l] = u[l] - b;
            }
            Exponential.of(u, n);
            for (int l = 0; l < n; l++) {
                u[l] = -1 / (1 + u[l]);
            }
        }

        /** Decreasing in v. */
        @Override
        Interval value(Interval u, double b) {
            Interval v = u.subtract(b);
            return Interval.of(softplus(-v.sup()).inf(), softplus(-v.inf()).sup());
        }

        /** max(0, v) + log(1 + exp(-|v|)), also at the infinities. */
        private static Interval softplus(double v) {
            if (v == Double.POSITIVE_INFINITY) {
                return Interval.of(Double.MAX_VALUE, v);
            }
            return v == Double.NEGATIVE_INFINITY
                    ? Interval.ZERO
                    : Interval.point(-StrictMath.abs(v))
                            .exp()
                            .add(1)
                            .log()
                            .add(StrictMath.max(0, v));
        }

        @Override
        Interval slope(Interval u, double b) {
            return u.subtract(b).exp().add(1).recip().negate();
        }

        /** exp(-|v|) / (1 + exp(-|v|))^2, decreasing in |v|. */
        @Override
        Interval bend(Interval u, double b) {
            Interval v = u.subtract(b);
            return Interval.of(
                    bell(v.mag()).inf(), StrictMath.min(0.25, bell(v.mig()).sup()));
        }

        private static Interval bell(double distance) {
            if (distance == Double.POSITIVE_INFINITY) {
                return Interval.ZERO;
            }
            Interval e = Interval.point(-distance).exp();
            return e.divide(e.add(1).sqr());
        }
    },

    /** Robust regression, sqrt(1 + (u - b)^2) - 1. */
    ROBUST {
        @Override
        double value(double u, double b) {
            double squared = (u - b) * (u - b);
            return squared / (Math.sqrt(1 + squared) + 1);
        }

        @Override
        double slope(double u, double b) {
            return Sigmoid.value(u - b);
        }

        @Override
        void slopes(double[] u, double b, int n) {
            for (int l = 0; l < n; l++) {
                u[l] = slope(u[l], b);
            }
        }

        @Override
        Interval value(Interval u, double b) {
            return u.subtract(b).sqr().add(1).sqrt().subtract(1);
        }

        @Override
        Interval slope(Interval u, double b) {
            return Sigmoid.value(u.subtract(b));
        }

        @Override
        Interval bend(Interval u, double b) {
            return Sigmoid.slope(u.subtract(b));
        }
    },

    /** One hidden unit with the sigmoid S, (S(u) - b)^2 / 2; not convex. */
    UNIT {
        @Override
        double value(double u, double b) {
            double error = Sigmoid.value(u) - b;
            return error * error / 2;
        }

        /** At least |S - b| S' and S'^2 + |S - b| |S''|, S the sigmoid. */
        @Override
        double steepness(double b) {
            return 1 + StrictMath.abs(b) + b * b;
        }

        @Override
        double slope(double u, double b) {
            return (Sigmoid.value(u) - b) * Sigmoid.slope(u);
        }

        @Override
        void slopes(double[] u, double b, int n) {
            for (int l = 0; l < n; l++) {
                u[l] = slope(u[l], b);
            }
        }

        @Override
        Interval value(Interval u, double b) {
            return Sigmoid.value(u).subtract(b).sqr().divide(2);
        }

        /** The product (S - b) S', and on bounded intervals the mean value form. */
        @Override
        Interval slope(Interval u, double b) {
            Interval plain = product(u, b);
            if (!u.isBounded()) {
                return plain;
            }
            Interval middle = Interval.point(u.mid());
            return product(middle, b)
                    .add(bend(u, b).multiply(u.subtract(middle)))
                    .intersection(plain)
                    .orElseThrow();
        }

        private static Interval product(Interval u, double b) {
            return Sigmoid.value(u).subtract(b).multiply(Sigmoid.slope(u));
        }

        /**
         * S'^2 + (S - b) S'' with S'^2 = (1 - S^2)^3 and S'' = -3 S (1 - S^2)^2, that is
         * (1 - S^2)^2 (1 + 3 b S - 4 S^2), the last factor as 1 + 9 b^2 / 16 - 4 (S - 3 b / 8)^2.
         */
        @Override
        Interval bend(Interval u, double b) {
            Interval square = Sigmoid.value(u)
                    .subtract(Interval.point(b).multiply(0.375))
                    .sqr()
                    .multiply(4);
            Interval factor = Interval.point(b).sqr().multiply(0.5625).add(1).subtract(square);
            return Sigmoid.complement(u).sqr().multiply(factor);
        }
    };

    /** At least the modulus of all that adds up to the second derivative in u. */
    double steepness(double b) {
        return 1;
    }

    /** The loss, within a few units in the last place of the numbers in its formula. */
    abstract double value(double u, double b);

    /** Its derivative in u. */
    abstract double slope(double u, double b);

    /** Replaces the first n elements by the derivatives there, the same bits; a loop for each loss. */
    abstract void slopes(double[] u, double b, int n);

    /** Encloses the loss over u, which may be unbounded. */
    abstract Interval value(Interval u, double b);

    /** Encloses its derivative. */
    abstract Interval slope(Interval u, double b);

    /** Encloses its second derivative. */
    abstract Interval bend(Interval u, double b);
}
