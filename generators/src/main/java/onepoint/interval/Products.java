package onepoint.interval;

/** Products, quotients and powers of intervals from directed bounds of the end points that decide. */
final class Products {

    private Products() {}

    /** The product of two intervals given by their ends, where 0 times an unbounded end is 0. */
    static Interval multiply(double aInf, double aSup, double bInf, double bSup) {
        if (aSup <= 0 && aInf < 0) {
            return multiply(-aSup, -aInf, -bSup, -bInf);
        }
        if (aInf >= 0) {
            double low = bInf >= 0 ? down(aInf, bInf) : down(aSup, bInf);
            double high = bSup >= 0 ? up(aSup, bSup) : up(aInf, bSup);
            return new Interval(low, high);
        }
        if (bInf >= 0) {
            return new Interval(down(aInf, bSup), up(aSup, bSup));
        }
        if (bSup <= 0) {
            return new Interval(down(aSup, bInf), up(aInf, bInf));
        }
        return new Interval(
                Math.min(down(aInf, bSup), down(aSup, bInf)), Math.max(up(aInf, bInf), up(aSup, bSup)));
    }

    private static double down(double a, double b) {
        return a == 0 || b == 0 ? 0 : Rounding.multiplyDown(a, b);
    }

    private static double up(double a, double b) {
        return a == 0 || b == 0 ? 0 : Rounding.multiplyUp(a, b);
    }

    /** The quotient for a divisor without zero. */
    static Interval divide(double aInf, double aSup, double bInf, double bSup) {
        if (bSup < 0) {
            return divide(-aSup, -aInf, -bSup, -bInf);
        }
        if (!(bInf > 0)) {
            throw new ArithmeticException("division by [" + bInf + ", " + bSup + "], which contains zero");
        }
        double low = Rounding.divideDown(aInf, aInf >= 0 ? bSup : bInf);
        double high = Rounding.divideUp(aSup, aSup >= 0 ? bInf : bSup);
        return new Interval(low, high);
    }

    /** The range of a b + c: the ends of a b are at corners, and each corner is rounded only once. */
    static Interval fma(Interval a, Interval b, Interval c) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double x = (corner & 1) == 0 ? a.inf() : a.sup();
            double y = (corner & 2) == 0 ? b.inf() : b.sup();
            if (x == 0 || y == 0) {
                low = Math.min(low, c.inf());
                high = Math.max(high, c.sup());
            } else {
                low = Math.min(low, Rounding.fmaDown(x, y, c.inf()));
                high = Math.max(high, Rounding.fmaUp(x, y, c.sup()));
            }
        }
        boolean below = c.inf() == Double.NEGATIVE_INFINITY;
        boolean above = c.sup() == Double.POSITIVE_INFINITY;
        return new Interval(below ? c.inf() : low, above ? c.sup() : high);
    }

    /** x^n; even powers are even functions, odd powers increase, negative ones are reciprocals. */
    static Interval power(Interval x, int n) {
        if (n == 0) {
            return Interval.ONE;
        }
        long exponent = Math.abs((long) n);
        Interval power;
        if (exponent % 2 == 0) {
            power = new Interval(powerDown(x.mig(), exponent), powerUp(x.mag(), exponent));
        } else {
            power = new Interval(oddDown(x.inf(), exponent), oddUp(x.sup(), exponent));
        }
        if (n > 0) {
            return power;
        }
        if (x.contains(0)) {
            throw new ArithmeticException("power " + n + " of " + x + ", which contains zero");
        }
        double low = power.sup() == 0 ? Double.NEGATIVE_INFINITY : Rounding.divideDown(1, power.sup());
        double high = power.inf() == 0 ? Double.POSITIVE_INFINITY : Rounding.divideUp(1, power.inf());
        return new Interval(low, high);
    }

    private static double oddDown(double x, long n) {
        return x >= 0 ? powerDown(x, n) : -powerUp(-x, n);
    }

    private static double oddUp(double x, long n) {
        return x >= 0 ? powerUp(x, n) : -powerDown(-x, n);
    }

    private static double powerDown(double x, long n) {
        double result = 1;
        double square = x;
        for (long rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = down(result, square);
            }
            square = rest > 1 ? down(square, square) : square;
        }
        return result;
    }

    private static double powerUp(double x, long n) {
        double result = 1;
        double square = x;
        for (long rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                result = up(result, square);
            }
            square = rest > 1 ? up(square, square) : square;
        }
        return result;
    }
}
