package onepoint.noise;

import onepoint.landscape.Landscape;

/** Noise with the same law at every state, as pure data. */
public interface LawSpec extends NoiseSpec {
    /** The live law that this data describes. */
    NoiseLaw live();

    @Override
    default Noise on(Landscape landscape) {
        return live();
    }

    @Override
    LawSpec scaled(double factor);
}
