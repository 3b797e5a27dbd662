package onepoint.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.HypothesisResult;
import onepoint.model.InstanceFacts;
import onepoint.model.Json;
import onepoint.model.Picture;

/** A finding as the template prints it: texts, still to be escaped, and SVG elements. */
record FindingView(
        String id,
        String anchor,
        boolean ofTwin,
        String verdict,
        String style,
        String brief,
        List<Pair> facts,
        List<Figure> figures,
        List<Hypothesis> hypotheses,
        List<Pair> constants,
        String prediction,
        List<Pair> evidence,
        String spec,
        String replay) {

    /** A name and a value. */
    record Pair(String name, String value) {}

    /** An SVG element and its caption. */
    record Figure(String svg, String caption) {}

    /** A row of the table of hypotheses. */
    record Hypothesis(String id, String statement, String proof, String style, String detail) {}

    static FindingView of(Finding f, List<Picture> pictures, boolean ofTwin) {
        String anchor = anchor(f.id());
        List<Figure> figures = new ArrayList<>();
        for (Picture picture : pictures) {
            figures.add(new Figure(
                    Drawing.svg(picture, anchor + "-p" + figures.size()), picture.caption()));
        }
        return new FindingView(
                f.id(),
                anchor,
                ofTwin,
                verdict(f),
                style(f),
                brief(f),
                facts(f),
                figures,
                f.hypotheses().stream().map(FindingView::hypothesis).toList(),
                f.constants().entrySet().stream()
                        .map(e -> new Pair(e.getKey(), Figures.range(e.getValue())))
                        .toList(),
                f.prediction(),
                evidence(f),
                Json.pretty(f.spec()),
                f.replay());
    }

    static String anchor(String id) {
        return Markup.anchor("f-", id);
    }

    /** Its grade, or why it has none. */
    static String verdict(Finding f) {
        return words(f.grade().map(Enum::name).orElse(f.status().name()));
    }

    /** What the style sheet calls a verdict, after {@code g-}. */
    static String style(Finding f) {
        return verdict(f).replace(' ', '-');
    }

    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String brief(Finding f) {
        String about = f.facts().family() + ", d = " + f.facts().dimension() + ", "
                + f.facts().noise();
        return f.evidence().trials() == 0
                ? about
                : about + "; " + Figures.count(f.evidence().trials()) + " trials";
    }

    private static Hypothesis hypothesis(HypothesisResult h) {
        String proof = h.proof().name();
        return new Hypothesis(
                h.id(), h.statement(), words(proof), proof.toLowerCase(Locale.ROOT), h.detail());
    }

    private static List<Pair> facts(Finding f) {
        InstanceFacts facts = f.facts();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair("conclusion", words(f.conclusion().name())));
        pairs.add(new Pair("instance", f.index() + " of population " + f.population()));
        pairs.add(new Pair("landscape", facts.family() + ", dimension " + facts.dimension()));
        pairs.add(new Pair("noise", facts.noise()));
        pairs.add(new Pair("domain", facts.domain()));
        pairs.add(new Pair("target", facts.target()));
        facts.margin().ifPresent(m -> pairs.add(new Pair("margin", Figures.number(m))));
        if (facts.boundary()) {
            pairs.add(new Pair("drawn at", "the boundary of the condition"));
        }
        f.tightness().ifPresent(t -> pairs.add(new Pair("tightness", Figures.range(t))));
        return pairs;
    }

    private static List<Pair> evidence(Finding f) {
        Evidence e = f.evidence();
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair("kind", e.kind()));
        if (e.trials() > 0) {
            pairs.add(new Pair("trials", Figures.count(e.trials())));
        }
        if (e.kind().equals(Evidence.PROBABILITY)) {
            pairs.add(new Pair("successes", Figures.count(e.successes())));
            pairs.add(new Pair("failures", Figures.count(e.failures())));
        }
        if (e.undecided() > 0) {
            pairs.add(new Pair("undecided trials", Figures.count(e.undecided())));
        }
        e.estimate().ifPresent(range -> pairs.add(new Pair("interval", Figures.range(range))));
        if (!e.kind().equals(Evidence.EXACT)) {
            pairs.add(new Pair("ln e-value for", Figures.number(e.logSupport())));
            pairs.add(new Pair("ln e-value against", Figures.number(e.logAgainst())));
            pairs.add(new Pair("no violation larger than", Figures.above(e.epsStar())));
        }
        if (!e.detail().isEmpty()) {
            pairs.add(new Pair("how", e.detail()));
        }
        return pairs;
    }
}
