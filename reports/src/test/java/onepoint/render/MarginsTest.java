package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Limit;
import onepoint.model.MarginBin;
import onepoint.model.Range;
import org.junit.jupiter.api.Test;

class MarginsTest {
    private static final SampleAudit AUDIT = new SampleAudit();
    private static final List<MarginBin> BINS = AUDIT.summary.generator().margins();

    @Test
    void everyInstanceIsAMarkWithinTheBandOfItsBin() {
        List<Finding> findings = withSuccesses();
        List<FindingView.Figure> figures = Margins.figures(findings, BINS, List.of(), 1e-6, "m");
        assertThat(figures).hasSize(2);
        for (FindingView.Figure figure : figures) {
            Svg.check(figure.svg());
        }
        String success = figures.get(0).svg();
        String marks = success.substring(success.indexOf("data-across"));
        assertThat(marks.split("M[-0-9.]+ [-0-9.]+h0", -1)).hasSize(findings.size() + 1);
        assertThat(figures.get(0).caption())
                .contains("at most 1e-6, any of all " + 2 * findings.size() + " with at most "
                        + Figures.above(2e-6 * findings.size()));
    }

    @Test
    void aBandSpansTheIntervalsOfItsBin() {
        List<Finding> findings = withSuccesses();
        double lo = findings.stream()
                .mapToDouble(f -> f.evidence().estimate().map(Range::lo).orElseThrow())
                .min()
                .orElseThrow();
        MarginBin all = new MarginBin(Optional.empty(), Optional.empty(), 1);
        String svg = Margins.figures(findings, List.of(all), List.of(), 1e-6, "m")
                .get(0)
                .svg();
        String band = svg.substring(svg.lastIndexOf("<rect class=\"span\""));
        double bottom = number(band, "y") + number(band, "height");
        Axis up = Axis.linear(0, 1, 0.05);
        assertThat(bottom).isCloseTo((1 - up.fraction(lo)) * 190, within(0.11));
    }

    @Test
    void thePromisedProbabilityIsARuleAndFewInstancesAreNotDrawn() {
        Limit limit = new Limit("P", 0.9, Limit.Side.NOT_MORE, 0.95, "F", 0.1);
        List<Finding> findings = withSuccesses();
        assertThat(Margins.figures(findings, BINS, List.of(limit), 1e-6, "m")
                        .get(0)
                        .svg())
                .contains("promised 0.9");
        assertThat(Margins.figures(findings.subList(0, 7), BINS, List.of(), 1e-6, "m"))
                .isEmpty();
    }

    private static double number(String element, String name) {
        int from = element.indexOf(" " + name + "=\"") + name.length() + 3;
        return Double.parseDouble(element.substring(from, element.indexOf('"', from)));
    }

    private static List<Finding> withSuccesses() {
        List<Finding> findings = new ArrayList<>();
        for (Finding f : AUDIT.findings) {
            if (f.evidence().kind().equals(Evidence.PROBABILITY)
                    && f.facts().margin().isPresent()) {
                findings.add(f);
            }
        }
        assertThat(findings).hasSizeGreaterThan(20);
        return findings;
    }
}
