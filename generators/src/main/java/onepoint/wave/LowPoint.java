package onepoint.wave;

/**
 * An offset at which the quotient of a {@link SlopeForm} is low, as far as doubles tell.
 *
 * @param quotient the quotient there, or the least curvature, to which the quotient tends far out
 * @param offset the offset; empty for the limit far out; copied
 */
public record LowPoint(double quotient, double[] offset) {
    /** Where the quotient near zero is looked at, in units of 1 / |k|. */
    private static final double NEAR = 0x1p-20;
    /** First positive root of tan t = t, where sinc is lowest. */
    private static final double SINC_DIP_AT = 4.493409458;
    /** Below this |k|^2 the waves' own scale 1 / |k| is too far out to square. */
    private static final double FLAT = 0x1p-500;

    private static final int MOST_DIPS = 16;

    /** Copies the offset. */
    public LowPoint {
        offset = offset.clone();
    }

    @Override
    public double[] offset() {
        return offset.clone();
    }

    /** The lowest of: the limit far out, the weakest direction next to zero, a descent from a wave's dip. */
    public static LowPoint of(SlopeForm form, PlainQuotient plain) {
        LowPoint lowest = new LowPoint(form.least(), new double[0]);
        double longest = 0;
        for (int j = 0; j < form.waves().size(); j++) {
            SlopeForm.Ray ray = form.waves().get(j);
            double squared = ray.vector().stream().mapToDouble(x -> x * x).sum();
            longest = StrictMath.max(longest, squared);
            for (int side = -1; j < MOST_DIPS && squared > FLAT && side < 2; side += 2) {
                double factor = side * SINC_DIP_AT / squared;
                double[] dip =
                        ray.vector().stream().mapToDouble(x -> factor * x).toArray();
                lowest = lowest.or(plain.at(dip), dip);
            }
        }
        if (lowest.offset.length > 0) {
            double[] x = lowest.offset.clone();
            lowest = lowest.or(plain.descend(x), x);
        }
        return longest > FLAT ? lowest.near(form, plain, NEAR / StrictMath.sqrt(longest)) : lowest;
    }

    /** The lower one. */
    LowPoint or(double other, double[] there) {
        return other < quotient ? new LowPoint(other, there) : this;
    }

    /** The limit of the quotient at zero along a direction is that of A - sum U_j k_j k_j'. */
    private LowPoint near(SlopeForm form, PlainQuotient plain, double distance) {
        double[] weights =
                form.waves().stream().mapToDouble(ray -> -ray.even().mid()).toArray();
        double[] x = form.matrix(weights).leastVector();
        for (int i = 0; i < x.length; i++) {
            x[i] *= distance;
        }
        return or(plain.at(x), x);
    }

    /** The offset, or a far one on the flattest axis when the limit is the lowest. */
    public double[] offset(SlopeForm form, double far) {
        if (offset.length > 0) {
            return offset.clone();
        }
        double[] axis = new double[form.dimension()];
        axis[form.curvatures().indexOf(form.least())] = far;
        return axis;
    }
}
