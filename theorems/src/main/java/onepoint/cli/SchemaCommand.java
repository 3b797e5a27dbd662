package onepoint.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import onepoint.model.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onepoint schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON schema of what a run writes, for a validator.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "audit|finding",
            description = "Of audit.json, or of a line of findings.jsonl.")
    private Schema schema;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        out.print(schema.text());
        out.flush();
        return 0;
    }
}
