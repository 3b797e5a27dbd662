package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import onepoint.model.EndPointPicture;
import onepoint.model.PhasePicture;
import org.junit.jupiter.api.Test;

/** Phase diagrams and panels of end points, as data and as SVG. */
class PhaseDiagramTest {
    private static final PhasePicture.Scale ACROSS =
            new PhasePicture.Scale("a & b", List.of(0x1p-8, 0x1p-7, 1.5));
    private static final PhasePicture.Scale UP = new PhasePicture.Scale("r", List.of(1.0, 2.0));

    private static PhasePicture picture(
            List<List<Double>> shares, List<List<Boolean>> outlined, List<List<Boolean>> dotted) {
        return new PhasePicture(
                "what <it> shows",
                ACROSS,
                UP,
                "share",
                shares,
                List.of(new PhasePicture.Region("proved", outlined)),
                Optional.of(new PhasePicture.Region("far", dotted)));
    }

    private static PhasePicture lowerRight() {
        return picture(
                List.of(List.of(0.0, 0.0, 0.25), List.of(0.0, 0.0, 0.0)),
                List.of(List.of(false, false, true), List.of(false, false, false)),
                List.of(List.of(false, false, true), List.of(false, false, false)));
    }

    /** Three columns of 670/3 from 70 and two rows of 190 from 72 on: legend rows for two regions. */
    @Test
    void theFirstRowIsAtTheBottomAndTheLastColumnAtTheRight() {
        String svg = Drawing.svg(lowerRight(), "p");
        assertThat(svg)
                .contains(
                        "<rect class=\"cell\" x=\"516.7\" y=\"262.0\" width=\"223.3\" height=\"190.0\""
                                + " fill-opacity=\"0.25\"/>")
                .contains("<circle class=\"mark\" cx=\"628.3\" cy=\"357.0\" r=\"1.4\"/>");
    }

    @Test
    void anOutlineHasTheFourEdgesOfItsOnlyCell() {
        String svg = Drawing.svg(lowerRight(), "p");
        assertThat(svg)
                .contains(
                        "class=\"outline-0\" d=\"M516.7 452.0H740.0M516.7 452.0V262.0M740.0 452.0V262.0"
                                + "M516.7 262.0H740.0\"");
    }

    @Test
    void namesAreEscapedAndSmallPowersOfTwoAreLabelledAsSuch() {
        String svg = Drawing.svg(lowerRight(), "p");
        Svg.parse(svg);
        assertThat(svg)
                .contains(">a &amp; b<", "what &lt;it&gt; shows", ">2^-8<", ">1.5<", ">2<")
                .contains(">proved<", ">far<", "1   share");
    }

    @Test
    void cellsThatAreNotThoseOfTheScalesAreRefused() {
        List<List<Boolean>> none =
                List.of(List.of(false, false, false), List.of(false, false, false));
        assertThatThrownBy(() -> picture(List.of(List.of(0.0, 0.0, 0.0)), none, none))
                .hasMessageContaining("phase.shares");
        assertThatThrownBy(() ->
                        picture(List.of(List.of(0.0, 0.0, 0.0), List.of(0.0, 0.0)), none, none))
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> picture(
                        List.of(List.of(0.0, 0.0, 1.5), List.of(0.0, 0.0, 0.0)), none, none))
                .hasMessageContaining("[0, 1]");
        assertThatThrownBy(() -> picture(
                        List.of(List.of(0.0, 0.0, 0.0), List.of(0.0, 0.0, 0.0)),
                        none,
                        List.of(List.of(true))))
                .hasMessageContaining("far");
        assertThatThrownBy(() -> new PhasePicture.Scale("s", List.of(2.0, 1.0)))
                .hasMessageContaining("scale.values");
    }

    @Test
    void endPointsOutsideThePictureAreCountedNotDrawn() {
        EndPointPicture picture =
                new EndPointPicture("ends", 2, 2, 0.5, new double[] {0, 0.5, -0.75, 3, -1e300});
        String svg = Drawing.svg(picture, "p");
        Svg.parse(svg);
        assertThat(svg).contains("2 of 5 end within \u00b10.5, 2 not shown").doesNotContain("NaN");
        assertThat(svg.split("class=\"end\" cx", -1)).hasSize(4);
        assertThatThrownBy(() -> new EndPointPicture("e", 0, 1, 1, new double[] {0}))
                .hasMessageContaining("endPoints.shown");
        assertThatThrownBy(() -> new EndPointPicture("e", 1, 1, 1, new double[0]))
                .hasMessageContaining("endPoints.ends");
    }

    @Test
    void allEndsInOneBinAreOneBar() {
        String svg = Drawing.svg(
                new EndPointPicture("ends", 2, 1, 0.5, new double[] {0, 0.01, -0.01}), "p");
        assertThat(svg.split("class=\"bar\"", -1)).hasSize(2);
    }
}
