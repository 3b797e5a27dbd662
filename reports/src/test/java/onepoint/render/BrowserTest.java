package onepoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import onepoint.gate.Gate;
import onepoint.model.AuditSummary;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Proof;
import onepoint.model.Samples;
import onepoint.model.Summary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Reads reports as people do, in a browser. */
class BrowserTest {
    private static final String ATTACK = "</pre></code><script>document.title='owned'</script>"
            + "<img src=x onerror=\"document.title='owned'\">\u202e<b class=owned>"
            + "long".repeat(200);

    @TempDir
    static Path dir;

    private static Browser browser;
    private static Path report;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.start(true);
        SampleAudit audit = new SampleAudit();
        AuditSummary judged = Gate.settle(audit.summary, 0.2);
        Report.write(dir, judged, audit.findings, audit.pictures, SampleAudit.REMARK);
        report = dir.resolve("index.html");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void onAScreenInLight() {
        browser.medium("");
        browser.prefer("light");
    }

    @Test
    void it_opens_from_disk_without_complaint_and_asks_nobody_for_anything() {
        browser.requests();
        browser.console();
        browser.open(report, "", 1280, 800);
        assertThat(browser.driver().getTitle()).isEqualTo("Onepoint audit: PASSED, seed 20180217");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .contains(report.toUri().toString())
                .allMatch(url -> url.equals("about:blank") || url.startsWith("file:"));
    }

    @Test
    void the_first_screen_answers_three_questions_without_scrolling() {
        int[][] screens = {{1280, 800}, {390, 844}};
        for (int[] screen : screens) {
            browser.open(report, "", screen[0], screen[1]);
            for (String part : List.of("#top", "#holds", "#fails", "#why", ".answer:last-child")) {
                assertThat(bottom(part)).as(part).isLessThanOrEqualTo(screen[1]);
            }
            assertThat(bottom("td.empty")).isLessThanOrEqualTo(screen[1]);
            assertThat((Long) browser.value("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(screen[0]);
        }
    }

    private static double bottom(String selector) {
        return ((Number) browser.value("document.querySelector('" + selector
                        + "').getBoundingClientRect().bottom"))
                .doubleValue();
    }

    @Test
    void a_number_of_the_matrix_leads_to_a_finding_and_its_replay_command() {
        browser.open(report, "", 1280, 800);
        String count = browser.one("a[href='#cell-disproved-failed']").getText();
        leadsToReplay(browser);
        assertThat(browser.one(".filters output").getText()).startsWith(count + " of ");
        assertThat(browser.all("details.cell:not([hidden])")).hasSize(1);
    }

    @Test
    void without_scripts_the_same_way_leads_to_the_same_command() {
        try (Browser plain = Browser.start(false)) {
            plain.open(report, "", 1280, 800);
            assertThat(plain.all("#theme, .copy")).isEmpty();
            assertThat(plain.one(".filters").isDisplayed()).isFalse();
            leadsToReplay(plain);
            assertThat(plain.console()).noneMatch(line -> line.contains("SEVERE"));
        }
    }

    private static void leadsToReplay(Browser in) {
        in.one("a[href='#cell-disproved-failed']").click();
        WebElement link = in.one("#cell-disproved-failed tbody a");
        assertThat(link.isDisplayed()).isTrue();
        String id = link.getText();
        link.click();
        WebElement body = in.one("[id='" + FindingView.anchor(id) + "']");
        assertThat(body.isDisplayed()).isTrue();
        assertThat(body.getText()).contains("./onepoint replay " + id + " --run target/audit");
    }

    @Test
    void a_link_to_a_finding_opens_what_it_leads_to() {
        String told = "f-T1-MAIN-TWIN_3a_0";
        browser.open(report, "#" + told, 1280, 800);
        assertThat(browser.one("[id='" + told + "']").isDisplayed()).isTrue();
        WebElement row = browser.one("tr[id]");
        assertThat(row.isDisplayed()).isFalse();
        browser.open(report, "#" + row.getAttribute("id"), 1280, 800);
        assertThat(browser.one("tr:target").isDisplayed()).isTrue();
    }

    @Test
    void filters_narrow_the_lists_and_say_how_far() {
        browser.open(report, "#findings", 1280, 800);
        String before = browser.one(".filters output").getText();
        choose("0", "T1-MAIN");
        assertThat(shown()).isNotEmpty().containsOnly("T1-MAIN");
        assertThat(browser.one(".filters output").getText())
                .startsWith(shown().size() + " of ")
                .isNotEqualTo(before);
        choose("8", "consistent");
        assertThat(browser.all("details.cell:not([hidden])")).hasSize(1);
        browser.one(".filters button[type=reset]").click();
        assertThat(browser.one(".filters output").getText()).isEqualTo(before);
        assertThat(browser.one(".filters output").getAttribute("aria-live")).isEqualTo("polite");
    }

    private static void choose(String column, String text) {
        browser.all("select[data-column='" + column + "'] option").stream()
                .filter(option -> option.getAttribute("value").equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown() {
        return (List<String>) browser.value("[...document.querySelectorAll("
                + "'details.cell tbody tr:not([hidden])')].map(r => r.cells[0].textContent)");
    }

    @Test
    void tables_sort_by_number_and_tell_assistive_software() {
        browser.open(report, "#cell-proved-held", 1280, 800);
        WebElement head = browser.one("#cell-proved-held th:nth-child(4)");
        head.findElement(By.tagName("button")).click();
        assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
        List<Integer> up = dimensions();
        assertThat(up).isSorted();
        assertThat(up.get(0)).isLessThan(up.get(up.size() - 1));
        head.findElement(By.tagName("button")).click();
        assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
        List<Integer> down = new ArrayList<>(dimensions());
        Collections.reverse(down);
        assertThat(down).isEqualTo(up);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> dimensions() {
        List<String> texts = (List<String>)
                browser.value("[...document.querySelectorAll('#cell-proved-held tbody tr')]"
                        + ".map(r => r.cells[3].textContent)");
        return texts.stream().map(Integer::valueOf).toList();
    }

    @Test
    void it_follows_the_readers_preference_and_switches_to_the_other() {
        browser.open(report, "", 1280, 800);
        String light = ground();
        browser.one("#theme").click();
        String dark = ground();
        assertThat(light).isEqualTo("rgb(255, 255, 255)");
        assertThat(dark).isNotEqualTo(light);
        browser.prefer("dark");
        browser.open(report, "", 1280, 800);
        assertThat(ground()).isEqualTo(dark);
    }

    private static String ground() {
        return (String) browser.value("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void commands_are_copied_and_curves_are_read_under_the_pointer() {
        browser.open(report, "", 1280, 800);
        String anchor = browser.one("details.finding .body:has(.plot)").getAttribute("id");
        browser.open(report, "#" + anchor, 1280, 800);
        WebElement body = browser.one("[id='" + anchor + "']");
        List<WebElement> copies = body.findElements(By.cssSelector("pre .copy"));
        copies.get(copies.size() - 1).click();
        assertThat((String) browser.value("getSelection().toString()"))
                .startsWith("./onepoint replay ")
                .endsWith(" --run target/audit");
        WebElement plot = body.findElement(By.cssSelector("svg.plot"));
        new Actions(browser.driver()).moveToElement(plot).perform();
        assertThat(body.findElement(By.cssSelector(".read")).getText())
                .matches("at -?[0-9.e-]+; f: -?[0-9.e-]+; f smoothed by the noise: -?[0-9.e-]+");
    }

    @Test
    void on_paper_every_account_is_open_and_nothing_is_left_to_click() {
        browser.open(report, "", 1280, 800);
        browser.medium("print");
        assertThat(browser.one("nav").isDisplayed()).isFalse();
        assertThat(browser.one(".filters").isDisplayed()).isFalse();
        assertThat(bottom("details.finding pre")).isGreaterThan(bottom("details.finding summary"));
    }

    @Test
    void hostile_texts_are_shown_as_text() throws IOException {
        Finding finding = Samples.saying(
                Samples.finding("<b>:1", "C-" + "x".repeat(300), 0, Proof.PROVED, Conclusion.HELD),
                "{\"<script>document.title='owned'</script>\": \"\\u202e\"}",
                ATTACK);
        AuditSummary summary = Summary.of(
                        Samples.run(),
                        List.of(Samples.card("C-" + "x".repeat(300), Expectation.OPEN)),
                        List.of(finding))
                .judged(List.of(ATTACK));
        Report.write(dir.resolve("hostile"), summary, List.of(finding), Map.of(), ATTACK);
        Path hostile = dir.resolve("hostile").resolve("index.html");
        browser.console();
        for (int width : new int[] {1280, 390}) {
            browser.open(hostile, "#" + FindingView.anchor(finding.id()), width, 800);
            assertThat((Long) browser.value("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        assertThat(browser.driver().getTitle()).startsWith("Onepoint audit: FAILED");
        assertThat(browser.all(".owned, img")).isEmpty();
        assertThat(browser.all("script")).hasSize(1);
        assertThat(browser.one("#reasons").getText()).contains("<script>", "\\u202e");
        assertThat(browser.one("details.finding pre").getText())
                .contains("<script>document.title='owned'</script>", "\\u202e");
        assertThat(Files.readString(hostile)).doesNotContain("\u202e");
        assertThat(browser.console()).isEmpty();
    }
}
