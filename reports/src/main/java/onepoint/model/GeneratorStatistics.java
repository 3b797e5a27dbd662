package onepoint.model;

import java.util.List;
import java.util.Map;

/**
 * What kinds of instances a run looked at; an audit is only as good as these. Instances with equal specs
 * count once.
 *
 * @param instances number of different instances among the findings
 * @param families number by landscape family
 * @param dimensions number by dimension
 * @param noises number by noise law
 * @param domains number by shape of the domain
 * @param targets number by how the target is given
 * @param margins histogram of the known margins
 * @param marginUnknown number without a known margin
 * @param boundary number drawn at the boundary of the condition
 */
public record GeneratorStatistics(
        long instances,
        Map<String, Long> families,
        Map<Integer, Long> dimensions,
        Map<String, Long> noises,
        Map<String, Long> domains,
        Map<String, Long> targets,
        List<MarginBin> margins,
        long marginUnknown,
        long boundary) {
    /** @throws IllegalArgumentException if a count is negative or a table does not add up to the instances */
    public GeneratorStatistics {
        Require.count("generator.instances", instances);
        families = Require.counts("generator.families", families);
        dimensions = Require.counts("generator.dimensions", dimensions);
        noises = Require.counts("generator.noises", noises);
        domains = Require.counts("generator.domains", domains);
        targets = Require.counts("generator.targets", targets);
        margins = Require.list("generator.margins", margins);
        Require.count("generator.marginUnknown", marginUnknown);
        Require.count("generator.boundary", boundary);
        adds("generator.families", sum(families), instances);
        adds("generator.dimensions", sum(dimensions), instances);
        adds("generator.noises", sum(noises), instances);
        adds("generator.domains", sum(domains), instances);
        adds("generator.targets", sum(targets), instances);
        long known = margins.stream().mapToLong(MarginBin::count).sum();
        adds("generator.margins", known + marginUnknown, instances);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void adds(String field, long sum, long instances) {
        Require.that(
                sum == instances, field + " sum", sum, "the number of instances, " + instances);
    }
}
