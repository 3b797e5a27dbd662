package onepoint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A landscape and its smoothed version on a square about the target, in a plane through target and start.
 *
 * @param caption what the picture shows
 * @param reach half the side of the square, above 0
 * @param f values on an evenly spaced square grid, rows from bottom to top
 * @param smoothed values of the landscape averaged over the noise, on the same grid
 * @param radius radius of the ball about the target that the claim speaks of, at least 0
 * @param start how far to the right of the target runs start
 */
public record ContourPicture(
        String caption,
        double reach,
        List<List<Double>> f,
        List<List<Double>> smoothed,
        double radius,
        double start)
        implements Picture {
    /** @throws IllegalArgumentException if a grid is not square or a number is out of range */
    public ContourPicture {
        Require.nonBlank("contour.caption", caption);
        Require.that(Require.finite("contour.reach", reach) > 0, "contour.reach", reach, "above 0");
        f = square("contour.f", f, f.size());
        smoothed = square("contour.smoothed", smoothed, f.size());
        Require.nonNegative("contour.radius", radius);
        Require.finite("contour.start", start);
    }

    private static List<List<Double>> square(String field, List<List<Double>> rows, int side) {
        Require.sameLength(field, rows.size(), side);
        Require.that(side > 1, field + ".length", side, "at least 2");
        List<List<Double>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(Require.curve(field, row, side)));
        return List.copyOf(copy);
    }
}
