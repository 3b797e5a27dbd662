package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.model.Expectation;
import onepoint.model.Grade;
import onepoint.model.Proof;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The smallest counterexample known to each claim that fails, as {@code src/golden/ID.json}: refuted again,
 * with every hypothesis proved, on trials that had no part in finding it.
 */
class GoldenCounterexamplesTest {
    private static final Path GOLDEN = Path.of("..", "src", "golden");
    /**
     * The weakest, 0.8757 instead of 0.9 (2 000 000 trials), adds n d^2 / 2 p (1-p) = 0.0033 n to the
     * logarithm of the evidence, which is to reach log 1e9 = 20.7: at this many trials five times over.
     */
    private static final Effort EFFORT = new Effort(20261124, 1e-6, 1e-9, 32768);

    static List<Claim> knownToFail() {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().expected() == Expectation.FAILS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("knownToFail")
    void theCounterexampleStillRefutes(Claim claim) throws IOException {
        String spec = Files.readString(GOLDEN.resolve(claim.card().id() + ".json"));
        Certificate certificate = Certificate.of(Setting.of(SpecJson.read(spec)));
        Judgement judgement = new Judge(EFFORT).judge(claim, certificate);
        assertThat(judgement.hypotheses())
                .as(judgement.prediction())
                .allMatch(hypothesis -> hypothesis.proof() == Proof.PROVED);
        assertThat(judgement.grade())
                .as(judgement.prediction())
                .isEqualTo(Optional.of(Grade.REFUTED));
    }

    @Test
    void thereIsOneForEachClaimThatFails() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(knownToFail().stream()
                            .map(claim -> claim.card().id() + ".json")
                            .toList());
        }
    }
}
