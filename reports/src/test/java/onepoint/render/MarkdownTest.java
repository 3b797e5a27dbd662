package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onepoint.gate.Gate;
import onepoint.model.AuditSummary;
import org.junit.jupiter.api.Test;

/** The page of a CI job. */
class MarkdownTest {
    private static final AuditSummary JUDGED = Gate.settle(new SampleAudit().summary, 0.2);

    @Test
    void theMarkdownAnswersWhatHoldsWhatFailsWhyBelieveItAndWhatNext() {
        String markdown = Report.markdown(JUDGED, SampleAudit.REMARK);
        assertThat(markdown.length()).isLessThan(10_000);
        int at = 0;
        for (String mark : List.of(
                "# Onepoint audit: PASSED\n\n**PASSED**: 0 of ",
                "a chance of at most 1e-6.\n\n### What holds",
                "| every hypothesis proved to hold |",
                "### What fails\n\n",
                "<code>./onepoint replay ",
                "### Why believe it",
                "False twins",
                "independent checker",
                "spoilt on purpose",
                "### What to do next",
                "<details><summary>All claims",
                "| T1-MAIN | expected to hold | no counterexample | 5 | 0 | 4 | 1 | 0 | 22,706 |"
                        + " T1-MAIN:1 | 0.86 | refuted |")) {
            assertThat(markdown.indexOf(mark, at)).as(mark).isGreaterThanOrEqualTo(at);
            at = markdown.indexOf(mark, at);
        }
    }

    /** GitHub ends a block of HTML at an empty line, and reads Markdown in it only after one. */
    @Test
    void everythingThatFoldsHasEmptyLinesAroundItsMarkdown() {
        String markdown = Report.markdown(JUDGED, SampleAudit.REMARK);
        assertThat(markdown.split("<details><summary>[^<\n]*</summary>\n\n", -1))
                .hasSize(markdown.split("<details>", -1).length)
                .hasSize(markdown.split("\n\n</details>\n", -1).length);
        assertThat(markdown).doesNotContain("\n\n\n", "Optional");
    }
}
