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
        return "0x1.c8a64df31e39fp-1, 0x1.cf194924e5c03p-2";
    }

    @Override
    Optional<DoubleUnaryOperator> distribution() {
        return Optional.of(u ->
                0.5 + StrictMath.asin(StrictMath.max(-1, StrictMath.min(1, u))) / StrictMath.PI);
    }
}
