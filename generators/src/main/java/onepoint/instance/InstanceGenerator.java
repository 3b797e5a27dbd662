package onepoint.instance;

import java.util.Arrays;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.certificate.Proof;
import onepoint.noise.Streams;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws instances of a population, with short numbers. The signed margin is drawn first and kept while draws
 * are rejected, so that its distribution is the intended one; trials of every instance are affordable (T1 at
 * most 4000, and T1 (d + d times the number of ripples and bumps) at most 3e5).
 */
public final class InstanceGenerator {
    private static final int MOST_DRAWS = 200;
    /** What is unusual about an instance is given up after this many draws. */
    private static final int PATIENCE = 100;

    private static final String PURPOSE = "instance ";

    private InstanceGenerator() {}

    /**
     * An instance as a function of the random source's state alone, the same on every platform.
     *
     * @throws IllegalStateException naming the population, when 200 draws in a row were rejected
     */
    public static Instance draw(UniformRandomProvider random, Population population) {
        Dice dice = new Dice(random);
        return draw(dice, Aim.draw(dice, population));
    }

    /** An instance that meets an aim, or without what was to be unusual about it. */
    static Instance draw(Dice dice, Aim aim) {
        Population population = aim.population();
        int undecided = 0;
        for (int rejected = 0; rejected < MOST_DRAWS; rejected++) {
            Optional<Spec> spec = population == Population.NOISE_TOO_SMALL
                    ? new FarMinimumDraw(dice).draw()
                    : new MarginDraw(dice).draw(rejected < PATIENCE ? aim : aim.plain());
            if (spec.isEmpty()) {
                continue;
            }
            Certificate certificate = Certificate.of(Setting.of(spec.get()));
            if (population.contains(certificate)
                    && aims(aim, certificate)
                    && Budget.allows(certificate)) {
                return new Instance(certificate, population, rejected, undecided);
            }
            undecided += isUndecided(certificate) ? 1 : 0;
        }
        throw new IllegalStateException(
                "population: " + population + " was not met by " + MOST_DRAWS + " draws");
    }

    /** The instance with this seed and index, from a stream of its own. */
    public static Instance draw(long seed, Population population, long index) {
        return draw(Streams.of(seed, PURPOSE + population, index), population);
    }

    private static boolean aims(Aim aim, Certificate certificate) {
        return aim.population() == Population.NOISE_TOO_SMALL
                || aim.met(certificate.margin().orElseThrow());
    }

    private static boolean isUndecided(Certificate certificate) {
        return Arrays.stream(Hypothesis.values())
                .map(certificate::proof)
                .anyMatch(Proof.Undecided.class::isInstance);
    }
}
