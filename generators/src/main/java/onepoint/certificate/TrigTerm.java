package onepoint.certificate;

import onepoint.interval.Interval;

/**
 * The function e -> (alpha + a . e) cos(K . e + p) + (beta + b . e) sin(K . e + p) on R^d.
 *
 * @param wave K
 * @param phase p
 * @param cosine alpha
 * @param cosineSlope a
 * @param sine beta
 * @param sineSlope b
 */
record TrigTerm(
        Interval[] wave,
        Interval phase,
        Interval cosine,
        Interval[] cosineSlope,
        Interval sine,
        Interval[] sineSlope) {

    static Interval dot(Interval[] v, Interval[] e) {
        Interval sum = Interval.ZERO;
        for (int i = 0; i < v.length; i++) {
            sum = sum.add(v[i].multiply(e[i]));
        }
        return sum;
    }

    /** Encloses the value over a box. */
    Interval value(Interval[] e) {
        Interval angle = dot(wave, e).add(phase);
        Interval even = cosine.add(dot(cosineSlope, e)).multiply(angle.cos());
        return even.add(sine.add(dot(sineSlope, e)).multiply(angle.sin()));
    }

    /** Adds enclosures of the partial derivatives over a box to {@code sum}. */
    void addGradient(Interval[] e, Interval[] sum) {
        Interval angle = dot(wave, e).add(phase);
        Interval cos = angle.cos();
        Interval sin = angle.sin();
        Interval turned = sine.add(dot(sineSlope, e))
                .multiply(cos)
                .subtract(cosine.add(dot(cosineSlope, e)).multiply(sin));
        for (int i = 0; i < sum.length; i++) {
            Interval slope = cosineSlope[i].multiply(cos).add(sineSlope[i].multiply(sin));
            sum[i] = sum[i].add(slope).add(wave[i].multiply(turned));
        }
    }

    /** An upper bound of |alpha| + |beta|. */
    double height() {
        return cosine.abs().add(sine.abs()).sup();
    }

    /** An upper bound of |a| + |b|. */
    double slope() {
        return dot(cosineSlope, cosineSlope)
                .max(Interval.ZERO)
                .sqrt()
                .add(dot(sineSlope, sineSlope).max(Interval.ZERO).sqrt())
                .sup();
    }
}
