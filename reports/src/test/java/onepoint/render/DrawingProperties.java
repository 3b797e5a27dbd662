package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import onepoint.model.ContourPicture;
import onepoint.model.EvidencePicture;
import onepoint.model.FanPicture;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.ProfilePicture;
import onepoint.model.QuantileCurve;
import onepoint.model.SeriesPicture;

/** Values are raw bit patterns, which do not shrink to anything simpler: shrinking them only costs time. */
class DrawingProperties {
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyLandscapeIsDrawnInsideAWellFormedPicture(
            @ForAll("values") double[] x,
            @ForAll("value") double scale,
            @ForAll("value") double target) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double[] flat = new double[x.length];
        Arrays.fill(flat, scale);
        Svg.check(new LandscapePicture("c", sorted, x, flat, target, Math.abs(scale)));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyFanIsDrawnInsideAWellFormedPicture(
            @ForAll("values") double[] values,
            @ForAll("value") double radius,
            @ForAll("value") double time) {
        double[] t = new double[values.length];
        double[] low = new double[values.length];
        double[] high = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            t[i] = i;
            high[i] = Math.abs(values[i]);
        }
        List<QuantileCurve> curves = List.of(
                new QuantileCurve(0.05, low),
                new QuantileCurve(0.5, high),
                new QuantileCurve(0.95, high));
        Svg.check(new FanPicture("c", t, curves, Math.abs(radius), Optional.of(time)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyProfileAndEveryPathOfEvidenceIsDrawnInsideAWellFormedPicture(
            @ForAll("values") double[] values, @ForAll("value") double level) {
        List<Double> at =
                IntStream.range(0, values.length).mapToObj(i -> (double) i).toList();
        List<Double> curve = Arrays.stream(values).boxed().toList();
        List<Double> flat = Collections.nCopies(values.length, level);
        Svg.check(new ProfilePicture("c", at, curve, flat, Optional.of(level)));
        Svg.check(new ProfilePicture("c", at, flat, curve, Optional.empty()));
        double threshold = Math.max(Math.abs(level), Double.MIN_VALUE);
        Svg.check(new EvidencePicture("c", at, curve, flat, threshold, threshold));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyPlaneIsDrawnInsideAWellFormedPicture(
            @ForAll("values") double[] values,
            @ForAll("value") double start,
            @ForAll("value") double size) {
        List<List<Double>> grid = new ArrayList<>();
        List<List<Double>> turned = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            int from = 3 * row;
            grid.add(IntStream.range(0, 4)
                    .mapToObj(i -> values[(from + i) % values.length])
                    .toList());
            turned.add(IntStream.range(0, 4)
                    .mapToObj(i -> values[(from + 5 * i) % values.length])
                    .toList());
        }
        double reach = Math.max(Math.abs(size), Double.MIN_VALUE);
        Svg.check(new ContourPicture("c", reach, grid, turned, Math.abs(start), start));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everySeriesIsDrawnInsideAWellFormedPicture(
            @ForAll("values") double[] values, @ForAll("value") double level) {
        double[] x = new double[values.length];
        Arrays.setAll(x, i -> i);
        List<SeriesPicture.Curve> curves = List.of(
                new SeriesPicture.Curve("<c>", true, x, values),
                new SeriesPicture.Curve("", false, values, x),
                new SeriesPicture.Curve("dot", false, new double[] {level}, new double[] {1}));
        Svg.check(new SeriesPicture(
                "c", "a & b", "v", curves, Optional.of(new SeriesPicture.Level("l", level))));
    }

    @Example
    void constantFunctionsSinglePointsAndHugeRangesAreDrawn() {
        double big = Double.MAX_VALUE;
        double tiny = Double.MIN_VALUE;
        List<Picture> pictures = List.of(
                new LandscapePicture(
                        "one point", new double[] {1}, new double[] {2}, new double[] {2}, 1, 0),
                landscape(new double[] {0, 0}, new double[] {0, 0}, 0, 0),
                landscape(new double[] {-big, big}, new double[] {big, -big}, big, big),
                landscape(new double[] {0, tiny}, new double[] {tiny, 0}, tiny, tiny),
                landscape(
                        new double[] {1, Math.nextUp(1.0)},
                        new double[] {1, Math.nextUp(1.0)},
                        1,
                        1),
                fan(new double[] {0, 0}, 0),
                fan(new double[] {big, tiny}, tiny),
                fan(new double[] {0, big}, 0),
                fan(new double[] {1}, 1),
                fan(new double[] {1e-9, 1}, 1e300));
        pictures.forEach(Svg::check);
    }

    @Example
    void theLegendNamesWhatIsThere() {
        assertThat(Drawing.svg(SampleAudit.fan(), "p"))
                .contains(">5 % to 95 % of the trials<", ">25 % to 75 % of the trials<", ">median<")
                .contains(">radius 0.0236<", ">approach time 412<", ">0.01<", ">0.1<", ">1<");
        assertThat(Drawing.svg(SampleAudit.landscape(), "p"))
                .contains(
                        ">target ball, radius 0.45<",
                        ">f smoothed by the noise<",
                        ">-3<",
                        ">3<",
                        ">0<");
    }

    @Example
    void narrowFansAreOnALinearAxisFromZero() {
        assertThat(Drawing.svg(fan(new double[] {3, 2, 1}, 1), "p"))
                .contains(">0<", ">1<", ">2<", ">3<");
    }

    @Example
    void captionsAreEscapedAndNameThePictureForThoseWhoCannotSeeIt() {
        double[] one = {1};
        String svg = Drawing.svg(new LandscapePicture("<script>\u202e", one, one, one, 1, 0), "p0");
        assertThat(svg)
                .contains("<title id=\"p0-t\">&lt;script&gt;\\u202e</title>", "<desc id=\"p0-d\">")
                .contains("role=\"img\" aria-labelledby=\"p0-t p0-d\"")
                .doesNotContain("<script");
    }

    @Provide
    Arbitrary<Double> value() {
        Arbitrary<Double> any =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        return Arbitraries.oneOf(
                any, Arbitraries.of(0.0, -0.0, 1.0, Double.MAX_VALUE, -Double.MAX_VALUE, 1e-9));
    }

    @Provide
    Arbitrary<double[]> values() {
        return value().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static LandscapePicture landscape(
            double[] x, double[] f, double target, double radius) {
        return new LandscapePicture("landscape", x, f, f, target, radius);
    }

    private static FanPicture fan(double[] values, double radius) {
        double[] t = new double[values.length];
        Arrays.setAll(t, i -> i);
        return new FanPicture(
                "fan", t, List.of(new QuantileCurve(0.5, values)), radius, Optional.empty());
    }
}
