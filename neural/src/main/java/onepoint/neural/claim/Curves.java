package onepoint.neural.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import onepoint.model.SeriesPicture;
import onepoint.neural.training.Epoch;
import onepoint.neural.training.Track;
import tools.jackson.databind.JsonNode;

/** Curves for pictures. */
final class Curves {
    private static final Optional<SeriesPicture.Level> ZERO =
            Optional.of(new SeriesPicture.Level("0", 0));

    private Curves() {}

    /** A quantity by epoch in each of several runs, the first drawn as the one that matters. */
    static List<SeriesPicture.Curve> byEpoch(
            List<Track> tracks,
            String first,
            boolean withEnd,
            ToDoubleBiFunction<Track, Epoch> quantity) {
        List<SeriesPicture.Curve> curves = new ArrayList<>();
        for (int i = tracks.size() - 1; i >= 0; i--) {
            Track track = tracks.get(i);
            List<Epoch> all = track.epochs();
            List<Epoch> epochs = withEnd ? all : all.subList(0, all.size() - 1);
            double[] x = epochs.stream().mapToDouble(Epoch::number).toArray();
            double[] y = epochs.stream()
                    .mapToDouble(epoch -> quantity.applyAsDouble(track, epoch))
                    .toArray();
            String name = i == 0 ? first : i == 1 ? "other runs" : "";
            curves.add(new SeriesPicture.Curve(name, i == 0, x, y));
        }
        return curves;
    }

    /** Against the epoch, with a line at 0. */
    static SeriesPicture signed(String caption, String up, List<SeriesPicture.Curve> curves) {
        return new SeriesPicture(caption, "epoch t", up, curves, ZERO);
    }

    /** Against the epoch. */
    static SeriesPicture plain(String caption, String up, List<SeriesPicture.Curve> curves) {
        return new SeriesPicture(caption, "epoch t", up, curves, Optional.empty());
    }

    /** The numbers of an array in a finding. */
    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).doubleValue();
        }
        return numbers;
    }
}
