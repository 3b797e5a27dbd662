package onepoint.model;

import java.util.List;
import java.util.Optional;

/**
 * A share for each cell of a plane, with regions of cells marked.
 *
 * @param caption what the picture shows
 * @param across the columns, from left to right
 * @param up the rows, from bottom to top
 * @param quantity what the shares are of
 * @param shares in [0, 1], for each row its columns
 * @param outlined regions with an outline, later ones drawn over earlier ones
 * @param dotted a region whose cells carry a dot
 */
public record PhasePicture(
        String caption,
        Scale across,
        Scale up,
        String quantity,
        List<List<Double>> shares,
        List<Region> outlined,
        Optional<Region> dotted)
        implements Picture {
    /**
     * @throws IllegalArgumentException if a share is not in [0, 1], or rows and columns are not those of the
     *     scales
     */
    public PhasePicture {
        Require.nonBlank("phase.caption", caption);
        Require.nonBlank("phase.quantity", quantity);
        shares = rows("phase.shares", shares, across, up);
        for (List<Double> row : shares) {
            for (double share : row) {
                Require.that(share >= 0 && share <= 1, "phase.shares", share, "in [0, 1]");
            }
        }
        outlined = Require.list("phase.outlined", outlined);
        outlined.forEach(region -> rows(region.name(), region.cells(), across, up));
        Require.present("phase.dotted", dotted)
                .ifPresent(region -> rows(region.name(), region.cells(), across, up));
    }

    /**
     * The values of the rows or columns, drawn at equal distances.
     *
     * @param name with its unit
     * @param values ascending
     */
    public record Scale(String name, List<Double> values) {
        /** @throws IllegalArgumentException if there is no value or they do not ascend */
        public Scale {
            Require.nonBlank("scale.name", name);
            values = Require.list("scale.values", values);
            Require.ascending(
                    "scale.values", values.stream().mapToDouble(v -> v).toArray());
        }
    }

    /**
     * Some of the cells.
     *
     * @param name what is true there
     * @param cells whether it is, for each row its columns
     */
    public record Region(String name, List<List<Boolean>> cells) {
        /** Copies the lists. */
        public Region {
            Require.nonBlank("region.name", name);
            cells = Require.list("region.cells", cells).stream()
                    .map(List::copyOf)
                    .toList();
        }
    }

    private static <T> List<List<T>> rows(
            String field, List<List<T>> rows, Scale across, Scale up) {
        List<List<T>> copy =
                Require.list(field, rows).stream().map(List::copyOf).toList();
        Require.that(copy.size() == up.values().size(), field + ".length", copy.size(), "the rows");
        for (List<T> row : copy) {
            Require.that(
                    row.size() == across.values().size(),
                    field + ".length",
                    row.size(),
                    "the columns, " + across.values().size());
        }
        return copy;
    }
}
