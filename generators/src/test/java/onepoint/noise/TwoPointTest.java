package onepoint.noise;

import java.util.List;

/** Two points. */
class TwoPointTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new TwoPoint(List.of(0.5, -1.25));
    }

    @Override
    String pinned() {
        return "0x1.0p-1, -0x1.4p0";
    }
}
