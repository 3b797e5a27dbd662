package onepoint.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.Term;
import onepoint.landscape.WaveTerm;
import onepoint.noise.Marginal;
import onepoint.wave.SlopeForm;

/**
 * The averaged slope g(y) = E p'(y - eta u) of a one-dimensional profile p under a law with E u = 0, with
 * enclosures of g and g'.
 *
 * <p>Noise enters a ripple only as a damping: E cos(k (y - eta u) + q) = C cos(k y + q) + S sin(k y + q) with
 * C = E cos(k eta u) and S = E sin(k eta u), which are computed once.
 */
final class SmoothedProfile {
    private final Profile profile;
    private final Marginal marginal;
    private final double step;
    private final List<Damped> waves = new ArrayList<>();
    private final List<Term> bumps = new ArrayList<>();

    /** A ripple with its damping factors. */
    private record Damped(WaveTerm wave, Interval cosine, Interval sine) {
        Interval derivative(int order, Interval y) {
            Interval kept = wave.derivative(order, y).multiply(cosine);
            if (sine.isPoint() && sine.inf() == 0 || wave.frequency() == 0) {
                return kept;
            }
            Interval turned = wave.derivative(order + 1, y).divide(-wave.frequency());
            return kept.add(turned.multiply(sine));
        }
    }

    private SmoothedProfile(Profile profile, Marginal marginal, double step) {
        this.profile = profile;
        this.marginal = marginal;
        this.step = step;
        for (Term term : profile.terms()) {
            if (term instanceof WaveTerm wave) {
                Interval angle = Interval.point(wave.frequency()).multiply(step);
                waves.add(new Damped(wave, marginal.cosine(angle), marginal.sine(angle)));
            } else {
                bumps.add(term);
            }
        }
    }

    /** The averaged slope; empty when the law has no method for the profile's bumps. */
    static Optional<SmoothedProfile> of(Profile profile, Marginal marginal, double step) {
        SmoothedProfile smoothed = new SmoothedProfile(profile, marginal, step);
        boolean possible = smoothed.bumps.isEmpty()
                || marginal.average(profile.terms().get(0)::derivative, 1, Interval.ZERO, step)
                        .isPresent();
        return possible ? Optional.of(smoothed) : Optional.empty();
    }

    Profile profile() {
        return profile;
    }

    /**
     * Whether g(-y) = -g(y) follows from the data, so that g(0) = 0 exactly; a linear slope is its own
     * average.
     */
    boolean odd() {
        return profile.terms().isEmpty() || profile.symmetric() && marginal.symmetric();
    }

    /** A profile of ripples as a form around a zero of g inside {@code root}; empty when it has bumps. */
    Optional<SlopeForm> form(Interval root) {
        if (!bumps.isEmpty()) {
            return Optional.empty();
        }
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (Damped damped : waves) {
            WaveTerm wave = damped.wave();
            if (wave.frequency() == 0) {
                continue;
            }
            Interval angle = root.multiply(wave.frequency()).add(wave.phase());
            rays.add(SlopeForm.Ray.of(
                    List.of(wave.frequency()),
                    wave.amplitude(),
                    damped.cosine(),
                    damped.sine(),
                    angle));
        }
        return Optional.of(new SlopeForm(List.of(profile.curvature()), rays));
    }

    /** Encloses g (order 1) or g' (order 2) over {@code y}. */
    Interval derivative(int order, Interval y) {
        return profile.quadratic(order, y).add(perturbation(order, y));
    }

    /** Encloses g(y) - a y (order 1) or g'(y) - a (order 2), a the profile's curvature. */
    Interval perturbation(int order, Interval y) {
        Interval sum = Interval.ZERO;
        for (Damped damped : waves) {
            sum = sum.add(damped.derivative(order, y));
        }
        for (Term bump : bumps) {
            sum = sum.add(marginal.average(bump::derivative, order, y, step).orElseThrow());
        }
        return sum;
    }
}
