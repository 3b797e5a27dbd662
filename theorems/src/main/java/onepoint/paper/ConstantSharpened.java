package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Variant;
import onepoint.instance.Population;
import onepoint.model.Expectation;
import onepoint.setting.Spec;

/**
 * CONSTANT-SHARPENED: a constant of Theorem 1 replaced by a sharper one, to measure how far the proof's is
 * from needed.
 *
 * <p>Hypotheses: H1 to H6, audited where all are proved; the mean, which takes many long
 * runs, on its stated instance only.
 *
 * <p>Conclusion: that of the claim named in the id, with the constant k. Those that are expected to fail do
 * so on f = x^2/2 with small eta L and a far start.
 *
 * <p>Source: the constants are those of the paper's proof; the variants are this audit's.
 */
final class ConstantSharpened {
    private static final Spec NEAR = Stated.parabola(0x1p-6, 0.25, 8, 64);

    private static final String MEAN =
            "f = x^2/2, eta = 1/64, w = +1 or -1, from x_0 = 1: y shrinks by q ="
                    + " 63/64 in a step and moves by q/64, so E y_t^2 = q^(2t+2) + (q/64)^2"
                    + " (1-q^(2t))/(1-q^2). At t = T1 = 155 that is 0.007347 + 0.007572 ="
                    + " 0.014919, and 1.8 b/lambda = 0.0146196.";
    private static final String APPROACH =
            "f = x^2/2, eta = 1/32, w = +1 or -1, from x_0 = 1: y shrinks by q ="
                    + " 31/32 in a step and moves by q/32. At t = T1 = 66 its mean is q^67 ="
                    + " 0.119 and its deviation (q/32) sqrt((1-q^132)/(1-q^2)) = 0.121. The"
                    + " radius is sqrt(0.067522) = 0.260, only 1.16 deviations above the mean:"
                    + " a normal variable is within it with probability 0.876, not 0.9.";

    private ConstantSharpened() {}

    static List<Claim> claims() {
        Spec tight = Stated.parabola(0x1p-6, 16, 8, 8);
        Spec tighter = Stated.parabola(0x1p-9, 4, 8, 8);
        return List.of(
                new Sharpened(
                                "MEAN-1.8",
                                "2 b/lambda at T1 sharpened to 1.8",
                                Expectation.FAILS,
                                tighter)
                        .saying(new MeanClaim(1.8), "1.8 replaced by 1", new MeanClaim(1)),
                new Sharpened("APPROACH-4", "20 sharpened to 4", Expectation.FAILS, tighter)
                        .saying(
                                new ApproachClaim(4, 0.9),
                                "4 replaced by 1",
                                new ApproachClaim(1, 0.9)),
                new Sharpened("APPROACH-10", "20 sharpened to 10", Expectation.OPEN, tight)
                        .saying(
                                new ApproachClaim(10, 0.9),
                                "10 replaced by 1",
                                new ApproachClaim(1, 0.9)),
                new Sharpened("STAY-0.99", "5/9 sharpened to 0.99", Expectation.OPEN, NEAR)
                        .saying(
                                new StayClaim(Optional.empty(), 0.99),
                                "delta = sqrt(b/lambda) / 2",
                                new StayClaim(Optional.of(0.5), 0.99)),
                new Sharpened(
                                "STAY-8",
                                "42 sqrt(log zeta) dropped from delta",
                                Expectation.OPEN,
                                NEAR)
                        .saying(
                                new StayClaim(Optional.of(8.0), 5.0 / 9),
                                "delta = sqrt(b/lambda) / 2",
                                new StayClaim(Optional.of(0.5), 5.0 / 9)),
                new Sharpened("MAIN-0.9", "1/2 sharpened to 0.9", Expectation.OPEN, tight)
                        .saying(
                                new MainClaim(20, 0.9),
                                "20 replaced by 1/2",
                                new MainClaim(0.5, 0.9)));
    }

    /** A line of the ledger that does not yet say anything about an instance. */
    private record Sharpened(String which, String title, Expectation expected, Spec stated) {
        Claim saying(Claim base, String wrong, Claim twin) {
            Card line = new Card(
                    "CONSTANT-SHARPENED-" + which,
                    title,
                    base.card().statement() + ", where " + title,
                    expected,
                    "Measures tightness: how far a constant of the proof is from what the instances need.",
                    Stated.THEOREM_1,
                    base instanceof MeanClaim ? Set.of() : EnumSet.of(Population.SATISFYING));
            Card card = expected == Expectation.FAILS
                    ? line.withCounterexample(base instanceof MeanClaim ? MEAN : APPROACH)
                    : line;
            return new Variant(card, base, new FalseTwin(wrong, stated, twin), List.of(stated));
        }
    }
}
