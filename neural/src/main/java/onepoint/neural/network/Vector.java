package onepoint.neural.network;

import java.util.Arrays;

/**
 * A point or direction in the space of weights: single-precision coordinates, immutable; sums over
 * coordinates run in double precision, in order.
 */
public final class Vector {
    private final float[] values;

    private Vector(float[] values) {
        this.values = values;
    }

    /** The vector with these coordinates, which are copied. */
    public static Vector of(float... values) {
        return new Vector(values.clone());
    }

    /** Number of coordinates. */
    public int dimension() {
        return values.length;
    }

    /** A copy of the coordinates. */
    public float[] toArray() {
        return values.clone();
    }

    /** The inner product. */
    public double dot(Vector other) {
        requireLike(other);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (double) values[i] * other.values[i];
        }
        return sum;
    }

    /** The Euclidean norm. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** This minus the other. */
    public Vector minus(Vector other) {
        return plus(-1, other);
    }

    /** This plus a multiple of the other, rounded once a coordinate to single precision. */
    public Vector plus(double factor, Vector other) {
        requireLike(other);
        float[] sum = new float[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (values[i] + factor * other.values[i]);
        }
        return new Vector(sum);
    }

    /** The cosine of the angle with the other; 0 if one of them is 0. */
    public double cosine(Vector other) {
        double norms = norm() * other.norm();
        return norms > 0 ? Math.max(-1, Math.min(1, dot(other) / norms)) : 0;
    }

    /** The same coordinates in another order. */
    public Vector permuted(int[] order) {
        float[] moved = new float[values.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = values[order[i]];
        }
        return new Vector(moved);
    }

    private void requireLike(Vector other) {
        if (other.values.length != values.length) {
            throw new IllegalArgumentException(
                    "vector has " + other.values.length + " numbers, must have " + values.length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Vector that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Vector[" + values.length + "]";
    }
}
