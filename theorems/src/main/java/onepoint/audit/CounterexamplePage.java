package onepoint.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.instance.Family;
import onepoint.landscape.LandscapeSpec;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.paper.Ledger;
import onepoint.render.Illustration;
import onepoint.setting.Setting;
import onepoint.setting.SpecJson;

/**
 * The page of the smallest known counterexamples, with their pictures. The instances are
 * {@code golden/ID.json} in the folder of sources; the page and pictures go to its {@code site}.
 */
public final class CounterexamplePage {
    private static final long SEED = 20180710;
    private static final String HEAD = """
            # Counterexamples

            Why each claim that is known to fail does, on the smallest instance that is known to refute it.
            Every hypothesis that the claim needs is proved there, and every `mvn test` refutes it again.
            w = +1 or -1 means each with probability 1/2; other letters are those of [the ledger](ledger.md).
            Pictures show f with its average over the noise, and the distance from the target over 64 runs.

            This page and its pictures are written by `./onepoint claims --counterexamples src`.
            """;

    private CounterexamplePage() {}

    /**
     * Writes page and pictures, replacing those that are there.
     *
     * @param src the folder that holds {@code golden}
     * @throws IOException when an instance is missing or a file cannot be written
     */
    public static void write(Path src) throws IOException {
        Path images = Files.createDirectories(src.resolve("site").resolve("images"));
        Path pages = Files.createDirectories(src.resolve("site").resolve("markdown"));
        StringBuilder page = new StringBuilder(HEAD);
        for (Claim claim : Ledger.claims()) {
            if (claim.card().counterexample().isPresent()) {
                String spec = Files.readString(
                        src.resolve("golden").resolve(claim.card().id() + ".json"));
                page.append(section(claim, spec, images));
            }
        }
        Files.writeString(pages.resolve("counterexamples.md"), page);
    }

    private static String section(Claim claim, String spec, Path images) throws IOException {
        Card card = claim.card();
        StringBuilder section = new StringBuilder("\n<a id=\"" + card.anchor() + "\"></a>\n\n");
        section.append("## ").append(card.id()).append("\n\n");
        section.append(text(card.title())).append(". [Its line](ledger.md#");
        section.append(card.anchor());
        section.append(").\n\n")
                .append(text(card.counterexample().orElseThrow()))
                .append("\n\n");
        Certificate certificate = Certificate.of(Setting.of(SpecJson.read(spec)));
        Case one =
                new Case(card.id(), card.id(), claim, 0, Subject.unchecked("golden", certificate));
        for (Picture picture : telling(one)) {
            String kind = picture instanceof LandscapePicture ? "landscape" : "runs";
            String name = "counterexample-" + card.id() + "-" + kind + ".svg";
            Files.writeString(images.resolve(name), Illustration.svg(picture));
            section.append("![").append(text(picture.caption())).append("](../images/");
            section.append(name).append(")\n");
        }
        section.append("\n```sh\n./onepoint replay src/golden/").append(card.id());
        section.append(".json --claim ").append(card.id()).append("\n```\n\n```json\n");
        return section.append(spec.strip()).append("\n```\n").toString();
    }

    /** The landscape of a quadratic tells nothing. */
    private static List<Picture> telling(Case one) {
        List<Picture> pictures = new ArrayList<>(Pictures.draw(one, SEED));
        LandscapeSpec landscape = one.subject().certificate().setting().spec().landscape();
        if (Family.of(landscape).equals(Optional.of(Family.QUADRATIC))) {
            pictures.removeIf(LandscapePicture.class::isInstance);
        }
        return pictures;
    }

    /** Signs that would be read as Markdown or HTML. */
    private static String text(String plain) {
        return plain.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }
}
