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
        return "0x1.5b2a259a7c584p0, 0x1.21151efef9f31p-2, 0x1.26af1db846ed1p-1";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> (u + 1.5) / 3);
    }
}
