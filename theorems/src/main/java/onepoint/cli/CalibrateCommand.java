package onepoint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import onepoint.audit.Audit;
import onepoint.calibration.Calibration.Size;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onepoint calibrate}. */
@Command(
        name = "calibrate",
        description = "Measures the error rates of the statistics on cases whose truth is known."
                + " Status 1 when a rate is against its design, or a mutant is not caught.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    @Option(
            names = "--full",
            description = "With 3 000 campaigns and streams of up to 100 000 trials: minutes.")
    private boolean full;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        List<CalibrationCheck> checks = Audit.calibration(full ? Size.FULL : Size.SMALL);
        boolean passed = true;
        for (CalibrationCheck check : checks) {
            passed &= check.passes();
            out.printf(
                    Locale.ROOT,
                    "%-6s %s%s%n       designed %s %.3g, came out in [%.3g, %.3g]; %s%n",
                    word(check),
                    check.mutant() ? "mutant: " : "",
                    check.name(),
                    check.side() == Side.AT_MOST ? "<=" : ">=",
                    check.designed(),
                    check.measured().lo(),
                    check.measured().hi(),
                    check.how());
        }
        out.println(passed ? "PASSED" : "FAILED");
        out.flush();
        return passed ? 0 : Main.GATE_FAILED;
    }

    private static String word(CalibrationCheck check) {
        if (!check.passes()) {
            return "WRONG";
        }
        return check.mutant() ? "caught" : "ok";
    }
}
