package onepoint.neural.study;

import java.util.List;
import onepoint.neural.claim.Plan;
import onepoint.neural.network.Architecture;

/** What a study needs before it starts. */
public final class Needs {
    /** Weights of the largest network, about. */
    private static final long WEIGHTS = 11_000;
    /**
     * Images a second whose gradients one core computes, about: the default study on the machine of the
     * published page.
     */
    private static final long SPEED = 8_000;

    private Needs() {}

    /** In a few lines: gradients, hours and room on disk. */
    public static List<String> of(Study study, Plan plan) {
        long work = study.work();
        long trainings = (long) plan.runs() * (plan.epochs() + 1)
                + (long) plan.branches() * (plan.apart() + 1);
        long cuts = (long) plan.runs() * plan.cuts().size() * (plan.tail() + 1);
        long networks = Architecture.values().length;
        long bytes = networks * WEIGHTS * Float.BYTES * (2 * trainings + cuts);
        return List.of(
                "Gradients of " + work + " images.",
                "About " + Math.max(1, work / SPEED / 3600) + " hours at " + SPEED
                        + " images a second, on one core; that it can be interrupted helps.",
                "About " + (bytes >> 20) + " MiB on disk for the tracks.");
    }
}
