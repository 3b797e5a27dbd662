package onepoint.landscape;

import java.util.List;
import onepoint.interval.Limits;

/**
 * A sum of one-dimensional landscapes, one for each coordinate: f(x) = sum_i f_i(x_i).
 *
 * @param parts the f_i: one-dimensional quadratics, ripples or bumps; their number is the dimension
 */
public record Separable(List<LandscapeSpec> parts) implements LandscapeSpec {

    /** Refuses an empty list and parts that are not one-dimensional quadratics, ripples or bumps. */
    public Separable {
        parts = List.copyOf(parts);
        new Limits(1, MAX_DIMENSION).require("parts.length", parts.size());
        for (int i = 0; i < parts.size(); i++) {
            LandscapeSpec part = parts.get(i);
            boolean plain =
                    part instanceof Quadratic || part instanceof Ripples || part instanceof Bumps;
            if (!plain || part.dimension() != 1) {
                throw new IllegalArgumentException(
                        "parts[" + i + "]: " + part.family() + " of dimension " + part.dimension()
                                + " is not a one-dimensional quadratic, ripples or bumps");
            }
        }
    }

    @Override
    public String family() {
        return "separable";
    }

    @Override
    public int dimension() {
        return parts.size();
    }

    @Override
    public double reach() {
        return parts.stream().mapToDouble(LandscapeSpec::reach).max().orElseThrow();
    }

    @Override
    public double gradientSize(double m) {
        return parts.stream().mapToDouble(part -> part.gradientSize(m)).max().orElseThrow();
    }

    @Override
    public Landscape landscape() {
        return new SeparableSum(parts.stream().map(Separable::profile).toList());
    }

    private static Profile profile(LandscapeSpec part) {
        if (part instanceof Bumps bumps) {
            return bumps.profile();
        }
        if (part instanceof Ripples ripples) {
            return ripples.profile();
        }
        return new Profile(((Quadratic) part).curvatures().get(0), List.of());
    }
}
