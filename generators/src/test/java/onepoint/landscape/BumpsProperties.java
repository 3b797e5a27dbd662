package onepoint.landscape;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Bumps on the line. */
class BumpsProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return LandscapeArbitraries.bumps();
    }
}
