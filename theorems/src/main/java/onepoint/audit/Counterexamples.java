package onepoint.audit;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.instance.Shrinker;
import onepoint.model.Grade;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Counterexamples that people can read: every hypothesis proved, the conclusion refuted, the numbers short.
 *
 * <p>Shrinking asks many specs whether they refute, so that its last answer alone has no designed error rate;
 * the end is therefore confirmed on trials of another seed, which had no part in it.
 */
public final class Counterexamples {
    private final Claim claim;
    private final Effort effort;

    /** Those of a claim, judged with this effort. */
    public Counterexamples(Claim claim, Effort effort) {
        this.claim = claim;
        this.effort = effort;
    }

    /** The seed of the trials that confirm, which nobody asks for by accident. */
    static long confirming(long seed) {
        return Streams.hash("confirm " + seed);
    }

    /**
     * The simplest spec that the shrinker finds, confirmed; empty when the claim is not refuted on the given
     * one, or its end is not confirmed.
     */
    public Optional<Spec> shrunk(Spec spec) {
        if (!refutes(spec, effort)) {
            return Optional.empty();
        }
        Spec simplest = Shrinker.minimise(spec, simpler -> refutes(simpler, effort));
        Effort fresh = new Effort(
                confirming(effort.seed()),
                effort.alphaSupport(),
                effort.alphaRefute(),
                effort.trials());
        return Optional.of(simplest).filter(found -> refutes(found, fresh));
    }

    private boolean refutes(Spec spec, Effort with) {
        return new Judge(with)
                .judge(claim, Certificate.of(Setting.of(spec)))
                .grade()
                .equals(Optional.of(Grade.REFUTED));
    }
}
