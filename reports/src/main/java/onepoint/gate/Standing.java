package onepoint.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onepoint.model.ClaimSummary;
import onepoint.model.Evidence;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.Outcome;
import onepoint.model.Range;
import onepoint.model.Status;
import tools.jackson.databind.JsonNode;

/**
 * How a claim stood after a run. What an adversarial search found counts in the outcome, the tightness and
 * the worst instance only, so that runs with and without a search are compared on the instances they share.
 *
 * @param id id of the claim
 * @param expected what the ledger argued
 * @param outcome what the run found
 * @param twinRefuted whether its false twin was refuted; absent without a twin
 * @param instances digest of the ids and specs of its findings: equal for the same instances
 * @param certified number of findings that are proofs
 * @param share of the findings on its most frequent population of instances, those that stayed open
 * @param tightness the largest tightness of a judged finding
 * @param worst the instance on which it came closest to failing
 * @param sampled how many findings judged by trials, the first ones, have their tightness below, where they
 *     have one; the tightness of an enclosure may be that of a random point, and is no confidence interval
 * @param sample tightness of these, by id of the finding
 */
public record Standing(
        String id,
        Expectation expected,
        Outcome outcome,
        Optional<Boolean> twinRefuted,
        String instances,
        long certified,
        OpenShare share,
        Optional<Range> tightness,
        Optional<WorstInstance> worst,
        int sampled,
        Map<String, Range> sample) {
    /**
     * How many findings the sample has at most. With fewer, a change that moves every tightness could not be
     * told from chance at an error rate of 1e-6 or so; with more, the file is too long to be read.
     */
    private static final int SAMPLE = 24;

    /** Twelve hexadecimal digits: two different sets of instances share them once in 2^48. */
    private static final int DIGEST_BYTES = 6;

    /**
     * The share of open findings.
     *
     * @param population name of the population
     * @param judged its judged findings
     * @param open those of them that are inconclusive
     */
    public record OpenShare(String population, long judged, long open) {
        /** @throws IllegalArgumentException if the counts contradict each other */
        public OpenShare {
            if (open < 0 || open > judged) {
                throw new IllegalArgumentException(
                        "share.open is " + open + ", must be in [0, " + judged + "]");
            }
        }

        private static OpenShare of(List<Finding> judged) {
            Map<String, List<Finding>> byPopulation = judged.stream()
                    .collect(Collectors.groupingBy(
                            Finding::population, TreeMap::new, Collectors.toList()));
            return byPopulation.entrySet().stream()
                    .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .map(entry -> new OpenShare(
                            entry.getKey(),
                            entry.getValue().size(),
                            count(entry.getValue(), Grade.INCONCLUSIVE)))
                    .orElse(new OpenShare("", 0, 0));
        }
    }

    /**
     * An instance that can be replayed without the run.
     *
     * @param finding id of its finding
     * @param spec the instance
     */
    public record WorstInstance(String finding, JsonNode spec) {}

    /** @throws IllegalArgumentException if the sample has more findings than it says */
    public Standing {
        if (sample.size() > sampled) {
            throw new IllegalArgumentException(
                    "sampled is " + sampled + ", must be at least " + sample.size());
        }
        sample = Map.copyOf(sample).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    static Standing of(ClaimSummary claim, List<Finding> findings) {
        List<Finding> drawn = findings.stream()
                .filter(finding -> !finding.population().equals(Finding.SEARCHED))
                .toList();
        List<Finding> judged = drawn.stream()
                .filter(finding -> finding.status() == Status.JUDGED)
                .sorted(Comparator.comparing(Finding::index).thenComparing(Finding::id))
                .toList();
        List<Finding> first = judged.stream()
                .filter(finding -> !finding.evidence().kind().equals(Evidence.EXACT))
                .limit(SAMPLE)
                .toList();
        Map<String, Range> sample = new TreeMap<>();
        first.forEach(
                finding -> finding.tightness().ifPresent(range -> sample.put(finding.id(), range)));
        Optional<WorstInstance> worst = claim.worst()
                .flatMap(w -> findings.stream()
                        .filter(finding -> finding.id().equals(w.finding()))
                        .findFirst())
                .map(finding -> new WorstInstance(finding.id(), finding.spec()));
        return new Standing(
                claim.id(),
                claim.expected(),
                claim.outcome(),
                claim.twin().map(twin -> twin.refuted()),
                digest(drawn),
                count(judged, Grade.CERTIFIED),
                OpenShare.of(judged),
                claim.tightness(),
                worst,
                first.size(),
                sample);
    }

    private static long count(List<Finding> findings, Grade grade) {
        return findings.stream()
                .filter(finding -> finding.grade().equals(Optional.of(grade)))
                .count();
    }

    private static String digest(List<Finding> findings) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        findings.stream()
                .map(finding -> finding.id() + " " + finding.spec() + "\n")
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }
}
