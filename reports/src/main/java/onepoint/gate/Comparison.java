package onepoint.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onepoint.gate.Change.Direction;
import onepoint.gate.Standing.OpenShare;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.model.Outcome;
import onepoint.model.Range;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * How a run differs from the baseline, with an error rate of its own.
 *
 * <ul>
 *   <li>Outcomes and twins: any change of a claim with an expectation is better or worse. A false
 *       refutation has the error rate of the runs; that a claim stays open, or a false one is not refuted,
 *       has none.
 *   <li>Proofs, on the same instances: they involve no chance, so that one proof less is worse.
 *   <li>Tightness by trials, on the same instances: under an unchanged law a tightness interval lies wholly
 *       above the earlier one of the same instance with probability at most twice that of a wrong end,
 *       independently for each instance. The number of such instances is compared with that binomial law.
 *   <li>The share of open findings, on fresh instances of one population judged with the same effort:
 *       Fisher's exact test.
 * </ul>
 *
 * <p>Each claim has at most four tests, one for each direction of the last two; the chance that any of them
 * calls noise a change is at most alpha by the union bound.
 *
 * @param alpha the chance that noise is called a change of tightness or of the share of open findings
 * @param changes all differences, in the order of the claims
 * @param claims number of claims compared
 */
public record Comparison(double alpha, List<Change> changes, int claims) {
    private static final int TESTS = 4;

    /**
     * Compares.
     *
     * @param before the baseline
     * @param now the standing after the run
     * @param alpha the chance that noise is called a change, in (0, 0.25]
     * @throws IllegalArgumentException if alpha is out of range
     */
    public static Comparison of(Baseline before, Baseline now, double alpha) {
        if (!(alpha > 0 && alpha <= 0.25)) {
            throw new IllegalArgumentException("alpha is " + alpha + ", must be in (0, 0.25]");
        }
        List<Change> changes = new ArrayList<>();
        double share = alpha / (TESTS * Math.max(1, before.claims().size()));
        boolean sameEffort = before.effort().equals(now.effort());
        for (Standing old : before.claims()) {
            Optional<Standing> current = now.claim(old.id());
            if (current.isPresent()) {
                changes.addAll(differences(old, current.get(), sameEffort, share));
            } else {
                changes.add(new Change(old.id(), Direction.WORSE, "was audited, is not any more"));
            }
        }
        for (Standing current : now.claims()) {
            if (before.claim(current.id()).isEmpty()) {
                changes.add(new Change(current.id(), Direction.OTHER, "is new"));
            }
        }
        return new Comparison(alpha, List.copyOf(changes), before.claims().size());
    }

    /** The changes for the worse. */
    public List<Change> worse() {
        return changes.stream()
                .filter(change -> change.direction() == Direction.WORSE)
                .toList();
    }

    private static List<Change> differences(
            Standing before, Standing now, boolean sameEffort, double alpha) {
        List<Change> changes = new ArrayList<>();
        outcome(before, now).ifPresent(changes::add);
        twin(before, now).ifPresent(changes::add);
        if (before.instances().equals(now.instances())) {
            proofs(before, now).ifPresent(changes::add);
            tightness(before, now, alpha).ifPresent(changes::add);
        } else {
            open(before, now, sameEffort, alpha).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<Change> outcome(Standing before, Standing now) {
        if (before.outcome() == now.outcome() && before.expected() == now.expected()) {
            return Optional.empty();
        }
        String text = "outcome " + before.outcome() + " became " + now.outcome();
        if (before.expected() != now.expected()) {
            return change(
                    now,
                    Direction.OTHER,
                    text + "; expected to be " + before.expected() + ", now " + now.expected());
        }
        return change(now, direction(rank(before), rank(now)), text);
    }

    /** 2 for an outcome as expected, 1 for an open one, 0 for a wrong one; no outcome of an open claim is. */
    private static int rank(Standing claim) {
        if (claim.expected() == Expectation.FAILS) {
            return claim.outcome() == Outcome.REFUTED ? 2 : 0;
        }
        if (claim.expected() == Expectation.OPEN) {
            return 0;
        }
        return switch (claim.outcome()) {
            case NO_COUNTEREXAMPLE -> 2;
            case INCONCLUSIVE -> 1;
            case REFUTED, NOT_TESTED -> 0;
        };
    }

    private static Direction direction(long before, long now) {
        return now == before ? Direction.OTHER : now > before ? Direction.BETTER : Direction.WORSE;
    }

    private static Optional<Change> twin(Standing before, Standing now) {
        if (before.twinRefuted().equals(now.twinRefuted())) {
            return Optional.empty();
        }
        boolean refuted = now.twinRefuted().orElse(false);
        return change(
                now,
                refuted ? Direction.BETTER : Direction.WORSE,
                refuted ? "its false twin is refuted now" : "its false twin is not refuted");
    }

    private static Optional<Change> proofs(Standing before, Standing now) {
        if (before.certified() == now.certified()) {
            return Optional.empty();
        }
        return change(
                now,
                direction(before.certified(), now.certified()),
                "proofs on the same instances: " + before.certified() + " became "
                        + now.certified());
    }

    private static Optional<Change> tightness(Standing before, Standing now, double alpha) {
        if (before.sample().equals(now.sample())) {
            return Optional.empty();
        }
        int above = 0;
        int below = 0;
        for (Map.Entry<String, Range> entry : before.sample().entrySet()) {
            Range old = entry.getValue();
            Range current = now.sample().getOrDefault(entry.getKey(), old);
            above += current.lo() > old.hi() ? 1 : 0;
            below += current.hi() < old.lo() ? 1 : 0;
        }
        int all = Math.max(1, Math.max(before.sampled(), now.sampled()));
        BinomialDistribution chance =
                new BinomialDistribution(all, 2 * Finding.TIGHTNESS_END_ALPHA);
        double up = chance.probability(above - 1, all);
        double down = chance.probability(below - 1, all);
        String text = String.format(
                Locale.ROOT,
                "tightness on %d of the same instances: above the earlier interval on %d (p = %.2g), below it"
                        + " on %d (p = %.2g)",
                all,
                above,
                up,
                below,
                down);
        return change(now, judged(up <= alpha, down <= alpha), text);
    }

    private static Optional<Change> open(
            Standing before, Standing now, boolean sameEffort, double alpha) {
        OpenShare old = before.share();
        OpenShare current = now.share();
        if (old.equals(current)) {
            return Optional.empty();
        }
        String text = "other instances; open findings " + old.open() + " of " + old.judged()
                + " became " + current.open() + " of " + current.judged();
        if (!(sameEffort && old.population().equals(current.population()))) {
            return change(now, Direction.OTHER, text + ", of another population or effort");
        }
        HypergeometricDistribution chance = new HypergeometricDistribution(
                Math.toIntExact(old.judged() + current.judged()),
                Math.toIntExact(old.open() + current.open()),
                Math.toIntExact(current.judged()));
        int open = Math.toIntExact(current.open());
        double more = chance.upperCumulativeProbability(open);
        double fewer = chance.cumulativeProbability(open);
        String sided = String.format(Locale.ROOT, " (p = %.2g)", Math.min(more, fewer));
        return change(now, judged(more <= alpha, fewer <= alpha), text + sided);
    }

    private static Direction judged(boolean worse, boolean better) {
        if (worse) {
            return Direction.WORSE;
        }
        return better ? Direction.BETTER : Direction.NOISE;
    }

    private static Optional<Change> change(Standing claim, Direction direction, String text) {
        return Optional.of(new Change(claim.id(), direction, text));
    }
}
