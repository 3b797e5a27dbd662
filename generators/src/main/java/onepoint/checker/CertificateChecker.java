package onepoint.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onepoint.checker.Statement.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Re-verifies a certificate, statement by statement: the bounds of c, L and r, whether the constants are
 * those that the spec declares, and the verdict on each hypothesis at them.
 */
public final class CertificateChecker {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> OTHERS =
            List.of("c certified", "c refuted", "L certified", "L refuted", "r", "constants");

    private final Findings findings;
    private final Claims claims;
    private final List<Statement> statements = new ArrayList<>();

    private CertificateChecker(Findings findings, Claims claims) {
        this.findings = findings;
        this.claims = claims;
    }

    /**
     * Checks a certificate.
     *
     * @param json its text
     * @throws NotACertificate with one line that names the field, when the text is no certificate
     */
    public static Checked check(String json) {
        Claims claims;
        try {
            claims = Claims.read(new Entry("", MAPPER.readTree(json)));
        } catch (JacksonException e) {
            throw new NotACertificate("is not valid JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        }
        Findings findings;
        try {
            findings = ProblemReader.read(claims.spec());
        } catch (UnknownPart e) {
            return unknown(e.getMessage());
        }
        return new CertificateChecker(findings, claims).run();
    }

    private static Checked unknown(String reason) {
        return new Checked(Stream.concat(OTHERS.stream(), Claims.HYPOTHESES.stream())
                .map(name -> new Statement(name, Outcome.NOT_CONFIRMED, reason))
                .toList());
    }

    private Checked run() {
        BoundCheck bounds = new BoundCheck(findings, claims);
        Claims.Bound c = claims.convexity();
        Claims.Bound smooth = claims.smoothness();
        Optional<Answer> below = bounds.convexityRefuted();
        Optional<Answer> above = bounds.smoothnessRefuted();
        Optional<Answer> safeC =
                crossed(below, c.refuted(), c.certified()).or(bounds::convexityCertified);
        Optional<Answer> safeL = crossed(above, smooth.certified(), smooth.refuted())
                .or(bounds::smoothnessCertified);
        HypothesisCheck.Proven proven = new HypothesisCheck.Proven(
                add("c certified", safeC, c.certified()),
                add("c refuted", below, c.refuted()),
                add("L certified", safeL, smooth.certified()),
                add("L refuted", above, smooth.refuted()));
        add("r", Optional.of(bounds.radius()), Optional.empty());
        add("constants", Optional.of(constants()), Optional.empty());
        HypothesisCheck hypotheses = new HypothesisCheck(findings, claims, proven);
        Claims.HYPOTHESES.forEach(name -> statements.add(hypotheses.statement(name)));
        return new Checked(statements);
    }

    /** That the certified bound fails, when a witness holds and the bounds are in the wrong order. */
    private static Optional<Answer> crossed(
            Optional<Answer> witness, Optional<Double> less, Optional<Double> more) {
        return witness.filter(Answer::holds)
                .flatMap(shown -> less.filter(a -> more.stream().anyMatch(b -> a < b)))
                .map(a -> Answer.fails("its own witness shows the opposite"));
    }

    /** Notes a statement; returns the bound when it is confirmed. */
    private Optional<Double> add(String name, Optional<Answer> answer, Optional<Double> bound) {
        statements.add(answer.map(a -> Statement.asserted(name, a))
                .orElseGet(() -> Statement.silent(name)));
        return answer.filter(Answer::holds).flatMap(a -> bound);
    }

    private Answer constants() {
        Optional<Claims.Constants> declared = Claims.declared(claims.spec());
        if (declared.isEmpty()) {
            return Answer.holds("the spec declares none");
        }
        return declared.equals(claims.constants())
                ? Answer.holds("as the spec declares")
                : Answer.fails("the spec declares " + declared.get());
    }
}
