package onepoint.assertions;

import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import onepoint.certificate.Certificate;
import onepoint.setting.Setting;
import onepoint.setting.Spec;

/**
 * Where an assertion about randomised code, or about a claim on an instance, begins; import its methods
 * statically.
 */
public final class RandomisedAssertions {
    private RandomisedAssertions() {}

    /**
     * An assertion about how often a trial succeeds.
     *
     * @param trial whether one trial succeeds; a function of the random source that it is given, and of
     *     nothing else that varies
     * @return the assertion, to be told its gap and seed
     */
    public static TrialsAssert assertThatTrials(Predicate<? super Random> trial) {
        return new TrialsAssert(trial);
    }

    /**
     * An assertion about the mean of a bounded random value.
     *
     * @param sampler one value; a function of the random source that it is given, and of nothing else that
     *     varies
     * @return the assertion, to be told its range, gap and seed
     */
    public static MeanAssert assertThatMeanOf(ToDoubleFunction<? super Random> sampler) {
        return new MeanAssert(sampler);
    }

    /**
     * An assertion about what claims say of an instance.
     *
     * @param instance with what is proved about it, as {@code onepoint.arbitraries} draws it
     * @return the assertion, to be told its seed
     */
    public static ClaimAssert assertThatInstance(Certificate instance) {
        return new ClaimAssert(instance);
    }

    /**
     * An assertion about what claims say of an instance, which is certified first.
     *
     * @param instance as data
     * @return the assertion, to be told its seed
     */
    public static ClaimAssert assertThatInstance(Spec instance) {
        return new ClaimAssert(Certificate.of(Setting.of(instance)));
    }
}
