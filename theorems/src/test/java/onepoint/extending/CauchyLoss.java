package onepoint.extending;

import onepoint.interval.Interval;
import onepoint.interval.Limits;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;

/**
 * A bowl with a Cauchy loss at its centre, f(x) = a x^2/2 + h log(1 + x^2) on the line: not convex for h &gt;
 * 4 a, and with a maximum at 0 between two minima for h &lt; -a/2.
 *
 * @param curvature a, in [2^-20, 2^20]
 * @param height h, in [-2^20, 2^20]
 */
public record CauchyLoss(double curvature, double height) implements LandscapeSpec {
    /** The simplest one, by which the family is found. */
    public CauchyLoss() {
        this(1, 0);
    }

    /** Refuses numbers outside their ranges. */
    public CauchyLoss {
        new Limits(0x1p-20, 0x1p20).require("curvature", curvature);
        new Limits(-0x1p20, 0x1p20).require("height", height);
    }

    @Override
    public String family() {
        return "cauchy";
    }

    @Override
    public int dimension() {
        return 1;
    }

    /** 0: both terms are measured from the origin. */
    @Override
    public double reach() {
        return 0;
    }

    /** The slope is four roundings away from exact, and |x / (1 + x^2)| at most |x|. */
    @Override
    public double gradientSize(double m) {
        return m * (curvature + 2 * StrictMath.abs(height));
    }

    @Override
    public Landscape landscape() {
        return new Function();
    }

    private final class Function implements Landscape {
        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] x) {
            return curvature * x[0] * x[0] / 2 + height * StrictMath.log(1 + x[0] * x[0]);
        }

        @Override
        public void gradient(double[] x, double[] out) {
            out[0] = curvature * x[0] + 2 * height * (x[0] / (1 + x[0] * x[0]));
        }

        @Override
        public Interval value(Interval[] x) {
            Interval square = x[0].sqr();
            Interval bowl = square.multiply(curvature).divide(2);
            return bowl.add(square.add(1).log().multiply(height));
        }

        @Override
        public Interval[] gradient(Interval[] x) {
            return new Interval[] {x[0].multiply(curvature).add(remainder(x)[0])};
        }

        /** a + 2 h (2 (p - 1/4)^2 - 1/8) with p = 1 / (1 + x^2), so that x occurs once. */
        @Override
        public Interval[][] hessian(Interval[] x) {
            Interval p = x[0].sqr().add(1).recip();
            Interval bend = p.subtract(0.25).sqr().multiply(2).subtract(0.125);
            return new Interval[][] {{bend.multiply(2 * height).add(curvature)}};
        }

        @Override
        public Interval[][] growth() {
            return new Interval[][] {{Interval.point(curvature)}};
        }

        /** 2 h x / (1 + x^2), and x / (1 + x^2) is in [-1/2, 1/2]. */
        @Override
        public Interval[] remainder(Interval[] x) {
            Interval most = Interval.of(-0.5, 0.5);
            Interval slope = x[0].isBounded() ? x[0].divide(x[0].sqr().add(1)) : most;
            return new Interval[] {slope.intersection(most).orElseThrow().multiply(2 * height)};
        }

        @Override
        public boolean evenAbout(double[] point) {
            return point[0] == 0;
        }
    }
}
