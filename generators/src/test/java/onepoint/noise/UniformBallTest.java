package onepoint.noise;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The ball in three dimensions; the density of a coordinate is 3 (1 - u^2) / 4. */
class UniformBallTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformBall(3, 1.25);
    }

    @Override
    String pinned() {
        return "0x1.2798f07596d8p-1, 0x1.2bc5a616c1a6fp-2, -0x1.009d95d2337c5p-6";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (2 + 3 * (u / 1.25) - StrictMath.pow(u / 1.25, 3)) / 4);
    }
}
