package onepoint.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.FalseTwin;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.instance.Population;
import onepoint.model.Expectation;
import onepoint.setting.Spec;

/**
 * C2-INVARIANT: {@link SquaredPhaseClaim} with a domain that the second phase does not leave.
 *
 * <p>Symbols: as there.
 *
 * <p>Hypotheses: as there, and no step with eta' leads out of D'.
 *
 * <p>Conclusion: as there with probability at least 0.81. The paper says 1/4.
 *
 * <p>Tightness: unknown.
 *
 * <p>Source: Corollary 2; the proof is this audit's. By (1) there, E|x_T1-x*|^2 &lt; 2.55 b/lambda, so
 * x_T1 is outside D' with probability below 2.55/20 &lt; 0.128. Inside it stays, and at the end E V &lt;=
 * b'/lambda' + q E V_0 &lt;= 1.128 b'/lambda', so that Markov's inequality adds 0.057. Together below
 * 0.19, for every eta' &lt; eta.
 *
 * <p>Not claimed: anything about runs that are outside D' after T1 steps.
 */
public final class InvariantPhaseClaim implements Claim {
    private final double factor;
    private final Promise promise = new Promise(0.81, 0.1);

    /** The claim with the corollary's factor 20. */
    public InvariantPhaseClaim() {
        this(20);
    }

    private InvariantPhaseClaim(double factor) {
        this.factor = factor;
    }

    @Override
    public Card card() {
        return new Card(
                "C2-INVARIANT",
                "Corollary 2 with a squared domain that the second phase does not leave",
                "with $c' > c$ on $D' = \\left\\{ \\left|x-x^*\\right|^2 \\le 20 b/\\lambda"
                        + " \\right\\}$, invariant under $\\eta' = \\eta/4$: $\\eta$ for $T_1$ steps,"
                        + " then $\\eta'$ for $T_2$ give $P\\left( \\left|y-x^*\\right|^2 \\le 20"
                        + " b'/\\lambda' \\right) \\ge 0.81$",
                Expectation.HOLDS,
                "The paper says 1/4. A run is outside D' after T1 steps with probability below 0.128, and"
                        + " Markov's inequality adds 0.057.",
                Stated.THEOREM_1,
                EnumSet.of(Population.SATISFYING));
    }

    @Override
    public Optional<Promise> promise() {
        return Optional.of(promise);
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "20 b'/lambda' replaced by 1/64 of b'/lambda'",
                shallowDent(),
                new InvariantPhaseClaim(0x1p-6));
    }

    @Override
    public List<Spec> stated() {
        return List.of(shallowDent());
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        return SecondPhase.of(
                        premise,
                        SquaredPhaseClaim.SHARE,
                        premise.squaredRadius(20).sqrt())
                .filter(SecondPhase::invariant)
                .map(phases -> phases.reaches(factor, promise))
                .orElse(new Prediction.NotApplicable(
                        "T1 = 0, d > 2, or no c' > c is certified on D', or D' may be left"));
    }

    /** A dent so shallow that a large step size is allowed, and with it a wide D'. */
    private static Spec shallowDent() {
        return Stated.dented(1, 0.25, 0.25, 1, 16);
    }
}
