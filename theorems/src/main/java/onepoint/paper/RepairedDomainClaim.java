package onepoint.paper;

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
import onepoint.interval.Interval;
import onepoint.landscape.Ripples;
import onepoint.model.Expectation;
import onepoint.noise.TwoPoint;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * DOMAIN-NOT-INVARIANT-REPAIRED: {@link StayClaim} on a domain that can be left, but is large enough.
 *
 * <p>Symbols: as in {@link StayClaim}; u = eta L.
 *
 * <p>Hypotheses: H1 to H4 and H6, x_0 in D, and D contains every x, out of those that a step from D reaches,
 * whose y is within delta of x*. Proved for a D that contains the ball around x* of radius (delta + eta
 * |grad f(x*)|)/(1-u): with F(x) = x - eta grad f(x), y = F(x), |y-x*| + eta |grad f(x*)| &gt;= |F(x) -
 * F(x*)| &gt;= (1-u) |x-x*|, because H1 holds on a convex set with x and x* in it.
 *
 * <p>Conclusion: that of {@link StayClaim}.
 *
 * <p>Proof: by induction x_s is in D for all s &lt;= t on E_t = {|y_s-x*| &lt;= delta for all s &lt;= t}.
 * Step 3 uses the drift and the bound of a step on E_t only.
 *
 * <p>Tightness: unknown, as that of {@link StayClaim}.
 *
 * <p>Source: this audit's.
 *
 * <p>Not claimed: anything about a start outside D, hence not the approach of {@link MainClaim}.
 */
final class RepairedDomainClaim implements Claim {
    /**
     * f = -cos x plus 2^-20 x^2/2, w = +1 or -1, eta = 2^-12, D = [-5/4, 5/4]: a step from 5/4 can leave D,
     * because |f'(5/4)| = 0.949 &lt; 1, and delta = 0.908.
     */
    static final Spec WIDE_WELL = new Spec(
                    new Ripples(List.of(0x1p-20), List.of(new Ripples.Wave(-1, List.of(1.0), 0))),
                    new TwoPoint(List.of(1.0)),
                    0x1p-12,
                    List.of(0.0),
                    List.of(0.0),
                    new Spec.Horizons(8, 8),
                    Optional.empty())
            .withDomain(new Domain.Box(List.of(-1.25), List.of(1.25)));

    private final StayClaim base;

    RepairedDomainClaim() {
        this(new StayClaim());
    }

    private RepairedDomainClaim(StayClaim base) {
        this.base = base;
    }

    @Override
    public Card card() {
        return new Card(
                "DOMAIN-NOT-INVARIANT-REPAIRED",
                "From near the target it stays in a larger ball, when D contains what leads to that ball",
                base.card().statement()
                        + ", where $D$ may be left but contains $x_0$ and every $x$ whose $y$ is within"
                        + " $\\delta$ of $x^*$",
                Expectation.HOLDS,
                "Step 3 of the proof looks at states only as long as their y are within delta of the"
                        + " target. Asked for as a ball around x* in D; R^d is left to T1-STAY.",
                EnumSet.complementOf(EnumSet.of(Hypothesis.DOMAIN)),
                Set.of());
    }

    @Override
    public Optional<Promise> promise() {
        return base.promise();
    }

    @Override
    public FalseTwin twin() {
        return new FalseTwin(
                "delta = sqrt(b/lambda) / 64",
                WIDE_WELL,
                new RepairedDomainClaim(new StayClaim(Optional.of(0x1p-6), 5.0 / 9)));
    }

    @Override
    public List<Spec> stated() {
        return List.of(WIDE_WELL);
    }

    @Override
    public Prediction predict(Premise premise) {
        if (!premise.contracts()) {
            return new Prediction.NotApplicable("lambda is not in (0, 1]");
        }
        Setting setting = premise.setting();
        Domain domain = setting.spec().domain();
        boolean enough = contains(domain, Steps.points(setting.start()), Interval.ZERO)
                && contains(domain, setting.spec().target().enclosure(), reach(premise));
        return enough
                ? base.predict(premise)
                : new Prediction.NotApplicable(
                        "the domain is R^d, or not known to contain x_0 and all x that lead within delta");
    }

    /** Encloses (delta + eta |grad f(x*)|) / (1 - eta L); unbounded unless eta L is below 1. */
    private static Interval reach(Premise premise) {
        Setting setting = premise.setting();
        Interval eta = Interval.point(setting.stepSize());
        Interval kept = Interval.ONE.subtract(eta.multiply(premise.constants().smoothness()));
        if (!(kept.inf() > 0)) {
            return Interval.ENTIRE;
        }
        Interval[] target = setting.spec().target().enclosure();
        Interval moved =
                Steps.squaredDistance(setting, Steps.descend(setting, target)).sqrt();
        return premise.squaredDelta().sqrt().add(moved).divide(kept);
    }

    /** Whether a bounded D certainly contains every point within a distance of one. */
    private static boolean contains(Domain domain, Interval[] centre, Interval distance) {
        if (domain instanceof Domain.Box box) {
            for (int i = 0; i < centre.length; i++) {
                boolean inside =
                        centre[i].subtract(distance).inf() >= box.lower().get(i)
                                && centre[i].add(distance).sup() <= box.upper().get(i);
                if (!inside) {
                    return false;
                }
            }
            return true;
        }
        return domain instanceof Domain.Ball ball
                && away(ball, centre).add(distance).sup() <= ball.radius();
    }

    private static Interval away(Domain.Ball ball, Interval[] point) {
        Interval squared = Interval.ZERO;
        for (int i = 0; i < point.length; i++) {
            squared = squared.add(point[i].subtract(ball.centre().get(i)).sqr());
        }
        return squared.sqrt();
    }
}
