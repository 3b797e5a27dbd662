package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Variant;
import onepoint.instance.Population;
import onepoint.landscape.Bumps;
import onepoint.model.Expectation;
import onepoint.noise.UniformBox;
import onepoint.setting.Constants;
import onepoint.setting.Spec;

/**
 * NOISE-TOO-SMALL: Theorem 1 without H3, because eta r is too small to smooth away a far minimum in which
 * the run starts.
 *
 * <p>Conclusion: as {@link MainClaim} says, at the declared constants. Expected to fail: bounded noise
 * cannot leave a minimum that is wider than eta r, and the minimum is outside the declared radius.
 *
 * <p>Source: the paper's discussion of the step size; the variant is this audit's.
 */
final class NoiseTooSmall {
    /** Why the smallest counterexample is one, here and where H3 is left out for any reason. */
    static final String FLAT =
            "f = x^2/2 + exp(-x^2/2) has slope x (1 - exp(-x^2/2)), which is nearly"
                    + " 0 around the target: no c above 0.000367 is possible, and c = 1 is"
                    + " declared. With eta = 1/64 a run from 1 comes to 0.56 in the T1 = 157"
                    + " steps when there is no noise, and steps of 1/64 move it by 0.12 to"
                    + " either side. The radius is sqrt(0.1715) = 0.414, more than one such"
                    + " deviation farther, and about one run in eight reaches it.";

    private NoiseTooSmall() {}

    static Claim claim() {
        Card card = new Card(
                        "NOISE-TOO-SMALL",
                        "Theorem 1 where the noise is too small to smooth a far minimum away",
                        new MainClaim().card().statement(),
                        Expectation.FAILS,
                        "H3 is broken and not asked for. Bounded noise cannot leave a minimum"
                                + " wider than eta r.",
                        EnumSet.complementOf(EnumSet.of(Hypothesis.ONE_POINT_CONVEXITY)),
                        EnumSet.of(Population.NOISE_TOO_SMALL))
                .withCounterexample(FLAT);
        FalseTwin twin = new FalseTwin(
                "1/2 replaced by 0.9",
                farWell(),
                new Variant(
                        card,
                        new AtPossibleConstants(new MainClaim(20, 0.9)),
                        new MainClaim().twin(),
                        List.of()));
        return new Variant(
                card, new AtPossibleConstants(new MainClaim()), twin, List.of(farWell()));
    }

    /** f = x^2/2 with a well 8 deep and 1/2 wide at 4 and its mirror image at -4; eta r = 1/512. */
    static Spec farWell() {
        return new Spec(
                new Bumps(1, List.of(new Bumps.Bump(4, 0.5, -8), new Bumps.Bump(-4, 0.5, -8))),
                new UniformBox(List.of(2.0)),
                0x1p-10,
                List.of(0.0),
                List.of(4.0),
                new Spec.Horizons(16, 8),
                Optional.of(new Constants(2, 33, 2)));
    }
}
