package onepoint.sgd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onepoint.instance.Family;
import onepoint.landscape.FiniteSum;
import onepoint.landscape.Loss;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;

/**
 * Trials have the bits that they had where the golden file was made: it fails on a JDK, a processor or an
 * operating system on which they differ. The file has three lines for each spec: the spec, x_T of trial 0 in
 * the bits of its coordinates, and a hash of all bits of x_T in 64 trials.
 *
 * <p>Whoever changes the bits on purpose copies {@code theorems/target/trials.txt}, which this test writes,
 * over the golden file.
 */
class GoldenTrialsTest {
    private static final int STEPS = 200;
    private static final int TRIALS = 64;
    private static final int LINES = 3;

    @Test
    void trialsHaveTheGoldenBits() throws IOException {
        String bits = specs().stream().map(GoldenTrialsTest::lines).collect(Collectors.joining());
        Files.writeString(Path.of("target", "trials.txt"), bits);
        assertThat(bits).isEqualTo(golden());
    }

    @Test
    void everyFamilyLossAndLawIsThere() throws IOException {
        List<Spec> specs = specs();
        assertThat(specs)
                .extracting(spec -> Family.of(spec.landscape()).orElseThrow())
                .contains(Family.values());
        assertThat(specs)
                .extracting(spec -> spec.landscape().family())
                .contains("rotated", "shifted");
        assertThat(specs.stream()
                        .map(Spec::landscape)
                        .filter(FiniteSum.class::isInstance)
                        .map(sum -> ((FiniteSum) sum).loss()))
                .contains(Loss.values());
        assertThat(specs)
                .extracting(spec -> spec.noise().law())
                .contains(
                        "two-point",
                        "finite",
                        "box",
                        "ball",
                        "sphere",
                        "truncated-gaussian",
                        "state-scaled",
                        "mini-batch");
    }

    private static String golden() throws IOException {
        try (InputStream in = GoldenTrialsTest.class.getResourceAsStream("trials.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Spec> specs() throws IOException {
        List<String> lines = golden().lines().toList();
        return IntStream.range(0, lines.size() / LINES)
                .mapToObj(i -> SpecJson.read(lines.get(LINES * i)))
                .toList();
    }

    private static String lines(Spec spec) {
        Trials trials = Trials.of(Setting.of(spec), 20180710);
        Trial alone = trials.trial(0);
        alone.advanceTo(STEPS);
        Batch batch = trials.batch(0, TRIALS);
        batch.advanceTo(STEPS);
        long hash = IntStream.range(0, TRIALS)
                .mapToObj(batch::x)
                .flatMapToLong(x -> Arrays.stream(x).mapToLong(Double::doubleToRawLongBits))
                .reduce(0, (sum, word) -> 31 * Long.rotateLeft(sum, 7) + word);
        String first = Arrays.stream(alone.x())
                .mapToObj(x -> Long.toHexString(Double.doubleToRawLongBits(x)))
                .collect(Collectors.joining(" "));
        return SpecJson.write(spec) + "\n" + first + "\n" + Long.toHexString(hash) + "\n";
    }
}
