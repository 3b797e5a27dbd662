package onepoint.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onepoint.audit.BadInput;
import onepoint.audit.CounterexamplePage;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.model.Expectation;
import onepoint.model.Json;
import onepoint.paper.Ledger;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code onepoint claims}. */
@Command(name = "claims", description = "Prints the ledger.", mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
    private static final int INDENT = 4;

    @ArgGroup
    private Form form = new Form();

    /** Plain text when neither is asked for. */
    private static final class Form {
        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Option(names = "--markdown", description = "As the page of the ledger.")
        private boolean markdown;

        @Option(
                names = "--counterexamples",
                paramLabel = "SRC",
                description =
                        "Write the page of counterexamples, of SRC/golden, with its pictures to"
                                + " SRC/site.")
        private Optional<Path> counterexamples = Optional.empty();
    }

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "For --markdown: also how each claim stood in the run of this baseline.")
    private Optional<Path> baseline = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        if (baseline.isPresent() && !form.markdown) {
            throw new BadInput("baseline: " + baseline.get() + " is for --markdown only");
        }
        if (form.json) {
            out.println(Json.pretty(tree()));
        } else if (form.counterexamples.isPresent()) {
            CounterexamplePage.write(form.counterexamples.get());
        } else if (form.markdown) {
            out.print(LedgerPage.of(Ledger.claims(), baseline.map(GateCommand::baseline)));
        } else {
            print(Ledger.claims(), Screen.on(out));
        }
        out.flush();
        return 0;
    }

    /** The ledger as text, by what is expected. */
    static void print(List<Claim> claims, Screen screen) {
        for (Expectation expected : Expectation.values()) {
            List<Claim> group = claims.stream()
                    .filter(claim -> claim.card().expected() == expected)
                    .toList();
            if (!group.isEmpty()) {
                screen.heading(expected, group.size());
                group.forEach(claim -> print(claim, screen));
                screen.gap();
            }
        }
    }

    private static void print(Claim claim, Screen screen) {
        Card card = claim.card();
        String needs = card.hypotheses().stream()
                .sorted()
                .map(Hypothesis::id)
                .collect(Collectors.joining(" "));
        screen.gap();
        screen.heading(card.id() + (needs.isEmpty() ? "" : "   needs " + needs));
        screen.table(
                List.of(
                        List.of("", card.title() + "."),
                        List.of("", card.plainStatement()),
                        List.of("", "False twin: " + claim.twin().description())),
                INDENT);
    }

    private static ArrayNode tree() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Claim claim : Ledger.claims()) {
            Card card = claim.card();
            ObjectNode node = list.addObject();
            node.put("id", card.id());
            node.put("title", card.title());
            node.put("statement", card.plainStatement());
            node.put("latex", card.statement());
            node.put("expected", card.expected().name());
            node.put("remark", card.remark());
            card.gap().ifPresent(gap -> node.put("gap", gap));
            card.counterexample().ifPresent(why -> node.put("counterexample", why));
            ArrayNode hypotheses = node.putArray("hypotheses");
            card.hypotheses().stream().sorted().map(Hypothesis::id).forEach(hypotheses::add);
            node.put("twin", claim.twin().description());
        }
        return list;
    }
}
