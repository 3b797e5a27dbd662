package onepoint.render;

import java.util.List;
import onepoint.model.Finding;
import onepoint.model.Severity;

/** A line of the table of a claim's worst instances as the template prints it. */
record WorstView(
        String id,
        String anchor,
        String family,
        String dimension,
        String noise,
        String margin,
        String bound,
        String tightness,
        String grade,
        String style) {
    private static final int SHOWN = 5;

    /** The worst of some judged findings, at most five. */
    static List<WorstView> of(List<Finding> judged) {
        return judged.stream()
                .sorted(Severity.WORST_FIRST)
                .limit(SHOWN)
                .map(f -> new WorstView(
                        f.id(),
                        FindingView.anchor(f.id()),
                        f.facts().family(),
                        Integer.toString(f.facts().dimension()),
                        f.facts().noise(),
                        f.facts().margin().map(Figures::number).orElse(Figures.NONE),
                        Severity.lowerBound(f).map(Figures::below).orElse(Figures.NONE),
                        Figures.range(f.tightness()),
                        FindingView.verdict(f),
                        FindingView.style(f)))
                .toList();
    }
}
