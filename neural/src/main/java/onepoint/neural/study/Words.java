package onepoint.neural.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onepoint.model.Evidence;
import onepoint.model.Finding;
import onepoint.model.Range;
import onepoint.neural.claim.Decimal;

/** What a finding says in one sentence, for people. */
final class Words {
    private Words() {}

    /** Trials, interval and detail; for a finding without trials, what it predicts. */
    static String counted(Finding finding) {
        Evidence evidence = finding.evidence();
        if (evidence.trials() == 0) {
            return finding.prediction() + ". " + evidence.detail();
        }
        return evidence.successes() + " of " + evidence.trials() + " trials, probability in "
                + evidence.estimate().map(Words::range).orElse("[0, 1]") + ". " + evidence.detail();
    }

    /** What was found about a claim, network by network. */
    static String found(List<Finding> findings) {
        Map<String, List<Finding>> byNetwork = findings.stream()
                .collect(Collectors.groupingBy(
                        f -> f.facts().family(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder found = new StringBuilder();
        byNetwork.forEach((network, mine) -> {
            String all = mine.size() == 1
                    ? counted(mine.get(0))
                    : mine.stream().map(Words::brief).collect(Collectors.joining("; ")) + ".";
            found.append(" Found on the ").append(network).append(": ").append(all);
        });
        return found.toString();
    }

    private static String brief(Finding finding) {
        return "at " + finding.id().substring(finding.id().lastIndexOf('-') + 1) + " "
                + finding.evidence().successes() + " of " + finding.evidence().trials()
                + " points, a share in "
                + finding.evidence().estimate().map(Words::range).orElse("[0, 1]");
    }

    static String range(Range range) {
        return "[" + Decimal.below(range.lo()) + ", " + Decimal.above(range.hi()) + "]";
    }
}
