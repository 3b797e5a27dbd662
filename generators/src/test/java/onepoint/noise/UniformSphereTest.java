package onepoint.noise;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The sphere in three dimensions; a coordinate is uniform (Archimedes). */
class UniformSphereTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformSphere(3, 1.5);
    }

    @Override
    String pinned() {
        return "0x1.5663130b17819p0, 0x1.5b38f2b06f094p-1, -0x1.293c1b2a23f2dp-5";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (u + 1.5) / 3);
    }
}
