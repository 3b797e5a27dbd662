package onepoint.paper;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Hypothesis;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.claim.SpecDraw;
import onepoint.claim.Variant;
import onepoint.instance.OnlyBroken;
import onepoint.instance.Population;
import onepoint.landscape.Bumps;
import onepoint.landscape.Quadratic;
import onepoint.model.Expectation;
import onepoint.noise.FiniteSupport;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Spec;
import onepoint.setting.Target;

/**
 * F-NEED: whether each hypothesis of Theorem 1 is needed. A line for each: Theorem 1 without it, on
 * instances that break only it.
 *
 * <p>Conclusion: as {@link MainClaim} says, at the declared constants. How often it fails stands in a table
 * of the report: over random instances, and over trials on the worst of them.
 *
 * <p>H4 with lambda &gt; 0 is open: Steps 1 and 2 of the proof do not use it, and no failure is known.
 * Where lambda is not positive there is no radius; see {@link StepTooLarge}. H6 is open too: where
 * the law of w depends on the state and grad f(x*) is not 0, Step 1 has no argument; see
 * {@link TargetNotCritical}.
 *
 * <p>Source: this audit's.
 */
public final class Needed {
    private static final String PREFIX = "F-NEED-";

    private static final String STEEP =
            "f = 4 x^2 with eta = 1/2, so that y = x - 4 x = -3 x, and L = 1/2 is"
                    + " declared where 8 is true. The noise leads from y to x = y + 1/2 or y -"
                    + " 1/2, so that |y| becomes at least 3 (|y| - 1/2): from 0 it is 1.5,"
                    + " then at least 3, 7.5, 21, 61.5, 183, whatever the signs are. delta ="
                    + " 67.47 is passed by the sixth of 8 steps in every run.";
    private static final String LOUD =
            "f = x^2/2 with eta = 1/4 and w = +1 or -1, and r = 1/16 is declared"
                    + " where 1 is true. Every step takes y to 3 y/4 + 3/16 or 3 y/4 - 3/16."
                    + " The radius is sqrt(0.0174386) = 0.132, less than such a jump; of the"
                    + " 2^15 ways in which T1 = 15 steps can go from y_0 = 3/4, one third ends"
                    + " within it.";
    private static final String DENT =
            "f = x^2/2 + 2048 exp(-x^2/2048) - exp(-32 x^2)/16: a dent, 1/8 wide, of"
                    + " curvature 4, on top of a hill of curvature -1 that reaches to 32"
                    + " sqrt(2 log 2) = 37.7 to either side. On D, the ball of radius 1/8,"
                    + " every hypothesis but H5 is proved. The noise moves a run by eta = 1/16"
                    + " in a step, and four such steps to one side lead past sqrt(2 log 4)/8 ="
                    + " 0.208, where the slope of f changes sign. From there it is driven away"
                    + " by 17/16 in each step: in T2 = 128 steps by up to (17/16)^128 = 2345,"
                    + " and delta = 25.25.";

    private Needed() {}

    /** The hypothesis without which a claim of this kind audits Theorem 1; empty for any other claim. */
    public static Optional<Hypothesis> leftOut(Claim claim) {
        return Arrays.stream(Hypothesis.values())
                .filter(hypothesis -> claim.card().id().equals(PREFIX + hypothesis.id()))
                .findFirst();
    }

    static List<Claim> claims() {
        return List.of(
                fails(
                        Hypothesis.SMOOTHNESS,
                        "f is steeper than the declared L, and every step overshoots by more than it gains.",
                        STEEP,
                        Set.of(),
                        tooSteep()),
                fails(
                        Hypothesis.BOUNDED_NOISE,
                        "The noise is 64 times as long as the declared r, and with it the spread.",
                        LOUD,
                        Set.of(),
                        tooNoisy()),
                fails(
                        Hypothesis.ONE_POINT_CONVEXITY,
                        "The run starts in a far well that the noise cannot leave.",
                        NoiseTooSmall.FLAT,
                        EnumSet.of(Population.VIOLATING),
                        NoiseTooSmall.farWell()),
                stepSize(),
                fails(
                        Hypothesis.DOMAIN,
                        "D is a dent on top of a wide hill: a rare kick leads out of it, and then down.",
                        DENT,
                        Set.of(),
                        dentedHill()),
                target());
    }

    private static Claim fails(
            Hypothesis broken,
            String why,
            String smallest,
            Set<Population> populations,
            Spec stated) {
        Card card = card(broken, Expectation.FAILS, why, populations).withCounterexample(smallest);
        MainClaim sharper = new MainClaim(20, 0.9);
        FalseTwin twin = new FalseTwin(
                "1/2 replaced by 0.9",
                stated,
                new Variant(card, sharper, sharper.twin(), List.of()));
        Claim claim = new Variant(card, theorem(broken, new MainClaim()), twin, List.of(stated));
        return populations.isEmpty() ? new Drawn(claim, broken) : claim;
    }

    /** A claim with random instances that break only one hypothesis. */
    private record Drawn(Claim claim, Hypothesis broken) implements Claim {
        @Override
        public Card card() {
            return claim.card();
        }

        @Override
        public Prediction predict(Premise premise) {
            return claim.predict(premise);
        }

        @Override
        public FalseTwin twin() {
            return claim.twin();
        }

        @Override
        public List<Spec> stated() {
            return claim.stated();
        }

        @Override
        public Optional<SpecDraw> own() {
            return Optional.of((seed, index) -> OnlyBroken.draw(seed, broken, index));
        }

        @Override
        public Optional<Promise> promise() {
            return claim.promise();
        }
    }

    private static Claim theorem(Hypothesis broken, Claim main) {
        return broken == Hypothesis.ONE_POINT_CONVEXITY ? new AtPossibleConstants(main) : main;
    }

    /** eta = 3/2 on the parabola, where lambda = 3/4. */
    private static Claim stepSize() {
        Card card = card(
                Hypothesis.STEP_SIZE,
                Expectation.OPEN,
                "With lambda > 0 no failure is known; Steps 1 and 2 of the proof do not use H4.",
                EnumSet.of(Population.STEP_TOO_LARGE));
        Spec large = Stated.declaredParabola(1.5, 4, 8, 8);
        MainClaim nearer = new MainClaim(0x1p-6, 0.5);
        FalseTwin twin = new FalseTwin(
                "20 replaced by 1/64", large, new Variant(card, nearer, nearer.twin(), List.of()));
        return new Variant(card, new MainClaim(), twin, List.of(large));
    }

    /** Noise that depends on the state, at a root where grad f is not 0. */
    private static Claim target() {
        Card card = card(
                Hypothesis.TARGET,
                Expectation.OPEN,
                "grad f(x*) is not 0, and the law of w depends on the state. No failure is known.",
                Set.of());
        MainClaim nearer = new MainClaim(0x1p-6, 0.5);
        FalseTwin twin = new FalseTwin(
                "20 replaced by 1/64",
                TargetNotCritical.SCALED,
                new Variant(card, nearer, nearer.twin(), List.of()));
        List<Spec> stated = List.of(TargetNotCritical.SCALED, TargetNotCritical.SCALED_NEARBY);
        return new Drawn(new Variant(card, new MainClaim(), twin, stated), Hypothesis.TARGET);
    }

    private static Card card(
            Hypothesis broken, Expectation expected, String why, Set<Population> populations) {
        return new Card(
                PREFIX + broken.id(),
                "Theorem 1 without " + broken.id(),
                new MainClaim().card().statement(),
                expected,
                broken.id() + " is broken and not asked for, every other hypothesis is proved. "
                        + why,
                EnumSet.complementOf(EnumSet.of(broken)),
                populations);
    }

    /** f = 4 x^2 with eta = 1/2, so that x -> -3 x; L = 1/2 declared. */
    private static Spec tooSteep() {
        return Stated.parabola(0.5, 4, 8, 8)
                .withLandscape(new Quadratic(List.of(8.0)))
                .withDeclared(Optional.of(new Constants(0.5, 0.5, 1)));
    }

    /** w = +1 or -1, and r = 1/64 declared. */
    private static Spec tooNoisy() {
        return Stated.parabola(0x1p-4, 4, 8, 8)
                .withDeclared(Optional.of(new Constants(1, 1, 0x1p-6)));
    }

    /**
     * A dent 2^-6 wide of curvature 8 in a hill 64 wide of curvature -1, D = { |x| &lt;= 2^-8 }. Noise is
     * 0, or in one step of 16 +1 or -1, which with eta = 1/16 is four widths of the dent.
     */
    private static Spec dentedHill() {
        return new Spec(
                new Bumps(
                        0x1p-10,
                        List.of(new Bumps.Bump(0, 64, 0x1p12), new Bumps.Bump(0, 0x1p-6, -0x1p-9))),
                new FiniteSupport(List.of(
                        new FiniteSupport.WeightedPoint(30, List.of(0.0)),
                        new FiniteSupport.WeightedPoint(1, List.of(1.0)),
                        new FiniteSupport.WeightedPoint(1, List.of(-1.0)))),
                0x1p-4,
                new Target.Exact(List.of(0.0)),
                new Domain.Ball(List.of(0.0), 0x1p-8),
                List.of(0.0),
                new Spec.Horizons(8, 1024),
                Optional.empty());
    }
}
