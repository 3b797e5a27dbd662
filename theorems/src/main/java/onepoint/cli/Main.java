package onepoint.cli;

import java.io.IOException;
import onepoint.audit.BadInput;
import onepoint.setting.InvalidSpecException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit status: 0 passed, 1 a finding that fails the gate, 2 bad usage or input, 3 the
 * harness itself failed.
 */
@Command(
        name = "onepoint",
        description =
                "Audits the theorems about when stochastic gradient descent escapes local minima.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionProvider.class,
        subcommands = {
            AuditCommand.class,
            GateCommand.class,
            CalibrateCommand.class,
            ReplayCommand.class,
            CertifyCommand.class,
            CheckCommand.class,
            ClaimsCommand.class,
            SchemaCommand.class
        })
public final class Main implements Runnable {
    static final int GATE_FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int HARNESS_FAILED = 3;

    @Spec
    private CommandSpec command;

    /** Runs the command line and ends with its exit status. */
    public static void main(String[] arguments) {
        int status;
        try {
            status = run(arguments);
        } catch (Error e) {
            System.err.println("onepoint: the harness failed: " + e);
            status = HARNESS_FAILED;
        }
        System.exit(status);
    }

    /** Runs the command line; returns its exit status. */
    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, args) -> refuse(e.getCommandLine(), e.getMessage(), BAD_INPUT))
                .setExecutionExceptionHandler((e, line, result) -> failed(e, line))
                .execute(arguments);
    }

    private static int failed(Exception e, CommandLine line) {
        if (e instanceof BadInput || e instanceof InvalidSpecException) {
            return refuse(line, e.getMessage(), BAD_INPUT);
        }
        String what = e instanceof IOException file
                ? "cannot read or write: " + Trouble.of(file)
                : "the harness failed: " + e;
        return refuse(line, what, HARNESS_FAILED);
    }

    private static int refuse(CommandLine line, String message, int status) {
        String first = String.valueOf(message).lines().findFirst().orElse("");
        line.getErr().println("onepoint: " + first);
        return status;
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "a command is missing; try: onepoint --help");
    }

    /** The version, from the build. */
    static final class VersionProvider implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"onepoint " + onepoint.audit.Version.current()};
        }
    }
}
