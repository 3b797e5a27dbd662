package onepoint.landscape;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Waves in one dimension (profiles) and in three (plane waves). */
class RipplesProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return Arbitraries.oneOf(LandscapeArbitraries.ripples(1), LandscapeArbitraries.ripples(3));
    }
}
