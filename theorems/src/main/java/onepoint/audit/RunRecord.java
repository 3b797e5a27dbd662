package onepoint.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import onepoint.model.Json;
import onepoint.verdict.ErrorBudget;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run fixed before data, in its folder as {@code run.json}: what a resumed run must agree with and a
 * replay starts from.
 *
 * @param plan the plan
 * @param streams over how many findings its error budget is split
 */
record RunRecord(AuditPlan plan, int streams) {
    private static final String FILE = "run.json";

    void write(Path dir) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seed", plan.seed());
        node.put("alpha", plan.alpha());
        node.put("instances", plan.instances());
        node.put("streams", streams);
        plan.claims().forEach(node.putArray("claims")::add);
        Path draft = dir.resolve(FILE + ".part");
        Files.write(draft, (Json.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(draft, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The record in a folder.
     *
     * @throws IllegalArgumentException when there is none, or it is not one
     */
    static RunRecord read(Path dir) throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(dir.resolve(FILE)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("run: " + dir + " holds no run: no " + FILE, e);
        }
        JsonNode node = Json.tree(text);
        for (String field : new String[] {"seed", "alpha", "instances", "streams", "claims"}) {
            if (!node.has(field)) {
                throw new IllegalArgumentException(
                        "run: " + dir.resolve(FILE) + " has no field " + field);
            }
        }
        AuditPlan plan = new AuditPlan(
                node.get("claims").valueStream().map(JsonNode::asString).toList(),
                node.get("instances").asInt(),
                node.get("seed").asLong(),
                node.get("alpha").asDouble());
        return new RunRecord(plan, node.get("streams").asInt());
    }

    ErrorBudget budget() {
        return plan.budget(streams);
    }
}
