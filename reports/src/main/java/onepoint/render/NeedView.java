package onepoint.render;

import onepoint.model.Need;

/** A line of the table of needed hypotheses as the template prints it. */
record NeedView(
        String hypothesis,
        String statement,
        String anchor,
        String instances,
        String failed,
        String held,
        String undecided,
        String rate,
        String worst,
        String worstAnchor,
        String failures,
        String failure,
        String verdict) {

    static NeedView of(Need n) {
        return new NeedView(
                n.hypothesis(),
                n.statement(),
                Markup.anchor("c-", n.claim()),
                Figures.count(n.instances()),
                Figures.count(n.failed()),
                Figures.count(n.held()),
                Figures.count(n.instances() - n.failed() - n.held()),
                Figures.range(n.rate()),
                n.worst().orElse(Figures.NONE),
                n.worst().map(FindingView::anchor).orElse(""),
                Figures.count(n.failures()) + " of " + Figures.count(n.trials()),
                Figures.range(n.failure()),
                n.needed() ? "needed" : "not seen to be needed");
    }
}
