package onepoint.certificate;

import java.util.Arrays;
import onepoint.interval.Interval;

/**
 * Some coordinates of the noise that a landscape sees.
 *
 * @param noise the whole noise
 * @param coordinates which, in the order in which vectors here have them; not copied
 */
record NoisePart(SeenNoise noise, int[] coordinates) {
    private Interval[] whole(Interval[] k) {
        Interval[] vector = new Interval[noise.dimension()];
        Arrays.fill(vector, Interval.ZERO);
        for (int i = 0; i < k.length; i++) {
            vector[coordinates[i]] = k[i];
        }
        return vector;
    }

    private Interval[] part(Interval[] whole) {
        Interval[] vector = new Interval[coordinates.length];
        Arrays.setAll(vector, i -> whole[coordinates[i]]);
        return vector;
    }

    /** Encloses E cos(k . w). */
    Interval cosine(Interval[] k) {
        return noise.cosine(whole(k));
    }

    /** Encloses E sin(k . w). */
    Interval sine(Interval[] k) {
        return noise.sine(whole(k));
    }

    /** Encloses E w sin(k . w). */
    Interval[] sineMoment(Interval[] k) {
        return part(noise.sineMoment(whole(k)));
    }

    /** Encloses E w cos(k . w). */
    Interval[] cosineMoment(Interval[] k) {
        return part(noise.cosineMoment(whole(k)));
    }

    /** Encloses the second moment of coordinate {@code i}. */
    Interval secondMoment(int i) {
        return noise.marginal(coordinates[i]).secondMoment();
    }
}
