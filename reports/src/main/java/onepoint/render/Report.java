package onepoint.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Finding;
import onepoint.model.Json;
import onepoint.model.Picture;
import onepoint.model.Twin;
import onepoint.model.Worst;

/** The report of a run: {@code audit.json}, {@code index.html} and {@code summary.md}. */
public final class Report {
    private Report() {}

    /**
     * Writes the three files into a directory, which is made if need be. Each file is replaced as a whole: a
     * reader never sees half of one.
     *
     * @param dir where to
     * @param summary of the run
     * @param findings all findings of the run
     * @param pictures by id of the finding or the claim they belong to; every finding with a picture is shown
     * @param remark a sentence or two for the first paragraph
     * @throws IllegalArgumentException if the summary or the pictures name a finding that is not among the
     *     findings
     * @throws IOException if a file cannot be written
     */
    public static void write(
            Path dir,
            AuditSummary summary,
            List<Finding> findings,
            Map<String, List<Picture>> pictures,
            String remark)
            throws IOException {
        String html = html(summary, findings, pictures, remark);
        String markdown = markdown(summary, remark);
        Files.createDirectories(dir);
        replace(dir.resolve("audit.json"), Json.pretty(summary));
        replace(dir.resolve("summary.md"), markdown);
        replace(dir.resolve("index.html"), html);
    }

    /**
     * The page as one self-contained HTML document.
     *
     * @throws IllegalArgumentException if the summary or the pictures name a finding that is not among the
     *     findings
     */
    public static String html(
            AuditSummary summary,
            List<Finding> findings,
            Map<String, List<Picture>> pictures,
            String remark) {
        Objects.requireNonNull(remark, "remark is null, must be given");
        checkNames(summary, findings, pictures);
        List<ClaimView> claims = summary.claims().stream()
                .map(claim -> ClaimView.of(summary, claim, findings, pictures))
                .toList();
        return Templates.html(PageView.of(summary, findings, claims, remark));
    }

    /** The summary as Markdown, for the page of a CI job. */
    public static String markdown(AuditSummary summary, String remark) {
        Objects.requireNonNull(remark, "remark is null, must be given");
        return Templates.markdown(SummaryView.of(summary, remark));
    }

    private static void checkNames(
            AuditSummary summary, List<Finding> findings, Map<String, List<Picture>> pictures) {
        Set<String> known = Stream.concat(
                        findings.stream().map(Finding::id),
                        summary.claims().stream().map(ClaimSummary::id))
                .collect(Collectors.toSet());
        Stream<String> worst = summary.claims().stream()
                .flatMap(claim -> claim.worst().map(Worst::finding).stream());
        Stream<String> twins = summary.claims().stream()
                .map(ClaimSummary::twin)
                .flatMap(twin -> twin.flatMap(Twin::finding).stream());
        Stream<String> needs = summary.needs().stream().flatMap(need -> need.worst().stream());
        Stream.of(worst, twins, needs, pictures.keySet().stream())
                .flatMap(s -> s)
                .forEach(id -> {
                    if (!known.contains(id)) {
                        throw new IllegalArgumentException("finding is " + id
                                + ", must be among the findings or claims of the run");
                    }
                });
    }

    private static void replace(Path file, String text) throws IOException {
        // not a temporary file of the JDK: only its owner could read it, and so the report
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
