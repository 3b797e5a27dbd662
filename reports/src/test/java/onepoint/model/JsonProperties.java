package onepoint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonProperties {
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyFindingReadsBackEqualAndGivesTheSameBytes(@ForAll("findings") Finding finding) {
        String line = Json.line(finding);
        Finding back = Json.finding(line);
        assertThat(line).doesNotContain("\n");
        assertThat(back).isEqualTo(finding);
        assertThat(Json.line(back)).isEqualTo(line);
    }

    @Property(tries = 1000)
    void aNumberIsTextThatReadsBackToTheSameBits(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            String text = Json.number(value);
            assertThat(Double.doubleToRawLongBits(Double.parseDouble(text))).isEqualTo(bits);
            assertThat(text.length()).isLessThanOrEqualTo(Double.toString(value).length());
        }
    }

    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange((char) 0, (char) 0xd7ff).ofMaxLength(12);
        Arbitrary<Double> numbers =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<ObjectNode> specs = Combinators.combine(
                        texts, texts, numbers, Arbitraries.longs())
                .as((name, text, number, whole) -> JsonNodeFactory.instance
                        .objectNode()
                        .put("n" + name, number)
                        .put("t" + name, text)
                        .put("w" + name, whole));
        Arbitrary<Range> ranges = Combinators.combine(numbers, numbers)
                .as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)));
        return Combinators.combine(
                        specs,
                        texts,
                        ranges.optional(),
                        numbers,
                        Arbitraries.of(Proof.class),
                        Arbitraries.of(Conclusion.class))
                .as(JsonProperties::finding);
    }

    private static Finding finding(
            ObjectNode spec,
            String text,
            Optional<Range> range,
            double number,
            Proof proof,
            Conclusion conclusion) {
        Finding f = Samples.finding("F-1", "T1-MAIN", 0, proof, conclusion);
        Evidence evidence = new Evidence(
                Evidence.MEAN, 7, 0, 0, 2, number, -number, range, Math.abs(number), text);
        Map<String, Range> constants =
                range.map(r -> Map.of("c" + text, r, "a" + text, r)).orElse(Map.of());
        return new Finding(
                f.id(),
                f.claim(),
                3,
                f.population(),
                spec,
                f.facts(),
                constants,
                List.of(new HypothesisResult("H1", "s" + text, proof, text)),
                f.status(),
                text,
                evidence,
                conclusion,
                f.grade(),
                range,
                text);
    }
}
