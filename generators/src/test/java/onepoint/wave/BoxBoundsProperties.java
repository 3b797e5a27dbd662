package onepoint.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onepoint.interval.Interval;

/**
 * The plain bounds over boxes against interval quotients at points of them: a box is never accepted at a c
 * above the quotient of one of its points, not even by one rounding, whatever is unknown of the waves.
 */
class BoxBoundsProperties {
    @Property(tries = 500)
    void noBoxIsAcceptedAboveTheQuotientOfOneOfItsPoints(
            @ForAll @IntRange(min = 1, max = 3) int d, @ForAll Random random) {
        SlopeForm form = FormArbitraries.form(random, d, random.nextBoolean());
        SlopeForm wide = random.nextBoolean() ? form : widened(form, random);
        BoxBounds bounds = new BoxBounds(wide);
        for (int n = 0; n < 20; n++) {
            double[] point = lowPoint(form, random);
            double size = Math.sqrt(Arrays.stream(point).map(x -> x * x).sum());
            double q = worst(wide, point).quotient(point).sup();
            double[] radii = new double[d];
            Arrays.setAll(radii, i -> Math.scalb(size, random.nextInt(28) - 28));
            double[] middle = new double[d];
            Arrays.setAll(
                    middle, i -> point[i] + radii[i] * (1 - 0x1p-10) * random.nextDouble(-1, 1));
            for (int e = -52; e <= -8; e += 4) {
                double c = q + (StrictMath.abs(q) + form.least()) * Math.scalb(1.0, e);
                if (c < form.least()) {
                    bounds.evaluate(middle, radii, c);
                    assertThat(bounds.lower)
                            .as("%s around %s, c = %s", wide, Arrays.toString(point), c)
                            .isLessThanOrEqualTo(q);
                }
            }
        }
    }

    /** Near the target or not, at the end of a descent or not: where bounds are tight. */
    private static double[] lowPoint(SlopeForm form, Random random) {
        double[] point = FormArbitraries.offset(random, form.dimension());
        if (random.nextBoolean()) {
            new PlainQuotient(form).descend(point);
        }
        double factor = Math.scalb(1.0, -random.nextInt(2) * random.nextInt(40));
        return Arrays.stream(point).map(x -> x * factor).toArray();
    }

    private static SlopeForm widened(SlopeForm form, Random random) {
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (SlopeForm.Ray ray : form.waves()) {
            double blur = Math.scalb(ray.size(), -2 - random.nextInt(40));
            Interval around = Interval.of(-blur, blur);
            rays.add(new SlopeForm.Ray(
                    ray.vector(), ray.even().add(around), ray.odd().add(around)));
        }
        return new SlopeForm(form.curvatures(), rays);
    }

    /** The member with the largest sum of h = t (U sin t + V (1 - cos t)) at a point. */
    private static SlopeForm worst(SlopeForm form, double[] point) {
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (SlopeForm.Ray ray : form.waves()) {
            double t = 0;
            for (int i = 0; i < point.length; i++) {
                t += ray.vector().get(i) * point[i];
            }
            Interval even = end(ray.even(), t * StrictMath.sin(t));
            rays.add(new SlopeForm.Ray(ray.vector(), even, end(ray.odd(), t)));
        }
        return new SlopeForm(form.curvatures(), rays);
    }

    private static Interval end(Interval x, double factor) {
        return Interval.point(factor > 0 ? x.sup() : x.inf());
    }
}
