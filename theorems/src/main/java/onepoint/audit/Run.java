package onepoint.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import onepoint.model.AuditSummary;
import onepoint.model.ClaimSummary;
import onepoint.model.Finding;
import onepoint.model.Json;

/**
 * A run that has ended, as its folder holds it.
 *
 * @param summary its summary
 * @param findings its findings, in order
 */
public record Run(AuditSummary summary, List<Finding> findings) {
    /**
     * Reads a folder.
     *
     * @throws BadInput when it holds no run that has ended, or a damaged file
     * @throws IOException when a file cannot be read
     */
    public static Run read(Path dir) throws IOException {
        Path file = dir.resolve(Audit.SUMMARY);
        try {
            AuditSummary summary = Json.read(Files.readString(file), AuditSummary.class);
            List<Finding> findings = Audit.journal(dir);
            requireWhole(dir, summary, findings);
            return new Run(summary, findings);
        } catch (NoSuchFileException e) {
            throw new BadInput(
                    "run: " + dir + " holds no run that has ended: no " + e.getFile(), e);
        } catch (IllegalArgumentException e) {
            throw new BadInput("run: " + file + " is damaged: " + e.getMessage(), e);
        }
    }

    private static void requireWhole(Path dir, AuditSummary summary, List<Finding> findings) {
        for (ClaimSummary claim : summary.claims()) {
            long found = findings.stream()
                    .filter(finding -> finding.claim().equals(claim.id()))
                    .count();
            if (found != claim.instances()) {
                throw new BadInput("run: " + dir.resolve(Audit.JOURNAL) + " has " + found
                        + " findings about " + claim.id() + ", must be " + claim.instances()
                        + " as in " + Audit.SUMMARY);
            }
        }
    }
}
