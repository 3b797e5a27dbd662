package onepoint.landscape;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Sums of one-dimensional landscapes. */
class SeparableProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return LandscapeArbitraries.separables(2);
    }
}
