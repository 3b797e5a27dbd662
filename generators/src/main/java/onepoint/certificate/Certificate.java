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

/**
 * What is proved about one instance: brackets of its constants, and each hypothesis at the constants it is
 * judged at.
 */
public final class Certificate {
    private static final int BITS = 10;
    private static final String NO_METHOD = "no method for this landscape, noise and domain";
    private static final Bracket NOTHING_SMOOTH =
            new Bracket(Double.POSITIVE_INFINITY, 0, new double[0], NO_METHOD);

    private final Setting setting;
    private final Bracket convexity;
    private final Bracket smoothness;
    private final Interval radius;
    private final double[] witness;
    private final Optional<Constants> constants;
    private final Map<Hypothesis, Proof> proofs;

    private Certificate(Setting setting, Bracket convexity, Bracket smoothness) {
        this.setting = setting;
        this.convexity = convexity;
        this.smoothness = smoothness;
        radius = setting.noiseRadius();
        witness = convexity.witness().length == 0
                ? new double[0]
                : Canonical.of(setting).unseen(convexity.witness());
        constants = setting.spec().declared().or(this::certifiedPoint);
        proofs = Collections.unmodifiableMap(prove());
    }

    /** Certifies an instance. */
    public static Certificate of(Setting setting) {
        return Canonical.applies(setting)
                ? claiming(setting, ConvexityBracket.of(setting))
                : claiming(setting, ConvexityBracket.nothing(NO_METHOD), NOTHING_SMOOTH);
    }

    /** The same instance under a convexity bracket that somebody else claims; for testing the checks. */
    static Certificate claiming(Setting setting, Bracket convexity) {
        return claiming(setting, convexity, SmoothnessBracket.of(Canonical.of(setting)));
    }

    /** The same instance under brackets of c and L that somebody else claims. */
    static Certificate claiming(Setting setting, Bracket convexity, Bracket smoothness) {
        return new Certificate(setting, convexity, smoothness);
    }

    /**
     * Short numbers on the safe side of the brackets; empty when there are none in the range of constants.
     */
    private Optional<Constants> certifiedPoint() {
        boolean usable = convexity.certified() >= Constants.LEAST
                && smoothness.certified() <= Constants.MOST;
        if (!usable) {
            return Optional.empty();
        }
        return Optional.of(new Constants(
                StrictMath.min(Constants.MOST, ShortNumber.down(convexity.certified(), BITS)),
                StrictMath.max(Constants.LEAST, ShortNumber.up(smoothness.certified(), BITS)),
                StrictMath.max(Constants.LEAST, ShortNumber.up(radius.sup(), BITS))));
    }

    private Map<Hypothesis, Proof> prove() {
        Map<Hypothesis, Proof> map = new EnumMap<>(Hypothesis.class);
        if (!Canonical.applies(setting)) {
            for (Hypothesis hypothesis : Hypothesis.values()) {
                map.put(hypothesis, new Proof.Undecided(NO_METHOD));
            }
            return map;
        }
        if (constants.isEmpty()) {
            withoutConstants(map);
            return map;
        }
        Hypotheses judged = new Hypotheses(setting, constants.get());
        map.put(Hypothesis.SMOOTHNESS, judged.smoothness(smoothness));
        map.put(Hypothesis.BOUNDED_NOISE, judged.boundedNoise(radius));
        map.put(Hypothesis.ONE_POINT_CONVEXITY, judged.onePointConvexity(convexity, witness));
        map.put(Hypothesis.STEP_SIZE, judged.stepSize());
        map.put(Hypothesis.DOMAIN, new Proof.Proved("the domain is R^d"));
        map.put(Hypothesis.TARGET, judged.target(smoothness));
        return map;
    }

    /**
     * Without constants, H3 fails for every c > 0 when the witness says so and is a y; H4 has nothing to
     * speak of.
     */
    private void withoutConstants(Map<Hypothesis, Proof> map) {
        String none = "no c and L in [2^-40, 2^40] are certified: " + convexity.how();
        for (Hypothesis hypothesis : Hypothesis.values()) {
            map.put(hypothesis, new Proof.Undecided(none));
        }
        if (convexity.refuted() <= 0 && Hypotheses.everyPointIsAY(setting)) {
            map.put(
                    Hypothesis.ONE_POINT_CONVEXITY,
                    new Proof.Disproved(Hypotheses.violation(convexity, witness)));
        }
        map.put(Hypothesis.DOMAIN, new Proof.Proved("the domain is R^d"));
    }

    /** The instance. */
    public Setting setting() {
        return setting;
    }

    /** The largest c of H3. */
    public Bracket convexity() {
        return convexity;
    }

    /** The least L of H1. */
    public Bracket smoothness() {
        return smoothness;
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
        return witness.clone();
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
        double lower = convexity.certified();
        double upper = convexity.refuted();
        if (Double.isInfinite(upper) || Double.isInfinite(smoothness.certified())) {
            return OptionalDouble.empty();
        }
        double c = Double.isInfinite(lower) ? upper : (lower + upper) / 2;
        double squared = smoothness.certified() * smoothness.certified();
        return OptionalDouble.of(c / (setting.stepSize() * squared) - 1);
    }
}
