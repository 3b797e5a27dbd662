package onepoint.certificate;

import java.util.List;
import java.util.Optional;
import onepoint.landscape.LandscapeSpec;
import onepoint.landscape.Ripples;
import onepoint.noise.NoiseSpec;
import onepoint.noise.SwayingNoise;
import onepoint.noise.TwoPoint;
import onepoint.setting.Constants;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecArbitraries;

/** Instances beyond the closed forms, in one to three dimensions. */
final class RegionInstances {
    static final double ETA = 0.125;
    static final LandscapeSpec LINE = new Ripples(List.of(1.0), List.of(wave(0.5, 1.0)));
    static final LandscapeSpec PLANE =
            new Ripples(List.of(1.0, 1.25), List.of(wave(0.25, 1.0, 0.5), wave(0.125, -1.0, 1.5)));
    static final LandscapeSpec SPACE =
            new Ripples(List.of(1.0, 1.25, 1.5), List.of(wave(0.25, 1.0, 0.5, 0.25)));

    private RegionInstances() {}

    static Ripples.Wave wave(double amplitude, Double... vector) {
        return new Ripples.Wave(amplitude, List.of(vector), 0);
    }

    static NoiseSpec points(int dimension) {
        return new TwoPoint(List.of(1.0, 0.5, 0.25).subList(0, dimension));
    }

    static NoiseSpec swaying(int dimension, boolean smooth) {
        List<Double> all = List.of(1.0, 0.5, 0.25);
        List<Double> point = all.subList(0, dimension);
        return new SwayingNoise(point, 1, 0.5, point, smooth);
    }

    static Spec spec(LandscapeSpec landscape, NoiseSpec noise, Domain domain) {
        return SpecArbitraries.atOrigin(landscape, noise, ETA).withDomain(domain);
    }

    static Domain box(int dimension, double half) {
        return new Domain.Box(
                java.util.Collections.nCopies(dimension, -half),
                java.util.Collections.nCopies(dimension, half));
    }

    static Domain ball(int dimension, double radius) {
        return new Domain.Ball(java.util.Collections.nCopies(dimension, 0.0), radius);
    }

    static Certificate certified(Spec spec) {
        return Certificate.of(Setting.of(spec));
    }

    /** The certificate at constants that somebody declares. */
    static Certificate declaring(Spec spec, double c, double smoothness, double r) {
        return certified(spec.withDeclared(Optional.of(new Constants(c, smoothness, r))));
    }
}
