package onepoint.noise;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The ball on the line. */
class UniformIntervalTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformBall(1, 0.75);
    }

    @Override
    String pinned() {
        return "0x1.138abdc840444p-1";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (u + 0.75) / 1.5);
    }
}
