package onepoint.noise;

/** The sphere on the line: two points. */
class SignTest extends NoiseContract {
    @Override
    LawSpec spec() {
        return new UniformSphere(1, 0.75);
    }

    @Override
    String pinned() {
        return "0x1.8p-1";
    }
}
