package onepoint.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How many findings have each grade; the JSON names are those of {@link Grade}.
 *
 * @param certified number of {@link Grade#CERTIFIED}
 * @param consistent number of {@link Grade#CONSISTENT}
 * @param inconclusive number of {@link Grade#INCONCLUSIVE}
 * @param refuted number of {@link Grade#REFUTED}
 */
public record GradeCounts(
        @JsonProperty("CERTIFIED") long certified,
        @JsonProperty("CONSISTENT") long consistent,
        @JsonProperty("INCONCLUSIVE") long inconclusive,
        @JsonProperty("REFUTED") long refuted) {
    /** @throws IllegalArgumentException if a count is negative */
    public GradeCounts {
        Require.count("grades.CERTIFIED", certified);
        Require.count("grades.CONSISTENT", consistent);
        Require.count("grades.INCONCLUSIVE", inconclusive);
        Require.count("grades.REFUTED", refuted);
    }

    /** Number of judged findings. */
    public long total() {
        return certified + consistent + inconclusive + refuted;
    }
}
