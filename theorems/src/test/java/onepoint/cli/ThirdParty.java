package onepoint.cli;

import static onepoint.assertions.RandomisedAssertions.assertThatInstance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.arbitraries.Satisfying;
import onepoint.arbitraries.Violating;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;

/**
 * Properties as a third party would write them; one must fail, so the build runs them through another test
 * only.
 */
class ThirdParty {
    @Property(tries = 20, seed = "5")
    void theTheoremHolds(@ForAll @Satisfying Certificate instance) {
        assertThatInstance(instance).seededBy(5).doesNotRefuteClaim("T1-MAIN");
    }

    @Property(tries = 20, seed = "5")
    void noiseDoesNotMatter(
            @ForAll @Violating(Hypothesis.ONE_POINT_CONVEXITY) Certificate instance) {
        assertThatInstance(instance).seededBy(5).doesNotRefuteClaim("NOISE-TOO-SMALL");
    }
}
