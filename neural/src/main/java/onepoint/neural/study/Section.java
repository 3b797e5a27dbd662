package onepoint.neural.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.render.Illustration;

/**
 * The section that a study adds to the page of an audit: what was found about each network, the paper's
 * Figures 5 and 6 redrawn, and a link to the study's own report, which has all figures.
 *
 * @param html one element, between two comments by which it is found again
 */
record Section(String html) {
    private static final String FROM = "<!-- neural networks: begin -->\n";
    private static final String TO = "<!-- neural networks: end -->\n";
    private static final String BEFORE = "</main>";

    /** The claims whose figures redraw the paper's. */
    private static final List<String> REDRAWN = List.of("N-TRAJECTORY", "N-SPECTRUM");

    static Section of(
            AuditSummary summary, List<Finding> findings, Map<String, List<Picture>> pictures) {
        StringBuilder figures = new StringBuilder();
        for (String claim : REDRAWN) {
            for (Picture picture : pictures.getOrDefault(claim, List.of())) {
                String id = "neural-" + claim + "-" + figures.length();
                figures.append("<figure>\n").append(Illustration.inPage(picture, id));
                figures.append("<figcaption>").append(escaped(picture.caption()));
                figures.append("</figcaption>\n</figure>\n");
            }
        }
        StringBuilder rows = new StringBuilder();
        for (ClaimSummary claim : summary.claims()) {
            for (Finding finding : findings) {
                if (finding.claim().equals(claim.id())) {
                    rows.append(row(claim, finding));
                }
            }
        }
        return new Section(FROM + """
                <section aria-labelledby="neural-networks">
                <h2 id="neural-networks">Neural networks</h2>
                <p>Measured, not proved. All figures, and what the paper counted beside what was counted here:
                <a href="neural/index.html">the study</a>.</p>
                <div class="wide">
                <table class="pairs">
                <thead><tr><th scope="col">claim</th><th scope="col">network</th>\
                <th scope="col">found</th><th scope="col">what was counted</th></tr></thead>
                <tbody>
                """ + rows + """
                </tbody>
                </table>
                </div>
                <div class="figures">
                """ + figures + """
                </div>
                </section>
                """ + TO);
    }

    private static String row(ClaimSummary claim, Finding finding) {
        String found = finding.grade()
                .map(grade -> grade.name().toLowerCase(Locale.ROOT))
                .orElse("not judged");
        return "<tr><th scope=\"row\">" + escaped(finding.id()) + "</th><td>"
                + escaped(finding.facts().family()) + "</td><td><span class=\"state\">" + found
                + "</span></td><td>"
                + escaped(Words.counted(finding)) + "</td></tr>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The page with this section as the last of its main part, in place of an earlier one. */
    String within(String page) {
        String bare = page;
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        if (from >= 0 && to > from) {
            bare = page.substring(0, from) + page.substring(to + TO.length());
        }
        int at = bare.lastIndexOf(BEFORE);
        if (at < 0) {
            throw new IllegalArgumentException("page has no " + BEFORE + ", must be of an audit");
        }
        return bare.substring(0, at) + html + bare.substring(at);
    }

    /** Adds it to the page if there is one. */
    void addTo(Path page) throws IOException {
        if (!Files.exists(page)) {
            return;
        }
        Path draft = page.resolveSibling("." + page.getFileName() + ".part");
        Files.write(draft, within(Files.readString(page)).getBytes(StandardCharsets.UTF_8));
        Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
    }
}
