package onepoint.certificate;

import java.util.Optional;
import onepoint.landscape.Landscape;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;

/**
 * The least Lipschitz constant of the gradient over R^d: bounded from above by proof, from below by a
 * witness.
 */
final class SmoothnessBracket {
    private SmoothnessBracket() {}

    static Bracket of(Canonical canonical) {
        return of(canonical.core()).orElseThrow();
    }

    /** The bracket of a landscape without isometries; empty when it has no closed form. */
    static Optional<Bracket> of(Landscape core) {
        if (core instanceof WaveSum sum) {
            return Optional.of(new WaveBounds(sum).smoothness());
        }
        return core instanceof SeparableSum sum ? Optional.of(separable(sum)) : Optional.empty();
    }

    private static Bracket separable(SeparableSum sum) {
        double certified = 0;
        Bracket largest = null;
        int coordinate = 0;
        for (int i = 0; i < sum.dimension(); i++) {
            Profile profile = sum.profiles().get(i);
            Bracket next = SmoothnessSearch.run(profile);
            certified = StrictMath.max(certified, next.certified());
            if (largest == null || next.refuted() > largest.refuted()) {
                largest = next;
                coordinate = i;
            }
        }
        double[] witness = new double[sum.dimension()];
        witness[coordinate] = largest.witness()[0];
        return new Bracket(certified, largest.refuted(), witness, largest.how());
    }
}
