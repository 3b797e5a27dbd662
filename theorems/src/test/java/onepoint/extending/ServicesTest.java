package onepoint.extending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Illustrated;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Variant;
import onepoint.landscape.Landscape;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Quadratic;
import onepoint.paper.AnalysisSequenceClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a third party may not do, and what must not get lost of what it may. */
class ServicesTest {
    @TempDir
    private Path dir;

    /** A landscape with the name of one of ours. */
    public record Impostor(double curvature) implements LandscapeSpec {
        /** The simplest one. */
        public Impostor() {
            this(1);
        }

        @Override
        public String family() {
            return "quadratic";
        }

        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double reach() {
            return 0;
        }

        @Override
        public double gradientSize(double m) {
            return m;
        }

        @Override
        public Landscape landscape() {
            return new Quadratic(List.of(curvature)).landscape();
        }
    }

    @Test
    void aFamilyWithTheNameOfAnotherIsRefused() throws IOException, InterruptedException {
        Path service = dir.resolve("META-INF/services/onepoint.landscape.LandscapeSpec");
        Files.createDirectories(service.getParent());
        Files.writeString(service, Impostor.class.getName());
        Path output = dir.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + dir,
                        "onepoint.cli.Main",
                        "certify",
                        "../src/golden/F-NEED-H2.json")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(Files.readString(output)).contains("has the name of another, quadratic");
    }

    /** VIEW-1 about another algorithm. */
    private record Other(ProjectedSgd algorithm) implements Claim {
        @Override
        public Card card() {
            return new AnalysisSequenceClaim().card();
        }

        @Override
        public Prediction predict(Premise premise) {
            return new AnalysisSequenceClaim().predict(premise);
        }

        @Override
        public FalseTwin twin() {
            return new AnalysisSequenceClaim().twin();
        }
    }

    @Test
    void aClaimAroundAnotherRunsItsAlgorithm() {
        Claim base = new Other(new ProjectedSgd(2, 16));
        assertThat(new Variant(base.card(), base, base.twin(), List.of()).algorithm())
                .isEqualTo(base.algorithm());
        assertThat(new Illustrated(base, seed -> List.of()).algorithm())
                .isEqualTo(base.algorithm());
    }
}
