package onepoint.model;

import java.util.Optional;

/**
 * The false twin of a claim: a wrong version of it that must come out refuted, to show that the audit can
 * see.
 *
 * @param description what was made wrong
 * @param refuted whether it was refuted
 * @param evidence the evidence of the finding that refuted it
 * @param finding the id of that finding
 */
public record Twin(
        String description,
        boolean refuted,
        Optional<Evidence> evidence,
        Optional<String> finding) {
    /** @throws IllegalArgumentException if evidence and finding are not present exactly when it is refuted */
    public Twin {
        Require.nonBlank("twin.description", description);
        Require.present("twin.evidence", evidence);
        Require.present("twin.finding", finding).ifPresent(id -> Require.id("twin.finding", id));
        Require.that(
                evidence.isPresent() == refuted,
                "twin.evidence",
                evidence,
                "present exactly if refuted");
        Require.that(
                finding.isPresent() == refuted,
                "twin.finding",
                finding,
                "present exactly if refuted");
    }
}
