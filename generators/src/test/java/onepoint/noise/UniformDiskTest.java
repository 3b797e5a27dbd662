package onepoint.noise;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The ball in the plane; the density of a coordinate is the semicircle. */
class UniformDiskTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformBall(2, 0.5);
    }

    @Override
    String pinned() {
        return "0x1.e787f5df96959p-3, 0x1.ee6a975a361b7p-4";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> 0.5
                + (2 * u * StrictMath.sqrt(1 - 4 * u * u) + StrictMath.asin(2 * u))
                        / StrictMath.PI);
    }
}
