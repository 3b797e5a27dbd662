package onepoint.certificate;

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
        if (canonical.core() instanceof WaveSum sum) {
            return new WaveBounds(sum).smoothness();
        }
        return separable((SeparableSum) canonical.core());
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
