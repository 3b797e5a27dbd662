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
        return "0x1.1160620a4597bp-1, 0x1.c747642c381d9p-4, 0x1.d019cddab8d7ep-3";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (2 + 3 * (u / 1.25) - StrictMath.pow(u / 1.25, 3)) / 4);
    }
}
