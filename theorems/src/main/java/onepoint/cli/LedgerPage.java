package onepoint.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.gate.Baseline;
import onepoint.model.Expectation;
import onepoint.model.Notation;

/** The ledger as a page of the site, in Markdown. */
final class LedgerPage {
    private static final String HEAD = """
            # The ledger

            Every claim that an audit judges: what it says, what is expected of it and why, what it needs,
            and the wrong version of it that the same audit must refute. The symbols are those of the paper;
            y_t = x_t - eta grad f(x_t), lambda = 2 eta c - eta^2 L^2, b = eta^2 r^2 (1 + eta L)^2. An
            expectation is an argument, not a setting: where evidence contradicts it, one of the two is wrong.

            This page is printed by `./onepoint claims --markdown --baseline src/gate/baseline.json`.

            | hypothesis | says |
            |---|---|
            """;

    private LedgerPage() {}

    /** With how each claim stood in an accepted run, where its baseline is given. */
    static String of(List<Claim> claims, Optional<Baseline> run) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Hypothesis hypothesis : Hypothesis.values()) {
            page.append("| ").append(hypothesis.id()).append(" | ");
            page.append(cell(hypothesis.statement())).append(" |\n");
        }
        run.ifPresent(accepted -> page.append(about(accepted)));
        page.append("\n| claim | expected |" + run.map(r -> " last run |").orElse("")
                + " in a few words |\n|---|---|" + run.map(r -> "---|").orElse("") + "---|\n");
        for (Claim claim : claims) {
            Card card = claim.card();
            page.append("| [")
                    .append(card.id())
                    .append("](#")
                    .append(card.anchor())
                    .append(") | ");
            page.append(card.expected())
                    .append(run.map(r -> " | " + stood(r, card.id())).orElse(""))
                    .append(" | ")
                    .append(cell(card.title()))
                    .append(" |\n");
        }
        claims.forEach(claim -> page.append(section(claim)));
        return page.toString();
    }

    private static String about(Baseline run) {
        return "\nThe last run is the one that the gate compares with,"
                + " [baseline.json](../../gate/baseline.json): seed " + run.seed() + ", version "
                + run.version() + ", a chance of a false alarm of at most "
                + run.effort().alpha() + " over " + run.effort().streams()
                + " streams of trials. It says what came out, how many findings are proofs, and on the"
                + " claim's most frequent population how many were judged and stayed open.\n";
    }

    private static String stood(Baseline run, String id) {
        return run.claims().stream()
                .filter(standing -> standing.id().equals(id))
                .findFirst()
                .map(standing ->
                        standing.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + "; " + standing.certified() + " proofs; "
                                + standing.share().population() + ": "
                                + standing.share().judged() + " judged, "
                                + standing.share().open() + " open")
                .map(LedgerPage::cell)
                .orElse("not in it");
    }

    private static String section(Claim claim) {
        Card card = claim.card();
        String needs = card.hypotheses().stream()
                .sorted()
                .map(Hypothesis::id)
                .collect(Collectors.joining(", "));
        String counterexample = card.expected() == Expectation.FAILS
                ? "- Counterexample: [" + card.id() + ".json](../../golden/" + card.id()
                        + ".json), [in words](counterexamples.md#" + card.anchor() + ")\n"
                : "";
        String gap = card.gap()
                .map(unsaid -> "\n- Gap in the printed proof: " + text(unsaid))
                .orElse("");
        return "\n<a id=\"" + card.anchor() + "\"></a>\n\n## " + card.id() + "\n\n" + card.title()
                + ".\n\n"
                + Notation.translate(card.statement(), LedgerPage::text, LedgerPage::formula)
                + "\n\n```text\n" + card.plainStatement()
                + "\n```\n\n- Expected: " + card.expected() + ". " + text(card.remark()) + gap
                + "\n- Needs: " + (needs.isEmpty() ? "nothing" : needs)
                + "\n- False twin: " + text(claim.twin().description()) + "\n" + counterexample;
    }

    /** A formula as GitHub typesets it, in a form in which no sign of it is read as Markdown. */
    private static String formula(String latex) {
        return "$`" + latex + "`$";
    }

    private static String cell(String text) {
        return text(text).replace("|", "\\|");
    }

    /** Signs that would be read as Markdown or HTML. */
    private static String text(String plain) {
        return plain.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
