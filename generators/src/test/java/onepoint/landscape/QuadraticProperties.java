package onepoint.landscape;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Quadratics in three dimensions. */
class QuadraticProperties extends LandscapeContract {
    @Override
    @Provide
    Arbitrary<LandscapeSpec> specs() {
        return LandscapeArbitraries.quadratics(3);
    }
}
