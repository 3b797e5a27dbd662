package onepoint.neural.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Finding;
import onepoint.model.Notation;
import onepoint.model.Picture;
import onepoint.neural.claim.Plan;
import onepoint.render.Illustration;

/** The page that compares a study with the paper; every number in it comes from the study's findings. */
final class ComparisonPage {
    private static final String HEAD = """
            # Neural networks

            The paper's second finding is empirical: along and around the path of SGD, the loss of a
            neural network is one-point convex with respect to the end of the path. This page sets small
            networks beside it. Everything here is measured, nothing is proved.

            It is written, with its pictures, by `./onepoint neural study --page src`, from the findings of
            the run; no number is typed by hand.

            ## What was run

            """;
    private static final String JUDGED = """

            Training is plain SGD, x - eta g: no momentum, no decay of the weights, no changed images. f
            is the mean cross-entropy, with the statistics of normalisation taken over the images at hand.
            A claim is read as "in almost every trial", a probability of at least 0.9; intervals for it
            are those of the evidence process, 99.5 % at each end, with Clopper-Pearson's beside. *Agrees*
            means that the trials support the claim or leave no violation larger than 0.4 possible;
            *disagrees*, that they refute it; *open*, neither.
            """;

    private ComparisonPage() {}

    /** Writes page and pictures below the folder of sources, replacing those that are there. */
    static void write(
            Path src,
            AuditSummary summary,
            List<Finding> findings,
            Map<String, List<Picture>> pictures,
            Plan plan)
            throws IOException {
        Path images = Files.createDirectories(src.resolve("site").resolve("images"));
        Path pages = Files.createDirectories(src.resolve("site").resolve("markdown"));
        StringBuilder page =
                new StringBuilder(HEAD).append(sizes(summary, plan)).append(JUDGED);
        for (ClaimSummary claim : summary.claims()) {
            List<Finding> mine =
                    findings.stream().filter(f -> f.claim().equals(claim.id())).toList();
            page.append(section(claim, mine));
            int number = 0;
            for (Picture picture : pictures.getOrDefault(claim.id(), List.of())) {
                String name =
                        "neural-" + claim.id().toLowerCase(Locale.ROOT) + "-" + number++ + ".svg";
                Files.writeString(images.resolve(name), Illustration.svg(picture));
                page.append("![").append(text(picture.caption())).append("](../images/");
                page.append(name).append(")\n");
            }
        }
        Files.writeString(pages.resolve("neural-networks.md"), page);
    }

    private static String sizes(AuditSummary summary, Plan plan) {
        return "Data: " + summary.environment().get("data")
                + ". Three networks: residual, densely connected,"
                + " and plain like VGG. " + plan.runs() + " trainings of each for " + plan.epochs()
                + " epochs at steps 0.1, 0.01 and 0.001; " + plan.branches()
                + " trainings that share "
                + plan.shared() + " epochs and go on for " + plan.apart() + ". Mini-batches of "
                + plan.batch() + "; seed " + plan.seed() + ".\n";
    }

    private static String section(ClaimSummary claim, List<Finding> findings) {
        String rows = findings.stream().map(ComparisonPage::row).collect(Collectors.joining());
        return "\n## " + claim.id() + "\n\n" + text(Notation.plain(claim.statement())) + ".\n\n"
                + text(claim.remark().replaceFirst(" Found on the .*", "")) + "\n\n" + twin(claim)
                + "| network | against the paper | what was counted |\n|---|---|---|\n" + rows
                + "\n";
    }

    private static String twin(ClaimSummary claim) {
        return claim.twin()
                .map(twin -> "False twin (" + twin.description() + "): "
                        + (twin.refuted() ? "refuted, as it must be" : "not refuted") + ".\n\n")
                .orElse("");
    }

    private static String row(Finding finding) {
        String name = finding.facts().family()
                + finding.id().replaceFirst("^.*-(t[0-9]+)$", " at $1").replaceFirst("^N-.*", "");
        return "| " + text(name) + " | " + standing(finding) + " | " + text(Words.counted(finding))
                + " |\n";
    }

    /** The paper says of networks like the plain one that they did not show it. */
    private static String standing(Finding finding) {
        if (finding.evidence().trials() == 0) {
            return "nothing to compare";
        }
        boolean excluded = finding.grade().isEmpty();
        return switch (finding.conclusion()) {
            case UNDECIDED -> "open";
            case HELD -> excluded ? "shows it, though the paper's VGG did not" : "agrees";
            case FAILED -> excluded ? "does not show it, as the paper's VGG" : "disagrees";
        };
    }

    /** Signs that would be read as Markdown or HTML. */
    private static String text(String plain) {
        return plain.replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("|", "\\|");
    }
}
