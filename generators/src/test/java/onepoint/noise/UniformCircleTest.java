package onepoint.noise;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The circle; a coordinate has the arcsine law. */
class UniformCircleTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformSphere(2, 1);
    }

    @Override
    String pinned() {
        return "0x1.f541011858242p-1, 0x1.a16459a05a21p-3";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u ->
                0.5 + StrictMath.asin(StrictMath.max(-1, StrictMath.min(1, u))) / StrictMath.PI);
    }
}
