package onepoint.model;

import java.util.Arrays;

/**
 * Where runs on a line ended that began in an interval around the target point 0. The array is copied on the
 * way in and out.
 *
 * @param caption what the picture shows
 * @param shown half the width of the part of the line that is shown, above 0
 * @param starts half the width of the interval of starts, at least 0
 * @param goal half the width of the interval that a claim speaks of, at least 0
 * @param ends the end points, of which those that are not shown are counted
 */
public record EndPointPicture(
        String caption, double shown, double starts, double goal, double[] ends)
        implements Picture {
    /** @throws IllegalArgumentException if a number is out of its range, or there is no end point */
    public EndPointPicture {
        Require.nonBlank("endPoints.caption", caption);
        Require.that(
                Require.finite("endPoints.shown", shown) > 0, "endPoints.shown", shown, "above 0");
        Require.nonNegative("endPoints.starts", starts);
        Require.nonNegative("endPoints.goal", goal);
        ends = Require.finite("endPoints.ends", ends);
    }

    @Override
    public double[] ends() {
        return ends.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndPointPicture that
                && caption.equals(that.caption)
                && Double.compare(shown, that.shown) == 0
                && Double.compare(starts, that.starts) == 0
                && Double.compare(goal, that.goal) == 0
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * caption.hashCode() + Arrays.hashCode(ends);
    }
}
