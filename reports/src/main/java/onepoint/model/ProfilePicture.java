package onepoint.model;

import java.util.List;
import java.util.Optional;

/**
 * How one-point convex a landscape is along a line through the target: {@code <g(y), y-x*> / |y-x*|^2} for
 * the gradient g itself and for its average over the noise.
 *
 * @param caption what the picture shows
 * @param x positions along the line, ascending, none of them the target's
 * @param plain the ratio for the gradient
 * @param averaged the ratio for the averaged gradient
 * @param constant what the averaged ratio is nowhere below, if the hypothesis holds; empty when no constant
 *     is certified or declared
 */
public record ProfilePicture(
        String caption,
        List<Double> x,
        List<Double> plain,
        List<Double> averaged,
        Optional<Double> constant)
        implements Picture {
    /** @throws IllegalArgumentException if lists differ in length or hold numbers that are not finite */
    public ProfilePicture {
        Require.nonBlank("profile.caption", caption);
        x = Require.curve("profile.x", x, x.size());
        Require.ascending("profile.x", x.stream().mapToDouble(v -> v).toArray());
        plain = Require.curve("profile.plain", plain, x.size());
        averaged = Require.curve("profile.averaged", averaged, x.size());
        constant.ifPresent(c -> Require.finite("profile.constant", c));
    }
}
