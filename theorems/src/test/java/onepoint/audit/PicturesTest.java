package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Premise;
import onepoint.model.Conclusion;
import onepoint.model.ContourPicture;
import onepoint.model.EvidencePicture;
import onepoint.model.Finding;
import onepoint.model.Picture;
import onepoint.model.ProfilePicture;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final Effort EFFORT = new Effort(20261124, 1e-6, 1e-9, 32768);
    private static final String PLANE =
            "{\"landscape\": {\"family\": \"ripples\", \"curvatures\": [1, 1],"
                    + " \"waves\": [{\"amplitude\": -0.25, \"vector\": [1, 1], \"phase\": 0}]},"
                    + " \"noise\": {\"law\": \"two-point\", \"point\": [8, 4]}, \"stepSize\": 0.0625,"
                    + " \"target\": [0, 0], \"domain\": \"everywhere\", \"start\": [3, -4],"
                    + " \"horizons\": {\"time\": 8, \"stay\": 4}}";

    @Test
    void the_path_of_the_evidence_ends_where_the_finding_does() throws IOException {
        String id = "CONSTANT-SHARPENED-APPROACH-4";
        String spec = Files.readString(Path.of("..", "src", "golden", id + ".json"));
        Case one = on(id, spec);
        Finding finding = Findings.of(one, new Judge(EFFORT));
        assertThat(finding.conclusion()).isEqualTo(Conclusion.FAILED);
        EvidencePicture path = only(EvidencePicture.class, Pictures.draw(one, finding, EFFORT));
        int last = path.trials().size() - 1;
        assertThat(path.trials().get(last)).isEqualTo(finding.evidence().trials());
        assertThat(path.support().get(last))
                .isCloseTo(finding.evidence().logSupport(), within(1e-9));
        assertThat(path.against().get(last))
                .isCloseTo(finding.evidence().logAgainst(), within(1e-9))
                .isGreaterThan(path.againstAt());
        assertThat(path.against().get(last / 2)).isLessThan(path.againstAt());
    }

    @Test
    void a_certified_profile_stays_above_its_constant_and_contours_are_lowest_at_the_target() {
        Case one = on("T1-MAIN", PLANE);
        Finding finding = Findings.of(one, new Judge(EFFORT));
        List<Picture> drawn = Pictures.draw(one, finding, EFFORT);
        ProfilePicture profile = only(ProfilePicture.class, drawn);
        Premise premise = Premise.of(one.subject().certificate()).orElseThrow();
        double c = premise.constants().convexity();
        assertThat(profile.constant()).contains(c);
        // what a handful of operations on the slope may round, divided by the least |s|
        assertThat(profile.averaged()).allMatch(ratio -> ratio > c - 1e-9);
        assertThat(profile.x()).isSorted().doesNotContain(0.0);
        ContourPicture plane = only(ContourPicture.class, drawn);
        double least = plane.f().stream()
                .flatMap(List::stream)
                .mapToDouble(v -> v)
                .min()
                .orElseThrow();
        int middle = plane.f().size() / 2;
        assertThat(plane.f().get(middle).get(middle)).isEqualTo(least);
        assertThat(plane.start()).isEqualTo(5);
    }

    @Test
    void a_line_has_no_contours() {
        String line = PLANE.replace("[1, 1]", "[1]")
                .replace("[8, 4]", "[8]")
                .replace("[0, 0]", "[0]")
                .replace("[3, -4]", "[3]");
        Case one = on("T1-MAIN", line);
        List<Picture> drawn = Pictures.draw(one, Findings.of(one, new Judge(EFFORT)), EFFORT);
        assertThat(drawn).hasSize(4).noneMatch(ContourPicture.class::isInstance);
    }

    private static Case on(String id, String spec) {
        Claim claim = Ledger.claims().stream()
                .filter(c -> c.card().id().equals(id))
                .findFirst()
                .orElseThrow();
        Certificate certificate = Certificate.of(Setting.of(SpecJson.read(spec)));
        return new Case(id + "-0", id, claim, 0, Subject.unchecked("test", certificate));
    }

    private static <T extends Picture> T only(Class<T> kind, List<Picture> pictures) {
        List<T> found =
                pictures.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
