package onepoint.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.landscape.Landscape;
import onepoint.landscape.Profile;
import onepoint.landscape.RadialSum;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.Term;
import onepoint.landscape.WaveSum;
import onepoint.landscape.WaveTerm;

/**
 * The least Lipschitz constant of the gradient over R^d: bounded from above by proof, from below by a
 * witness.
 */
final class SmoothnessBracket {
    private final int dimension;
    /** Equal profiles are searched once. */
    private final Map<Profile, Bracket> known = new HashMap<>();

    private double certified;
    private double refuted = -1;
    private double[] witness = {};
    private String how = "";

    private SmoothnessBracket(int dimension) {
        this.dimension = dimension;
    }

    static Bracket of(Canonical canonical) {
        return of(canonical.core()).orElseThrow();
    }

    /**
     * The bracket of a landscape without isometries; empty when it has no closed form.
     *
     * <p>The Hessian of p(|x|) at distance s has the eigenvalue p''(s) along x and p'(s) / s across. As
     * p'(0) = 0, p'(s) / s is the mean of p'' on [0, s] and no larger than the largest |p''|, which is
     * therefore the least L in any dimension, and on the first axis as anywhere.
     */
    static Optional<Bracket> of(Landscape core) {
        SmoothnessBracket bracket = new SmoothnessBracket(core.dimension());
        if (core instanceof WaveSum sum) {
            Component.of(sum).forEach(component -> bracket.component(sum, component));
        } else if (core instanceof SeparableSum sum) {
            List<Profile> profiles = sum.profiles();
            for (int i = 0; i < profiles.size(); i++) {
                bracket.coordinate(i, profiles.get(i));
            }
        } else if (core instanceof RadialSum sum) {
            bracket.coordinate(0, sum.profile());
        } else {
            return Optional.empty();
        }
        return Optional.of(
                new Bracket(bracket.certified, bracket.refuted, bracket.witness, bracket.how));
    }

    private void component(WaveSum sum, Component component) {
        if (component.coordinates().length > 1) {
            Bracket bracket = new WaveSmoothness(sum, component).bracket();
            raise(bracket, component.embed(bracket.witness(), dimension));
            return;
        }
        int i = component.coordinates()[0];
        List<Term> terms = new ArrayList<>();
        for (int j : component.waves()) {
            WaveSum.Plane wave = sum.waves().get(j);
            terms.add(new WaveTerm(wave.amplitude(), wave.vector()[i], wave.phase()));
        }
        coordinate(i, new Profile(sum.curvature(i), terms));
    }

    private void coordinate(int i, Profile profile) {
        Bracket bracket = known.computeIfAbsent(profile, SmoothnessSearch::run);
        double[] point = new double[dimension];
        point[i] = bracket.witness()[0];
        raise(bracket, point);
    }

    private void raise(Bracket next, double[] point) {
        certified = StrictMath.max(certified, next.certified());
        if (next.refuted() > refuted) {
            refuted = next.refuted();
            witness = point;
            how = next.how();
        }
    }
}
