package onepoint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import onepoint.audit.Surroundings;
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
    /** Of what is drawn, not of what is proved. */
    private static final long SEED = Long.parseLong(AuditCommand.DEFAULT_SEED);

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
            print(certificate, Screen.on(out));
        }
        out.flush();
        return 0;
    }

    /** What is proved, and pictures of the instance. */
    static void print(Certificate certificate, Screen screen) {
        Setting setting = certificate.setting();
        screen.heading(setting.spec().landscape().family() + " in d = " + setting.dimension()
                + " under " + setting.spec().noise().law() + " noise, step size "
                + text(setting.stepSize()));
        screen.gap();
        constants(certificate, screen);
        screen.gap();
        List<List<String>> rows = new ArrayList<>();
        for (Hypothesis hypothesis : Hypothesis.values()) {
            Proof proof = certificate.proof(hypothesis);
            rows.add(List.of(hypothesis.id(), name(proof), hypothesis.statement()));
            rows.add(List.of("", "", proof.detail()));
        }
        screen.table(rows, 4, 11);
        Surroundings around = Surroundings.of(certificate, SEED);
        Sketches.show(List.of(around.closeUp(), around.profile()), screen);
    }

    private static void constants(Certificate certificate, Screen screen) {
        Bracket c = certificate.convexity();
        Bracket smooth = certificate.smoothness();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("constant", "certified", "refuted", "how"));
        rows.add(List.of("largest c", text(c.certified()), "above " + text(c.refuted()), c.how()));
        if (certificate.witness().length > 0) {
            rows.add(List.of("", "", "", "refuted at y = " + witness(certificate)));
        }
        rows.add(List.of(
                "least L",
                text(smooth.certified()),
                "below " + text(smooth.refuted()),
                smooth.how()));
        rows.add(List.of(
                "least r",
                text(certificate.radius().sup()),
                "below " + text(certificate.radius().inf()),
                "enclosed"));
        certificate
                .margin()
                .ifPresent(margin ->
                        rows.add(List.of("margin", text(margin), "", "c / (eta L^2) - 1")));
        screen.table(rows, 12, 15, 21);
        certificate
                .constants()
                .ifPresent(k -> screen.labelled(
                        12,
                        "judged at",
                        "c = " + text(k.convexity()) + ", L = " + text(k.smoothness()) + ", r = "
                                + text(k.noiseRadius())
                                + certificate
                                        .rates()
                                        .map(r ->
                                                ", lambda = " + text(r.lambda().mid()) + ", b = "
                                                        + text(r.b().mid()))
                                        .orElse("")));
    }

    /** The y at which a larger c fails; in many dimensions its first coordinates. */
    private static String witness(Certificate certificate) {
        double[] y = certificate.witness();
        String shown = Arrays.stream(y)
                .limit(SHOWN)
                .mapToObj(CertifyCommand::text)
                .collect(Collectors.joining(", "));
        return "(" + shown + (y.length > SHOWN ? ", ..)" : ")");
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
