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
        return "0x1.1e997a2b7c418p-2, 0x1.dd4ce5f3a0fe7p-5";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u -> 0.5
                + (2 * u * StrictMath.sqrt(1 - 4 * u * u) + StrictMath.asin(2 * u))
                        / StrictMath.PI);
    }
}
