package onepoint.neural.claim;

import java.util.Map;
import onepoint.model.Range;
import onepoint.neural.network.Architecture;
import onepoint.verdict.TrialCounts;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was measured for one finding.
 *
 * @param claim its id, or that of its false twin
 * @param part what tells it from the other findings about the claim
 * @param network on which it was measured
 * @param prediction what the claim says here
 * @param counts of independent trials in which that happened, or did not
 * @param detail what else there is to say
 * @param constants numbers that were measured, by name
 * @param data series that pictures are made of, by name
 */
record Measured(
        String claim,
        String part,
        Architecture network,
        String prediction,
        TrialCounts counts,
        String detail,
        Map<String, Range> constants,
        ObjectNode data) {
    /** The id of a finding about a claim. */
    static String id(String claim, Architecture network, String part) {
        return claim + "-" + network.label() + (part.isEmpty() ? "" : "-" + part);
    }

    /** A number that was measured, as the interval that it is. */
    static Range exactly(double value) {
        return new Range(value, value);
    }
}
