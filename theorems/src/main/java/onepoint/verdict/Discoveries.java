package onepoint.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The claims that count as discoveries among many, by the e-BH procedure: of K e-values sorted downwards, the
 * first {@code k* = max{k : e_[k] >= K / (k level)}}.
 *
 * <p>The false discovery rate, the mean share of true nulls among the discoveries (0 if there are none), is
 * at most {@code level K0/K} with K0 true nulls of K, whatever the dependence between the e-values: a
 * discovery has {@code e >= K / (k* level)}, so that the share is at most the sum of {@code level e / K} over
 * the true nulls, whose mean is known. Source: R. Wang and A. Ramdas, "False discovery rate control with
 * e-values", JRSS B 84 (2022).
 *
 * <p>Valid if the e-value of every true null has a mean of at most 1. An e-process has this at one stopping
 * time, hence at its crossing when it is frozen there, or when the budget ends. The running maximum of an
 * e-process is no e-value, and must not be used. A discovery is a reason to look: confirm it on fresh trials.
 *
 * @param level the false discovery rate, in (0, 0.25]
 * @param indexes the discoveries, ascending
 */
public record Discoveries(double level, List<Integer> indexes) {
    /**
     * Validates.
     *
     * @throws IllegalArgumentException if the level is out of range
     */
    public Discoveries {
        Refuse.unlessAlpha("level", level);
        indexes = List.copyOf(indexes);
    }

    /**
     * The discoveries among claims.
     *
     * @param logEvidence ln of the e-value against the null of each claim; not NaN
     * @param level the false discovery rate, in (0, 0.25]
     * @return the discoveries
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static Discoveries among(double[] logEvidence, double level) {
        Refuse.unlessAlpha("level", level);
        for (double log : logEvidence) {
            Refuse.unless(!Double.isNaN(log), "logEvidence", log, "[-infinity, infinity]");
        }
        int claims = logEvidence.length;
        List<Integer> sorted = IntStream.range(0, claims)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -logEvidence[i]))
                .toList();
        int discovered = 0;
        for (int k = 1; k <= claims; k++) {
            double threshold = StrictMath.log(claims / (k * level));
            if (logEvidence[sorted.get(k - 1)] >= threshold) {
                discovered = k;
            }
        }
        return new Discoveries(
                level, sorted.subList(0, discovered).stream().sorted().toList());
    }
}
