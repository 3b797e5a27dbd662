package onepoint.setting;

import java.util.List;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Landscape;
import onepoint.noise.Noise;
import onepoint.noise.NoiseLaw;

/** The live instance that a spec describes. Immutable and safe to share between threads. */
public final class Setting {
    private final Spec spec;
    private final Landscape landscape;
    private final Noise noise;
    private final double[] target;
    private final double[] start;

    private Setting(Spec spec) {
        this.spec = spec;
        landscape = spec.landscape().landscape();
        noise = spec.noise().on(landscape);
        target = array(spec.target().at());
        start = array(spec.start());
    }

    /** Builds the live instance; total on valid specs. */
    public static Setting of(Spec spec) {
        return new Setting(spec);
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(x -> x).toArray();
    }

    /** The data this instance was built from. */
    public Spec spec() {
        return spec;
    }

    /** The dimension d. */
    public int dimension() {
        return target.length;
    }

    /** The loss f. */
    public Landscape landscape() {
        return landscape;
    }

    /** The noise. */
    public Noise noise() {
        return noise;
    }

    /** The law of the noise, when it is the same at every state. */
    public Optional<NoiseLaw> law() {
        return noise instanceof NoiseLaw law ? Optional.of(law) : Optional.empty();
    }

    /** Encloses the least r with |w| at most r at every state of the domain. */
    public Interval noiseRadius() {
        return noise.radius(spec.domain().box(dimension()));
    }

    /** eta. */
    public double stepSize() {
        return spec.stepSize();
    }

    /** A copy of x* as runs take it. */
    public double[] target() {
        return target.clone();
    }

    /** A copy of x_0. */
    public double[] start() {
        return start.clone();
    }

    @Override
    public String toString() {
        return SpecJson.write(spec);
    }
}
