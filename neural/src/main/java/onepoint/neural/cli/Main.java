package onepoint.neural.cli;

import java.io.IOException;
import onepoint.audit.BadInput;
import onepoint.audit.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onepoint neural}. Exit status: 0 done, 2 bad usage or input, 3 the harness itself failed. */
@Command(
        name = "onepoint neural",
        description = "Measures the paper's findings about neural networks on small ones.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionProvider.class,
        subcommands = StudyCommand.class)
public final class Main implements Runnable {
    static final int BAD_INPUT = 2;
    static final int HARNESS_FAILED = 3;

    @Spec
    private CommandSpec command;

    /** Runs the command line and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    /** The command line, which gives the exit status. */
    static CommandLine line() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(
                        (e, args) -> refuse(e.getCommandLine(), e.getMessage(), BAD_INPUT))
                .setExecutionExceptionHandler((e, line, result) -> failed(e, line));
    }

    private static int failed(Exception e, CommandLine line) {
        if (e instanceof BadInput) {
            return refuse(line, e.getMessage(), BAD_INPUT);
        }
        String kind = e instanceof IOException ? "cannot read or write: " : "the harness failed: ";
        return refuse(line, kind + e, HARNESS_FAILED);
    }

    private static int refuse(CommandLine line, String message, int status) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        line.getErr().println("onepoint neural: " + first);
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "a command is missing; try: onepoint neural --help");
    }

    /** The version, from the build. */
    static final class VersionProvider implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"onepoint neural " + Version.current()};
        }
    }
}
