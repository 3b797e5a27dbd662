package onepoint.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Counts the kinds of instances among findings; findings with equal specs are about one instance. */
final class GeneratorTally {
    /**
     * Dense about 0, where the condition under audit changes from met to broken, and about -1, where c
     * changes sign.
     */
    private static final double[] EDGES = {-2, -1, -0.5, -0.1, 0, 0.1, 0.5, 1, 2, 10};

    private GeneratorTally() {}

    static GeneratorStatistics of(List<Finding> findings) {
        Map<JsonNode, InstanceFacts> distinct = new LinkedHashMap<>();
        findings.forEach(f -> distinct.putIfAbsent(f.spec(), f.facts()));
        Collection<InstanceFacts> facts = distinct.values();
        List<Double> margins = facts.stream().flatMap(f -> f.margin().stream()).toList();
        return new GeneratorStatistics(
                facts.size(),
                tally(facts, InstanceFacts::family),
                tally(facts, InstanceFacts::dimension),
                tally(facts, InstanceFacts::noise),
                tally(facts, InstanceFacts::domain),
                tally(facts, InstanceFacts::target),
                histogram(margins),
                facts.size() - margins.size(),
                facts.stream().filter(InstanceFacts::boundary).count());
    }

    private static <K> Map<K, Long> tally(
            Collection<InstanceFacts> facts, Function<InstanceFacts, K> of) {
        return facts.stream().collect(Collectors.groupingBy(of, Collectors.counting()));
    }

    private static List<MarginBin> histogram(List<Double> margins) {
        List<MarginBin> bins = new ArrayList<>();
        for (int i = 0; i <= EDGES.length; i++) {
            Optional<Double> from = i == 0 ? Optional.empty() : Optional.of(EDGES[i - 1]);
            Optional<Double> to = i == EDGES.length ? Optional.empty() : Optional.of(EDGES[i]);
            MarginBin empty = new MarginBin(from, to, 0);
            bins.add(new MarginBin(
                    from, to, margins.stream().filter(empty::contains).count()));
        }
        return bins;
    }
}
