package onepoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.BadInput;
import onepoint.checker.CertificateChecker;
import onepoint.checker.Checked;
import onepoint.checker.NotACertificate;
import onepoint.checker.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onepoint check}. */
@Command(
        name = "check",
        description = "Verifies a certificate again, by methods of its own. Status 0 when every"
                + " statement is confirmed, else 1.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CERTIFICATE.json", description = "What 'certify --json' printed.")
    private Path certificate;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Checked checked;
        try {
            checked = CertificateChecker.check(SpecFile.text("certificate", certificate));
        } catch (NotACertificate e) {
            throw new BadInput(e.getMessage(), e);
        }
        PrintWriter out = command.commandLine().getOut();
        for (Statement statement : checked.statements()) {
            out.printf(
                    Locale.ROOT,
                    "%-11s  %-13s  %s%n",
                    statement.name(),
                    statement.outcome(),
                    statement.reason());
        }
        int all = checked.statements().size();
        int contradicted = checked.contradicted().size();
        int open = checked.notConfirmed().size();
        out.println((all - contradicted - open) + " of " + all + " statements confirmed, "
                + contradicted + " contradicted, " + open + " not confirmed");
        out.flush();
        return checked.confirmed() ? 0 : Main.GATE_FAILED;
    }
}
