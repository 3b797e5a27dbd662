package onepoint.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Limit;
import onepoint.model.MarginBin;
import onepoint.model.Proof;
import onepoint.model.Range;
import onepoint.model.Status;

/** What a claim came to on its instances, against their signed margins. */
final class Margins {
    /** Fewer instances are told by their table. */
    private static final int LEAST = 8;

    private static final int WIDTH = 560;
    private static final int HEIGHT = 190;

    private final List<Finding> findings;
    private final List<MarginBin> bins;
    private final String anchor;

    private Margins(List<Finding> findings, List<MarginBin> bins, String anchor) {
        this.findings = findings;
        this.bins = bins;
        this.anchor = anchor;
    }

    /**
     * Success probability and tightness against margin, each where there are instances enough.
     *
     * @param findings about the claim
     * @param bins of the margin
     * @param limits of the claim, one of which may name the probability that it promises
     * @param alpha the chance that one end of an estimate of a probability is wrong
     * @param anchor unique within the page
     */
    static List<FindingView.Figure> figures(
            List<Finding> findings,
            List<MarginBin> bins,
            List<Limit> limits,
            double alpha,
            String anchor) {
        List<Finding> placed = findings.stream()
                .filter(f -> f.status() != Status.NOT_APPLICABLE)
                .filter(f -> f.facts().margin().isPresent())
                .sorted(Comparator.comparingDouble(Margins::margin).thenComparing(Finding::id))
                .toList();
        List<FindingView.Figure> figures = new ArrayList<>();
        new Margins(only(placed, Margins::hasSuccesses), bins, anchor)
                .success(figures, limits, alpha);
        new Margins(only(placed, f -> f.tightness().isPresent()), bins, anchor).tightness(figures);
        return figures;
    }

    private static List<Finding> only(List<Finding> findings, Predicate<Finding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    private static boolean hasSuccesses(Finding f) {
        return f.evidence().kind().equals(Evidence.PROBABILITY)
                && f.evidence().estimate().isPresent()
                && f.evidence().trials() > 0;
    }

    private void success(List<FindingView.Figure> figures, List<Limit> limits, double alpha) {
        if (findings.size() < LEAST) {
            return;
        }
        Plot plot = new Plot(across(), Axis.linear(0, 1, 0.05), WIDTH, HEIGHT);
        for (MarginBin bin : bins) {
            List<Finding> inside = only(findings, f -> bin.contains(margin(f)));
            if (!inside.isEmpty()) {
                plot.box(
                        "span",
                        bin.from().orElse(Drawing.min(margins())),
                        bin.to().orElse(Drawing.max(margins())),
                        Drawing.min(values(inside, f -> estimate(f).lo())),
                        Drawing.max(values(inside, f -> estimate(f).hi())));
            }
        }
        plot.named("span", 1, "confidence band");
        limits.stream()
                .filter(limit -> limit.side() == Limit.Side.NOT_MORE)
                .findFirst()
                .ifPresent(limit -> plot.horizontal(
                        "rule-radius", limit.stated(), "promised " + limit.stated()));
        marks(plot, f -> (double) f.evidence().successes() / f.evidence().trials());
        String caption = String.format(
                Locale.ROOT,
                "Success probability against signed margin: the share of trials on each instance, and"
                        + " a band that spans their intervals. An end of one is wrong with a chance of"
                        + " at most %s, any of all %s with at most %s",
                Figures.above(alpha),
                Figures.count(2L * findings.size()),
                Figures.above(Math.min(1, 2 * alpha * findings.size())));
        figures.add(figure(plot, "-s", caption, "share of successes"));
    }

    private void tightness(List<FindingView.Figure> figures) {
        double[] uppers = values(findings, f -> f.tightness().orElseThrow().hi());
        if (findings.size() < LEAST || Drawing.max(uppers) <= 0) {
            return;
        }
        double top = Math.max(1, Drawing.max(uppers));
        double least = only(findings, f -> f.tightness().orElseThrow().hi() > 0).stream()
                .mapToDouble(f -> f.tightness().orElseThrow().hi())
                .min()
                .orElse(top);
        Axis up = top / least > 100 ? Axis.logarithmic(least, top) : Axis.linear(0, top, 0.05);
        Plot plot =
                new Plot(across(), up, WIDTH, HEIGHT).horizontal("rule-radius", 1, "fails above 1");
        marks(plot, f -> f.tightness().orElseThrow().hi());
        figures.add(figure(
                plot,
                "-u",
                "Tightness against signed margin: the share of its allowance that each instance uses,"
                        + " at the upper end of its interval",
                "tightness"));
    }

    private void marks(Plot plot, ToDoubleFunction<Finding> value) {
        List<Finding> proved = only(findings, f -> f.hypothesesProof() == Proof.PROVED);
        List<Finding> others = only(findings, f -> f.hypothesesProof() != Proof.PROVED);
        plot.marks(
                "round",
                values(proved, Margins::margin),
                values(proved, value),
                "hypotheses proved");
        plot.marks(
                "square",
                values(others, Margins::margin),
                values(others, value),
                "some not proved");
    }

    private FindingView.Figure figure(Plot plot, String suffix, String caption, String label) {
        String description = Figures.count(findings.size()) + " instances, margins from "
                + Figures.below(Drawing.min(margins())) + " to "
                + Figures.above(Drawing.max(margins())) + ".";
        String[] labels = {"signed margin; H3 and H4 can hold together above 0", label};
        return new FindingView.Figure(
                plot.svg(anchor + suffix, caption, description, labels), caption);
    }

    private Axis across() {
        return Axis.signed(Drawing.min(margins()), Drawing.max(margins()));
    }

    private double[] margins() {
        return values(findings, Margins::margin);
    }

    private static double margin(Finding f) {
        return f.facts().margin().orElseThrow();
    }

    private static Range estimate(Finding f) {
        return f.evidence().estimate().orElseThrow();
    }

    private static double[] values(List<Finding> findings, ToDoubleFunction<Finding> value) {
        return findings.stream().mapToDouble(value).toArray();
    }
}
