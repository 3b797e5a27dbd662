package onepoint.certificate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import onepoint.interval.Interval;
import onepoint.setting.Constants;
import onepoint.setting.Setting;
import onepoint.setting.ShortNumber;
import onepoint.setting.Target;

/**
 * What is proved about one instance: brackets of its constants, and each hypothesis at the constants it is
 * judged at.
 */
public final class Certificate {
    private static final int BITS = 10;
    private static final String SEE_SMOOTHNESS =
            "no constants are certified, see " + Hypothesis.SMOOTHNESS.id();

    private final Setting setting;
    private final Analysis analysis;
    private final Interval radius;
    private final Optional<Constants> constants;
    private final Map<Hypothesis, Proof> proofs;

    private Certificate(Setting setting, Analysis analysis) {
        this.setting = setting;
        this.analysis = analysis;
        radius = analysis.radius();
        constants = setting.spec().declared().or(this::certifiedPoint);
        proofs = Collections.unmodifiableMap(prove());
    }

    /** Certifies an instance: by closed forms where they say anything about c, else by a search. */
    public static Certificate of(Setting setting) {
        boolean closed =
                Canonical.applies(setting) && !(setting.spec().target() instanceof Target.Root);
        if (!closed) {
            return new Certificate(setting, RegionAnalysis.of(setting));
        }
        Bracket convexity = ConvexityBracket.of(setting);
        boolean silent = Double.isInfinite(convexity.certified())
                && Double.isInfinite(convexity.refuted())
                && setting.dimension() <= RegionAnalysis.MOST_DIMENSIONS;
        return silent
                ? new Certificate(setting, RegionAnalysis.of(setting))
                : claiming(setting, convexity);
    }

    /** The same instance under a convexity bracket that somebody else claims; for testing the checks. */
    static Certificate claiming(Setting setting, Bracket convexity) {
        return claiming(setting, convexity, SmoothnessBracket.of(Canonical.of(setting)));
    }

    /** The same instance under brackets of c and L that somebody else claims. */
    static Certificate claiming(Setting setting, Bracket convexity, Bracket smoothness) {
        return new Certificate(setting, ClosedAnalysis.of(setting, convexity, smoothness));
    }

    /**
     * Short numbers on the safe side of the brackets; empty when there are none in the range of constants.
     */
    private Optional<Constants> certifiedPoint() {
        double c = analysis.convexity().certified();
        double smoothness = analysis.smoothness().certified();
        boolean usable = c >= Constants.LEAST
                && smoothness <= Constants.MOST
                && radius.sup() <= Constants.MOST;
        if (!usable) {
            return Optional.empty();
        }
        return Optional.of(new Constants(
                StrictMath.min(Constants.MOST, ShortNumber.down(c, BITS)),
                StrictMath.max(Constants.LEAST, ShortNumber.up(smoothness, BITS)),
                StrictMath.max(Constants.LEAST, ShortNumber.up(radius.sup(), BITS))));
    }

    private Map<Hypothesis, Proof> prove() {
        Map<Hypothesis, Proof> map = new EnumMap<>(Hypothesis.class);
        map.put(Hypothesis.DOMAIN, analysis.domain());
        if (constants.isEmpty()) {
            withoutConstants(map);
            return map;
        }
        Hypotheses judged = new Hypotheses(setting, constants.get());
        map.put(Hypothesis.SMOOTHNESS, judged.smoothness(smoothness()));
        map.put(Hypothesis.BOUNDED_NOISE, judged.boundedNoise(radius));
        map.put(Hypothesis.ONE_POINT_CONVEXITY, analysis.onePointConvexity(constants.get()));
        map.put(Hypothesis.STEP_SIZE, judged.stepSize());
        map.put(Hypothesis.TARGET, analysis.target());
        return map;
    }

    /**
     * Without constants, H3 fails for every c > 0 when the witness says so and is a y; H4 has nothing to
     * speak of. H1 says why there are none, the others refer to it.
     */
    private void withoutConstants(Map<Hypothesis, Proof> map) {
        String none = "no c, L and r in [2^-40, 2^40] are certified: " + missing();
        map.put(Hypothesis.SMOOTHNESS, new Proof.Undecided(none));
        for (Hypothesis hypothesis : Hypothesis.values()) {
            map.putIfAbsent(hypothesis, new Proof.Undecided(SEE_SMOOTHNESS));
        }
        if (convexity().refuted() <= 0 && analysis.attained()) {
            map.put(Hypothesis.ONE_POINT_CONVEXITY, new Proof.Disproved(analysis.violation()));
        }
    }

    /** Which constant has no certified point, and what was tried. */
    private String missing() {
        if (!(convexity().certified() >= Constants.LEAST)) {
            return convexity().how();
        }
        return smoothness().certified() <= Constants.MOST
                ? "|w| is at most " + ShortNumber.text(radius.sup())
                : "L is at most " + ShortNumber.text(smoothness().certified()) + " by "
                        + smoothness().how();
    }

    /** The instance. */
    public Setting setting() {
        return setting;
    }

    /** Whether closed forms made it, in canonical coordinates. */
    boolean closed() {
        return analysis instanceof ClosedAnalysis;
    }

    /** The largest c of H3. */
    public Bracket convexity() {
        return analysis.convexity();
    }

    /** The least L of H1. */
    public Bracket smoothness() {
        return analysis.smoothness();
    }

    /** Encloses the least r of H2. */
    public Interval radius() {
        return radius;
    }

    /**
     * A copy of the point at which {@link #convexity} is refuted just above, in the setting's coordinates;
     * may be empty.
     */
    public double[] witness() {
        return analysis.witness().clone();
    }

    /** The declared constants, or else certified short ones; empty when none are certified. */
    public Optional<Constants> constants() {
        return constants;
    }

    /** The rates at {@link #constants}. */
    public Optional<Rates> rates() {
        return constants.map(point -> Rates.of(setting.stepSize(), point));
    }

    /** What is proved about a hypothesis. */
    public Proof proof(Hypothesis hypothesis) {
        return proofs.get(hypothesis);
    }

    /** Whether every hypothesis is proved. */
    public boolean proved() {
        return proofs.values().stream().allMatch(Proof.Proved.class::isInstance);
    }

    /** Whether exactly this hypothesis is disproved and all others are proved. */
    public boolean breaksOnly(Hypothesis hypothesis) {
        return proofs.entrySet().stream()
                .allMatch(e -> e.getKey() == hypothesis
                        ? e.getValue() instanceof Proof.Disproved
                        : e.getValue() instanceof Proof.Proved);
    }

    /**
     * The signed margin c_max / (eta L^2) - 1, positive where some c satisfies H3 and the middle part of H4.
     */
    public OptionalDouble margin() {
        double lower = convexity().certified();
        double upper = convexity().refuted();
        if (Double.isInfinite(upper) || Double.isInfinite(smoothness().certified())) {
            return OptionalDouble.empty();
        }
        double c = Double.isInfinite(lower) ? upper : (lower + upper) / 2;
        double squared = smoothness().certified() * smoothness().certified();
        return OptionalDouble.of(c / (setting.stepSize() * squared) - 1);
    }

    /** The instance as one line of JSON. */
    @Override
    public String toString() {
        return setting.toString();
    }
}
