package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onepoint.gate.Gate;
import onepoint.model.AuditSummary;
import onepoint.model.Conclusion;
import onepoint.model.EndPointPicture;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Json;
import onepoint.model.Matrix;
import onepoint.model.Picture;
import onepoint.model.Proof;
import onepoint.model.Samples;
import onepoint.model.Status;
import onepoint.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final SampleAudit AUDIT = new SampleAudit();
    private static final AuditSummary JUDGED = Gate.settle(AUDIT.summary, 0.2);
    private static final String HTML = page(JUDGED, AUDIT.findings);

    @TempDir
    Path dir;

    /** Leaves the sample where a person can look at it. */
    @Test
    void aRealisticAuditIsWrittenAsThreeFilesAndNothingElse() throws IOException {
        Path out = Path.of("target", "sample");
        for (int run = 0; run < 2; run++) {
            Report.write(out, JUDGED, AUDIT.findings, AUDIT.pictures, SampleAudit.REMARK);
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("audit.json", "index.html", "summary.md");
        }
        assertThat(Json.read(Files.readString(out.resolve("audit.json")), AuditSummary.class))
                .isEqualTo(JUDGED);
        assertThat(Files.readString(out.resolve("index.html"))).isEqualTo(HTML);
    }

    @Test
    void theSectionsComeInOrder() {
        List<String> order = List.of(
                "PASSED",
                "Seed 20180217",
                "designed error rate 1e-6",
                "What holds?",
                "What fails?",
                "Why believe it?",
                "Hypotheses against conclusions",
                "must be 0",
                "Under the theorem",
                "What the run found about each claim",
                "id=\"c-T1-MAIN\"",
                "False twin:",
                "Hypotheses on this instance",
                "Spec",
                "Replay",
                "every hypothesis proved to hold, conclusion held:",
                "What the instances were like",
                "is at most 1e-6",
                "designed error rate of the run",
                "Linux 6.1");
        int at = 0;
        for (String mark : order) {
            assertThat(HTML.indexOf(mark, at)).as(mark).isGreaterThanOrEqualTo(0);
            at = HTML.indexOf(mark, at);
        }
    }

    @Test
    void thePageLoadsNothingRunsOneScriptAndItsLinksLeadSomewhere() throws Exception {
        assertThat(HTML)
                .doesNotContain("<link", "<img", "<iframe", "@import", "url(")
                .doesNotContainPattern("<[^>]*\\son\\w+=")
                .doesNotContainPattern("(src|href)=\"[^#]")
                .contains("default-src 'none'");
        assertThat(HTML.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:");
        List<String> scripts = all("(?s)<script>(.*?)</script>");
        assertThat(scripts).hasSize(1);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(scripts.get(0).getBytes(StandardCharsets.UTF_8));
        String hash = Base64.getEncoder().encodeToString(digest);
        assertThat(all("script-src ([^;\"]*)")).containsExactly("'sha256-" + hash + "'");
        List<String> ids = all("id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(all("href=\"#([^\"]+)\""))
                .containsAll(all("aria-labelledby=\"([^\" ]+)"));
        assertThat(all("href=\"#([^\"]+)\"")).hasSizeGreaterThan(30);
    }

    @Test
    void everyCellOfTheMatrixIsADoorToAsManyFindingsAsItCounts() {
        List<String> counts = all("<td class=\"n[^>]*><a href=\"#(cell-[a-z]+-[a-z]+)\"");
        assertThat(counts).hasSizeGreaterThan(4).doesNotHaveDuplicates();
        Matrix matrix = JUDGED.matrix();
        assertThat(rows("cell-proved-held")).isEqualTo(matrix.satisfied().held());
        assertThat(rows("cell-proved-failed")).isEqualTo(matrix.satisfied().failed());
        assertThat(rows("cell-proved-undecided")).isEqualTo(matrix.satisfied().undecided());
        assertThat(rows("cell-disproved-held")).isEqualTo(matrix.violated().held());
        assertThat(rows("cell-disproved-failed")).isEqualTo(matrix.violated().failed());
        assertThat(rows("cell-undecided-held")).isEqualTo(matrix.undecided().held());
    }

    private static long rows(String list) {
        int from = HTML.indexOf("id=\"" + list + "\"");
        return from < 0
                ? 0
                : HTML.substring(HTML.indexOf("<tbody>", from), HTML.indexOf("</tbody>", from))
                        .lines()
                        .filter(line -> line.startsWith("<tr"))
                        .count();
    }

    @Test
    void everyListedFindingHasAPlaceOnThePageThatALinkCanReach() {
        long listed = AUDIT.findings.stream()
                .filter(f -> f.status() != Status.NOT_APPLICABLE)
                .filter(f -> HTML.contains("id=\"" + FindingView.anchor(f.id()) + "\""))
                .count();
        assertThat(listed).isEqualTo(AUDIT.findings.size());
    }

    @Test
    void tablesHaveCaptionsAndHeadersHaveScopes() {
        assertThat(all("(<table(?! class=\"rows))"))
                .hasSameSizeAs(all("(<table[^>]*>\\s*<caption>)"));
        assertThat(all("(<th[ >])")).hasSameSizeAs(all("(<th scope)"));
    }

    @Test
    void theBodyIsWellFormed() {
        String body = HTML.substring(HTML.indexOf("<body>"), HTML.indexOf("</body>") + 7);
        Svg.parse(body.replaceAll("(?s)<script>.*</script>|&shy;", "").replace(" hidden>", ">"));
    }

    @Test
    void theSameRunGivesTheSameBytesInAnyOrderOfFindingsAndAnyLocale() {
        List<Finding> shuffled = new ArrayList<>(AUDIT.findings);
        Collections.reverse(shuffled);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page(JUDGED, shuffled)).isEqualTo(HTML);
            assertThat(Report.markdown(JUDGED, "r")).matches("[\\x00-\\x7f\u2013\u00b7]*");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileTextsAreShownNotObeyed() throws IOException {
        String attack =
                "</pre><script>alert('1')</script> \u202e\" onload=\"x {{alpha}} {{{spec}}} |a|\n# b";
        String spec = "{\"<img src=x onerror='y'>\": \"\\u202e\\\"</pre><script>\"}";
        Finding finding = Samples.saying(
                Samples.finding("<b>\"&'|:1", "C|<i>", 0, Proof.PROVED, Conclusion.HELD),
                spec,
                attack);
        AuditSummary summary = Summary.of(
                        Samples.run(),
                        List.of(Samples.card("C|<i>", Expectation.OPEN)),
                        List.of(finding))
                .judged(List.of(attack));
        Report.write(dir, summary, List.of(finding), Map.of(), attack);
        String html = Files.readString(dir.resolve("index.html"));
        assertThat(html.split("<script")).hasSize(2);
        assertThat(html).doesNotContain("<img", "<b>\"", "<i>", "\u202e", "\" onload");
        assertThat(html).contains("&lt;script&gt;", "{{alpha}} {{{spec}}}", "\\u202e");
        Svg.parse(html.substring(html.indexOf("<main>"), html.indexOf("</main>") + 7)
                .replace("&shy;", "")
                .replace(" hidden>", ">"));
        String markdown = Files.readString(dir.resolve("summary.md"));
        assertThat(markdown).doesNotContain("<script", "\u202e", "C|", "\n# b");
        assertThat(markdown.lines().filter(line -> line.startsWith("|"))).hasSize(3 + 5 + 3);
    }

    @Test
    void aSpecCopiedFromThePageIsTheSpec() {
        String spec = "{\"a\":\"x\\u202e\\u0007<&\\\"\",\"eta\":0.0625}";
        Finding finding = Samples.saying(Samples.finding("F-1"), spec, "");
        AuditSummary summary = Summary.of(
                Samples.run(),
                List.of(Samples.card("T1-MAIN", Expectation.OPEN)),
                List.of(finding));
        String html = Report.html(summary, List.of(finding), Map.of(), "");
        Matcher pre = Pattern.compile(
                        "<h3>Spec</h3>\n<pre><code>(.*?)</code></pre>", Pattern.DOTALL)
                .matcher(html);
        assertThat(pre.find()).isTrue();
        String copied = Svg.parse("<pre>" + pre.group(1) + "</pre>")
                .getDocumentElement()
                .getTextContent();
        assertThat(Json.tree(copied)).isEqualTo(finding.spec());
    }

    @Test
    void aBrokenMatrixAndEveryReasonAreShown() {
        Finding refuted = Samples.finding("F-1", "T1-MAIN", 0, Proof.PROVED, Conclusion.FAILED);
        AuditSummary summary = Gate.settle(
                Summary.of(
                        Samples.run(),
                        List.of(Samples.card("T1-MAIN", Expectation.HOLDS)),
                        List.of(refuted)),
                1);
        String html = Report.html(summary, List.of(refuted), Map.of(), "");
        assertThat(html)
                .contains(
                        "FAILED",
                        "T1-MAIN: expected to hold, but refuted",
                        "class=\"n broken\"><a href=\"#cell-proved-failed\"",
                        ">1</a><small>must be 0")
                .contains("its false twin was not refuted", "not refuted</span>", "g-refuted");
        assertThat(HTML).contains("class=\"n empty\">0<small>must be 0").doesNotContain("n broken");
        assertThat(Report.markdown(summary, ""))
                .contains(
                        "# Onepoint audit: FAILED\n\n**FAILED**: 1 of 1 claims expected to hold are",
                        "\n| T1-MAIN: expected to hold, but refuted |"
                                + " <code>./onepoint replay F-1</code> |\n"
                                + "| T1-MAIN: its false twin was not refuted |"
                                + " <code>./onepoint audit --claims T1-MAIN</code> |\n"
                                + "| hypotheses proved and conclusion failed: 1, must be 0 |"
                                + " <code>./onepoint replay F-1</code> |\n")
                .contains("| every hypothesis proved to hold | 0 | 1 (must be 0) | 0 |");
    }

    @Test
    void everyCalibratedRateStandsBesideItsDesign() {
        assertThat(HTML)
                .contains("mutant: consumed as they complete", ">caught<", "at most 0.001")
                .contains(">power at the detectable gap<", "at least 0.99", ">0.995<");
    }

    @Test
    void figuresOfAClaimStandInItsSectionAndAreLinkedFromTheTop() {
        Map<String, List<Picture>> pictures = Map.of(
                "T1-MAIN",
                List.of(
                        SampleAudit.landscape(),
                        new EndPointPicture("where runs end", 1, 1, 0.5, new double[] {0, 2})));
        String html = Report.html(JUDGED, AUDIT.findings, pictures, SampleAudit.REMARK);
        int section = html.indexOf("<h2 id=\"c-T1-MAIN\">");
        assertThat(html.indexOf("Figures: <a href=\"#c-T1-MAIN\">T1-MAIN</a>"))
                .isBetween(0, section);
        assertThat(html.substring(section, html.indexOf("</section>", section)))
                .contains("id=\"c-T1-MAIN-p0-t\"", "id=\"c-T1-MAIN-p1-t\"", ">where runs end<");
        assertThat(html.split("where runs end<", -1)).hasSize(3);
        assertThat(HTML).doesNotContain("Figures:");
    }

    @Test
    void namesOfFindingsThatAreNotThereAreRefused() {
        assertThatThrownBy(() -> page(JUDGED, List.of()))
                .hasMessageContaining("must be among the findings");
        assertThatThrownBy(
                        () -> Report.html(JUDGED, AUDIT.findings, Map.of("ghost", List.of()), ""))
                .hasMessage("finding is ghost, must be among the findings or claims of the run");
    }

    private static String page(AuditSummary summary, List<Finding> findings) {
        return Report.html(summary, findings, AUDIT.pictures, SampleAudit.REMARK);
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(HTML)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
