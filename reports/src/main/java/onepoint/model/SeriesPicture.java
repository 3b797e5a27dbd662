package onepoint.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Curves between two axes.
 *
 * @param caption what the picture shows
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param curves at least one
 * @param level a value on the vertical axis that is marked and always shown
 */
public record SeriesPicture(
        String caption, String across, String up, List<Curve> curves, Optional<Level> level)
        implements Picture {
    /** @throws IllegalArgumentException if a text is blank or there is no curve */
    public SeriesPicture {
        Require.nonBlank("series.caption", caption);
        Require.nonBlank("series.across", across);
        Require.nonBlank("series.up", up);
        curves = Require.list("series.curves", curves);
        Require.that(!curves.isEmpty(), "series.curves.size", 0, "at least 1");
        Require.present("series.level", level);
    }

    /**
     * A value that is marked.
     *
     * @param name what it is
     * @param value where
     */
    public record Level(String name, double value) {
        /** @throws IllegalArgumentException if the name is blank or the value not finite */
        public Level {
            Require.nonBlank("level.name", name);
            Require.finite("level.value", value);
        }
    }

    /**
     * Points, joined in their order; a single one is a dot. Arrays are copied on the way in and out.
     *
     * @param name for the legend; may be empty, so that of several alike one stands for all
     * @param main whether it is drawn as the one that matters
     * @param x on the horizontal axis
     * @param y on the vertical axis
     */
    public record Curve(String name, boolean main, double[] x, double[] y) {
        /** @throws IllegalArgumentException if lengths differ, or a number is missing or not finite */
        public Curve {
            Require.text("curve.name", name);
            x = Require.finite("curve.x", x);
            y = Require.finite("curve.y", y);
            Require.sameLength("curve.y", y.length, x.length);
        }

        @Override
        public double[] x() {
            return x.clone();
        }

        @Override
        public double[] y() {
            return y.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Curve that
                    && name.equals(that.name)
                    && main == that.main
                    && Arrays.equals(x, that.x)
                    && Arrays.equals(y, that.y);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(x) + Arrays.hashCode(y);
        }
    }
}
