package onepoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onepoint.certificate.Bracket;
import onepoint.certificate.Certificate;
import onepoint.certificate.CertificateJson;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.model.Json;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onepoint certify}. */
@Command(
        name = "certify",
        description = "Prints what is proved about one instance.",
        mixinStandardHelpOptions = true)
final class CertifyCommand implements Callable<Integer> {
    private static final int SHOWN = 4;

    @Parameters(paramLabel = "SPEC.json", description = "The instance.")
    private Path spec;

    @Option(names = "--json", description = "Print the certificate as 'check' reads it.")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Certificate certificate = Certificate.of(Setting.of(SpecFile.read(spec)));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(CertificateJson.tree(certificate)));
        } else {
            print(certificate, out);
        }
        out.flush();
        return 0;
    }

    private static void print(Certificate certificate, PrintWriter out) {
        Bracket c = certificate.convexity();
        Bracket smooth = certificate.smoothness();
        out.println("largest c  certified " + text(c.certified()) + ", refuted above "
                + text(c.refuted()) + witness(certificate) + ", by " + c.how());
        out.println("least L    certified " + text(smooth.certified()) + ", refuted below "
                + text(smooth.refuted()) + ", by " + smooth.how());
        out.println("least r    in [" + text(certificate.radius().inf()) + ", "
                + text(certificate.radius().sup()) + "]");
        certificate.margin().ifPresent(margin -> out.println("margin     " + text(margin)));
        certificate
                .constants()
                .ifPresent(k -> out.println("judged at  c = " + text(k.convexity()) + ", L = "
                        + text(k.smoothness()) + ", r = " + text(k.noiseRadius())));
        certificate
                .rates()
                .ifPresent(r -> out.println("rates      lambda = "
                        + text(r.lambda().mid()) + ", b = " + text(r.b().mid())));
        for (Hypothesis hypothesis : Hypothesis.values()) {
            Proof proof = certificate.proof(hypothesis);
            out.printf(
                    Locale.ROOT,
                    "%s  %-9s  %s%n",
                    hypothesis.id(),
                    name(proof),
                    hypothesis.statement());
            out.println("               " + proof.detail());
        }
    }

    /** The y at which a larger c fails; in many dimensions its first coordinates. */
    private static String witness(Certificate certificate) {
        double[] y = certificate.witness();
        if (y.length == 0) {
            return "";
        }
        String shown = Arrays.stream(y)
                .limit(SHOWN)
                .mapToObj(CertifyCommand::text)
                .collect(Collectors.joining(", "));
        return " at y = (" + shown + (y.length > SHOWN ? ", ..)" : ")");
    }

    private static String name(Proof proof) {
        if (proof instanceof Proof.Proved) {
            return "proved";
        }
        return proof instanceof Proof.Disproved ? "disproved" : "undecided";
    }

    private static String text(double x) {
        return ShortNumber.text(x);
    }
}
