package onepoint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Quantiles over trials of the distance from the target, against time. Arrays are copied on the way in and
 * out.
 *
 * @param caption what the picture shows
 * @param t times, not decreasing
 * @param quantiles one curve for each level, levels increasing
 * @param radius the distance that the claim speaks of, at least 0
 * @param approachTime the time by which the claim says that the distance is reached
 */
public record FanPicture(
        String caption,
        double[] t,
        List<QuantileCurve> quantiles,
        double radius,
        Optional<Double> approachTime)
        implements Picture {
    /**
     * @throws IllegalArgumentException if arrays differ in length, t decreases, or levels are missing or not
     *     increasing
     */
    public FanPicture {
        Require.nonBlank("fan.caption", caption);
        t = Require.ascending("fan.t", t);
        quantiles = Require.list("fan.quantiles", quantiles);
        Require.that(!quantiles.isEmpty(), "fan.quantiles.size", 0, "at least 1");
        for (int i = 0; i < quantiles.size(); i++) {
            Require.sameLength(
                    "fan.quantiles[" + i + "]", quantiles.get(i).values().length, t.length);
            double level = quantiles.get(i).level();
            Require.that(
                    i == 0 || quantiles.get(i - 1).level() < level,
                    "fan.quantiles[" + i + "].level",
                    level,
                    "above the level before it");
        }
        Require.nonNegative("fan.radius", radius);
        Require.present("fan.approachTime", approachTime)
                .ifPresent(v -> Require.finite("fan.approachTime", v));
    }

    @Override
    public double[] t() {
        return t.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FanPicture that
                && caption.equals(that.caption)
                && Arrays.equals(t, that.t)
                && quantiles.equals(that.quantiles)
                && Double.compare(radius, that.radius) == 0
                && approachTime.equals(that.approachTime);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * caption.hashCode() + Arrays.hashCode(t)) + quantiles.hashCode();
    }
}
