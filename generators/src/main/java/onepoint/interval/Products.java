package onepoint.interval;

/** Products, quotients and square roots of intervals from directed bounds of the end points that decide. */
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
        double low = Math.min(down(aInf, bSup), down(aSup, bInf));
        double high = Math.max(up(aInf, bInf), up(aSup, bSup));
        return new Interval(low, high);
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
            throw new ArithmeticException(
                    "division by [" + bInf + ", " + bSup + "], which contains zero");
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
            low = Math.min(low, fmaDown(x, y, c.inf()));
            high = Math.max(high, fmaUp(x, y, c.sup()));
        }
        return new Interval(low, high);
    }

    private static double fmaDown(double x, double y, double c) {
        return x == 0 || y == 0 || Double.isInfinite(c) ? c : Rounding.fmaDown(x, y, c);
    }

    private static double fmaUp(double x, double y, double c) {
        return x == 0 || y == 0 || Double.isInfinite(c) ? c : Rounding.fmaUp(x, y, c);
    }

    static Interval square(Interval x) {
        double near = x.mig();
        double far = x.mag();
        return new Interval(Rounding.multiplyDown(near, near), Rounding.multiplyUp(far, far));
    }

    static Interval squareRoot(Interval x) {
        if (x.inf() < 0) {
            throw new ArithmeticException(
                    "square root of " + x + ", which contains a negative number");
        }
        return new Interval(Rounding.sqrtDown(x.inf()), Rounding.sqrtUp(x.sup()));
    }
}
