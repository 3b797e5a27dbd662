package onepoint.instance;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Spec;

/**
 * Draws a spec whose margin is about the one aimed at: from c and L at some step size follows
 * eta = c / (L^2 (1 + margin)). Where c and L depend on eta and the noise only through their product, they
 * are certified once and that is the step size; else they are sounded there again, until it settles.
 */
final class MarginDraw {
    private static final double FARTHEST = 0x1p19;
    private static final int DECLARED_BITS = 8;
    private static final int WHOLE_BITS = 53;
    private static final double CERTAIN = 0.9;
    /** A next step size this near, relative to the margin, is as good. */
    private static final double CLOSE = 0.125;

    private static final int ROUNDS = 12;
    /** Soundings and certificates differ by up to 2 % in c / L^2, too much for margins below this. */
    private static final double SMALL = 0.125;

    private final Dice dice;
    private final StartDraw starts;

    MarginDraw(Dice dice) {
        this.dice = dice;
        starts = new StartDraw(dice);
    }

    /** A spec that may well be what is aimed at; empty when this draw shows early that it is not. */
    Optional<Spec> draw(Aim aim) {
        Draft draft = new DraftDraw(dice).draw(aim);
        return draft.onlyTheProductCounts() ? byProof(draft, aim) : bySounding(draft, aim);
    }

    private Optional<Spec> byProof(Draft draft, Aim aim) {
        return draft.at(1, WHOLE_BITS).flatMap(probe -> proved(draft, aim, probe));
    }

    /** At the step size that the certificate of a probe asks for. */
    private Optional<Spec> proved(Draft draft, Aim aim, Spec probe) {
        Sounding found = Sounding.of(Certificate.of(Setting.of(probe)));
        double stepSize = ShortNumber.nearest(found.stepSize(aim.margin()), aim.bits());
        return draft.at(stepSize, aim.bits()).flatMap(spec -> judged(spec, aim, found, draft));
    }

    private Optional<Spec> bySounding(Draft draft, Aim aim) {
        double size = StrictMath.abs(aim.margin());
        double stepSize = ShortNumber.nearest(draft.first(), aim.bits());
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Spec> spec = draft.at(stepSize, aim.bits());
            if (spec.isEmpty()) {
                return Optional.empty();
            }
            Sounding found = Sounding.of(Setting.of(spec.get()));
            double next = ShortNumber.nearest(found.stepSize(aim.margin()), aim.bits());
            if (StrictMath.abs(next - stepSize) <= CLOSE * StrictMath.min(1, size) * stepSize) {
                return size < SMALL
                        ? proved(draft, aim, spec.get())
                        : judged(spec.get(), aim, found.outward(), draft);
            }
            if (!(aim.steps() || 2 * next * found.smoothness() < 1)) {
                return Optional.empty();
            }
            stepSize = next;
        }
        return Optional.empty();
    }

    private Optional<Spec> judged(Spec spec, Aim aim, Sounding found, Draft draft) {
        return goal(aim, spec, found)
                .flatMap(goal -> finished(spec, aim, goal, draft.terrain().terms()));
    }

    /** The constants at which the instance will be judged; empty when they are out of reach. */
    private Optional<Goal> goal(Aim aim, Spec spec, Sounding found) {
        double stepSize = spec.stepSize();
        double c = found.convexity();
        double l = found.smoothness();
        double r = ShortNumber.up(Setting.of(spec).noiseRadius().sup(), DECLARED_BITS);
        double convexity = c;
        double smoothness = l;
        if (aim.declares()) {
            smoothness = ShortNumber.up(l, StrictMath.max(DECLARED_BITS, aim.bits()));
            convexity = aim.steps()
                    ? ShortNumber.down(CERTAIN * c, DECLARED_BITS)
                    : ShortNumber.up(
                            stepSize * smoothness * smoothness * excess(aim), DECLARED_BITS);
        }
        if (!(convexity >= 0x1p-20 && convexity <= smoothness && r >= 0x1p-20)) {
            return Optional.empty();
        }
        Goal goal = new Goal(stepSize, new Constants(convexity, smoothness, r));
        return aim.steps() || goal.stepSizeFits() ? Optional.of(goal) : Optional.empty();
    }

    /** The declared c over eta L^2: above 1, and above c_max. */
    private double excess(Aim aim) {
        return (1 + StrictMath.max(0, aim.margin())) * (1 + dice.logUniform(0.125, 4));
    }

    /** How far from the target a start may be: inside of a domain around it. */
    private static double farthest(Domain domain) {
        if (domain instanceof Domain.Ball ball) {
            return ball.radius();
        }
        return domain instanceof Domain.Box box
                ? (box.upper().get(0) - box.lower().get(0)) / 2
                : FARTHEST;
    }

    private Optional<Spec> finished(Spec spec, Aim aim, Goal goal, int terms) {
        List<Double> start = starts.draw(spec.target().at(), goal, farthest(spec.domain()));
        double squared = StartDraw.squaredDistance(
                spec.landscape(), start, spec.target().at(), spec.stepSize());
        double approach = Budget.approach(goal.lambda(), goal.b(), squared);
        boolean reachable = start.stream().allMatch(x -> StrictMath.abs(x) <= FARTHEST);
        if (!reachable || !Budget.allows(spec.dimension(), terms, approach)) {
            return Optional.empty();
        }
        return Optional.of(spec.withStart(start)
                .withHorizons(starts.horizons())
                .withDeclared(aim.declares() ? Optional.of(goal.constants()) : Optional.empty()));
    }
}
