package onepoint.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import onepoint.model.Json;
import onepoint.verdict.ErrorBudget;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run fixed before data, in its folder as {@code run.json}: what a resumed run must agree with and a
 * replay starts from.
 *
 * @param plan the plan
 * @param streams over how many findings its error budget is split
 * @param version of the program
 */
record RunRecord(AuditPlan plan, int streams, String version) {
    static final String FILE = "run.json";

    void write(Path dir) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("version", version);
        node.put("seed", plan.seed());
        node.put("alpha", plan.alpha());
        node.put("instances", plan.instances());
        node.put("search", plan.search());
        node.put("streams", streams);
        plan.claims().forEach(node.putArray("claims")::add);
        Path draft = dir.resolve(FILE + ".part");
        Files.write(draft, (Json.pretty(node) + "\n").getBytes(StandardCharsets.UTF_8));
        Files.move(draft, dir.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * The record in a folder.
     *
     * @throws BadInput when there is none, or it is not one
     */
    static RunRecord read(Path dir) throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(dir.resolve(FILE)), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new BadInput("run: " + dir + " holds no run: no " + FILE, e);
        }
        try {
            return of(Json.tree(text));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new BadInput("run: " + dir.resolve(FILE) + " is damaged: " + e.getMessage(), e);
        }
    }

    private static RunRecord of(JsonNode node) {
        List<String> claims = new ArrayList<>();
        node.required("claims").forEach(claim -> claims.add(claim.stringValue()));
        AuditPlan plan = new AuditPlan(
                claims,
                node.required("instances").intValue(),
                node.required("search").intValue(),
                node.required("seed").longValue(),
                node.required("alpha").doubleValue());
        return new RunRecord(
                plan,
                node.required("streams").intValue(),
                node.required("version").stringValue());
    }

    ErrorBudget budget() {
        return plan.budget(streams);
    }
}
