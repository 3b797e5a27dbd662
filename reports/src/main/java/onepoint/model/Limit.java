package onepoint.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How sharp a constant of a claim could be at most, by a finding that would fail beyond.
 *
 * @param constant its name
 * @param stated what the claim says it is
 * @param side whether the claim would be false with a smaller constant, or with a larger one
 * @param value beyond which the claim is false on the finding's instance
 * @param finding id of the finding
 * @param error the chance that the limit is wrong, at most
 */
public record Limit(
        String constant, double stated, Side side, double value, String finding, double error) {
    private static final int DIGITS = 4;

    /** Which way the constant cannot go. */
    public enum Side {
        /** It could not be less. */
        NOT_LESS,
        /** It could not be more. */
        NOT_MORE
    }

    /** @throws IllegalArgumentException if a number is out of range */
    public Limit {
        Require.nonBlank("limit.constant", constant);
        Require.finite("limit.stated", stated);
        Require.present("limit.side", side);
        Require.nonNegative("limit.value", value);
        Require.id("limit.finding", finding);
        Require.that(error >= 0 && error <= 1, "limit.error", error, "in [0, 1]");
    }

    /**
     * The limits of a claim.
     *
     * <p>That of its constant is from the instance which an adversarial search chose before any trial that
     * judges, so that no choice among findings widens its error rate. That of its probability is the least
     * among all findings; its error rate counts them all.
     *
     * @param alpha the chance that an estimate of a probability is wrong
     */
    static List<Limit> of(ClaimCard card, List<Finding> findings, double alpha) {
        List<Finding> proved = findings.stream()
                .filter(f -> f.status() == Status.JUDGED && f.hypothesesProof() == Proof.PROVED)
                .toList();
        List<Limit> limits = new ArrayList<>();
        card.constant().flatMap(constant -> least(constant, proved)).ifPresent(limits::add);
        card.promise().flatMap(promise -> most(promise, proved, alpha)).ifPresent(limits::add);
        return List.copyOf(limits);
    }

    private static Optional<Limit> least(SharpConstant constant, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.population().equals(Finding.SEARCHED))
                .filter(f -> f.tightness().map(t -> t.lo() > 0).orElse(false))
                .findFirst()
                .map(f -> new Limit(
                        constant.name(),
                        constant.value(),
                        Side.NOT_LESS,
                        constant.at(f.tightness().orElseThrow().lo()),
                        f.id(),
                        f.evidence().kind().equals(Evidence.EXACT)
                                ? 0
                                : Finding.TIGHTNESS_END_ALPHA));
    }

    private static Optional<Limit> most(double promise, List<Finding> findings, double alpha) {
        List<Finding> estimated = findings.stream()
                .filter(f -> f.evidence().kind().equals(Evidence.PROBABILITY)
                        && f.evidence().estimate().isPresent())
                .toList();
        return estimated.stream()
                .filter(f -> rounded(upper(f), RoundingMode.CEILING).compareTo(BigDecimal.ONE) < 0)
                .min(Comparator.comparingDouble(Limit::upper))
                .map(f -> new Limit(
                        "the probability " + text(promise, RoundingMode.HALF_EVEN),
                        promise,
                        Side.NOT_MORE,
                        upper(f),
                        f.id(),
                        Math.min(1, alpha * estimated.size())));
    }

    private static double upper(Finding finding) {
        return finding.evidence().estimate().orElseThrow().hi();
    }

    /** In a sentence, its value rounded to the safe side. */
    public String text() {
        boolean less = side == Side.NOT_LESS;
        return String.format(
                Locale.ROOT,
                "%s could not be %s than %s (%s%s)",
                constant,
                less ? "less" : "more",
                text(value, less ? RoundingMode.FLOOR : RoundingMode.CEILING),
                finding,
                error == 0
                        ? ", proved"
                        : ", wrong with a chance of at most " + text(error, RoundingMode.CEILING));
    }

    private static BigDecimal rounded(double x, RoundingMode rounding) {
        return BigDecimal.valueOf(x).round(new MathContext(DIGITS, rounding));
    }

    /** Four digits. */
    static String text(double x, RoundingMode rounding) {
        BigDecimal rounded = rounded(x, rounding);
        return rounded.signum() == 0 || rounded.scale() <= 9
                ? rounded.stripTrailingZeros().toPlainString()
                : rounded.stripTrailingZeros().toString();
    }
}
