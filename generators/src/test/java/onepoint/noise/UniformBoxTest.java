package onepoint.noise;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** A box; coordinate 0 is uniform. */
class UniformBoxTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformBox(List.of(0.75, 2.0));
    }

    @Override
    String pinned() {
        return "0x1.138abdc840444p-1, 0x1.31ec68f4859d8p-2";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (u + 0.75) / 1.5);
    }
}
