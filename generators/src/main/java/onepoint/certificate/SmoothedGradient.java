package onepoint.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.linear.Matrices;
import onepoint.noise.Marginal;
import onepoint.setting.Setting;
import onepoint.wave.SlopeForm;

/** The neighbourhood-averaged gradient g(y) = E grad f(y - eta w), enclosed by closed forms. */
public final class SmoothedGradient {
    private final Canonical canonical;
    private final List<SmoothedProfile> profiles;
    /** E cos(k . eta w) and E sin(k . eta w) for each plane wave. */
    private final Interval[] cosines;

    private final Interval[] sines;

    private SmoothedGradient(Canonical canonical, List<SmoothedProfile> profiles) {
        this.canonical = canonical;
        this.profiles = profiles;
        List<WaveSum.Plane> waves =
                canonical.core() instanceof WaveSum sum ? sum.waves() : List.of();
        cosines = new Interval[waves.size()];
        sines = new Interval[waves.size()];
        for (int j = 0; j < cosines.length; j++) {
            Interval[] k = Arrays.stream(waves.get(j).vector())
                    .mapToObj(c -> Interval.point(c).multiply(canonical.step()))
                    .toArray(Interval[]::new);
            cosines[j] = canonical.noise().cosine(k);
            sines[j] = canonical.noise().sine(k);
        }
    }

    /**
     * The averaged gradient of a setting; empty when the noise is not centred or the law has no method for
     * the landscape.
     */
    public static Optional<SmoothedGradient> of(Setting setting) {
        if (!setting.noise().centred() || !Canonical.applies(setting)) {
            return Optional.empty();
        }
        return of(Canonical.of(setting));
    }

    static Optional<SmoothedGradient> of(Canonical canonical) {
        List<SmoothedProfile> profiles = new ArrayList<>();
        if (canonical.core() instanceof SeparableSum separable) {
            Map<List<Object>, Optional<SmoothedProfile>> known = new HashMap<>();
            for (int i = 0; i < separable.dimension(); i++) {
                Profile line = separable.profiles().get(i);
                Marginal marginal = canonical.noise().marginal(i);
                Optional<SmoothedProfile> profile = known.computeIfAbsent(
                        List.of(line, marginal),
                        key -> SmoothedProfile.of(line, marginal, canonical.step()));
                if (profile.isEmpty()) {
                    return Optional.empty();
                }
                profiles.add(profile.get());
            }
        }
        return Optional.of(new SmoothedGradient(canonical, profiles));
    }

    /** Encloses g at the point {@code y}, both in the setting's coordinates. */
    public Interval[] at(double[] y) {
        Interval[] g = own(canonical.seen(y));
        for (int i = canonical.moves().size() - 1; i >= 0; i--) {
            g = canonical.moves().get(i).turn(g);
        }
        return g;
    }

    /**
     * Encloses the quotient {@code <g(y), y - x*> / |y - x*|^2} at a point {@code y} other than the target.
     */
    public Interval quotient(double[] y) {
        Interval[] z = canonical.seen(y);
        Interval[] offset = new Interval[z.length];
        for (int i = 0; i < z.length; i++) {
            offset[i] = z[i].subtract(canonical.target()[i]);
        }
        return quotient(z, offset);
    }

    /**
     * Encloses the quotient at the target plus {@code offset}, not zero, in the landscape's own coordinates.
     */
    Interval quotientAt(double[] offset) {
        Interval[] exact = Arrays.stream(offset).mapToObj(Interval::point).toArray(Interval[]::new);
        Interval[] z = new Interval[offset.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = canonical.target()[i].add(exact[i]);
        }
        return quotient(z, exact);
    }

    private Interval quotient(Interval[] z, Interval[] offset) {
        Interval[] g = own(z);
        Interval inner = Interval.ZERO;
        Interval squared = Interval.ZERO;
        for (int i = 0; i < z.length; i++) {
            inner = inner.add(g[i].multiply(offset[i]));
            squared = squared.add(offset[i].sqr());
        }
        return inner.divide(squared);
    }

    /** g in the landscape's own coordinates. */
    Interval[] own(Interval[] z) {
        if (canonical.core() instanceof WaveSum sum) {
            return waves(sum, z);
        }
        Interval[] g = new Interval[z.length];
        for (int i = 0; i < g.length; i++) {
            g[i] = profiles.get(i).derivative(1, z[i]);
        }
        return g;
    }

    private Interval[] waves(WaveSum sum, Interval[] z) {
        Interval[] g = new Interval[z.length];
        Arrays.setAll(g, i -> z[i].multiply(sum.curvature(i)));
        return addWaves(g, sum, z);
    }

    private Interval[] addWaves(Interval[] g, WaveSum sum, Interval[] z) {
        for (int j = 0; j < cosines.length; j++) {
            WaveSum.Plane wave = sum.waves().get(j);
            double[] k = wave.vector();
            Interval angle = wave.angle(z);
            Interval factor = cosines[j]
                    .multiply(angle.sin())
                    .subtract(sines[j].multiply(angle.cos()))
                    .multiply(-wave.amplitude());
            for (int i = 0; i < g.length; i++) {
                g[i] = g[i].add(factor.multiply(k[i]));
            }
        }
        return g;
    }

    /** A component of a sum of plane waves as a form around a zero of g inside {@code root}. */
    SlopeForm form(WaveSum sum, Component component, Interval[] root) {
        List<Double> curvatures = new ArrayList<>();
        for (int i : component.coordinates()) {
            curvatures.add(sum.curvature(i));
        }
        List<SlopeForm.Ray> rays = new ArrayList<>();
        for (int j : component.waves()) {
            WaveSum.Plane wave = sum.waves().get(j);
            rays.add(SlopeForm.Ray.of(
                    component.part(wave.vector()),
                    wave.amplitude(),
                    cosines[j],
                    sines[j],
                    wave.angle(root)));
        }
        return new SlopeForm(curvatures, rays);
    }

    /** Encloses g(z) - diag(a) z, a the curvatures, in the landscape's own coordinates. */
    Interval[] remainder(Interval[] z) {
        if (canonical.core() instanceof WaveSum sum) {
            Interval[] none = new Interval[z.length];
            Arrays.fill(none, Interval.ZERO);
            return addWaves(none, sum, z);
        }
        Interval[] p = new Interval[z.length];
        for (int i = 0; i < p.length; i++) {
            double most = profiles.get(i).profile().perturbationBound();
            p[i] = profiles.get(i)
                    .perturbation(1, z[i])
                    .intersection(Interval.of(-most, most))
                    .orElseThrow();
        }
        return p;
    }

    /** Encloses the Jacobian of g in the landscape's own coordinates. */
    Interval[][] slope(Interval[] z) {
        if (!(canonical.core() instanceof WaveSum sum)) {
            return Matrices.diagonal(z.length, i -> profiles.get(i).derivative(2, z[i]));
        }
        Interval[][] jacobian = Matrices.diagonal(z.length, i -> Interval.point(sum.curvature(i)));
        for (int j = 0; j < cosines.length; j++) {
            WaveSum.Plane wave = sum.waves().get(j);
            double[] k = wave.vector();
            Interval angle = wave.angle(z);
            Interval factor = cosines[j]
                    .multiply(angle.cos())
                    .add(sines[j].multiply(angle.sin()))
                    .multiply(-wave.amplitude());
            for (int i = 0; i < k.length; i++) {
                for (int l = 0; l < k.length && k[i] != 0; l++) {
                    Interval product = Interval.point(k[i]).multiply(k[l]);
                    jacobian[i][l] = jacobian[i][l].add(product.multiply(factor));
                }
            }
        }
        return jacobian;
    }

    List<SmoothedProfile> profiles() {
        return profiles;
    }

    Canonical canonical() {
        return canonical;
    }
}
