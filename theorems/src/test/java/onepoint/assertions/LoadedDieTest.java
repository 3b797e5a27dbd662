package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatTrials;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LoadedDieTest {
    @Test
    void mostThrowsOfADieAreLow() {
        assertThatTrials(random -> roll(random) <= 4)
                .detectingGap(0.05)
                .seededBy(42)
                .succeedWithProbabilityAtLeast(2.0 / 3);
    }

    private static int roll(Random random) {
        return 1 + random.nextInt(6);
    }
}
