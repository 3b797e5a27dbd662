package onepoint.certificate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.Profile;
import onepoint.landscape.SeparableSum;
import onepoint.landscape.WaveSum;
import onepoint.landscape.WaveTerm;
import onepoint.linear.Boxes;
import onepoint.noise.Atom;
import onepoint.noise.Marginal;
import onepoint.setting.Domain;
import onepoint.setting.Setting;
import onepoint.setting.Target;

/**
 * The largest excess of the drift, sup over y of E[ |y_{t+1} - x*|^2 given y_t = y ] - (1 - lambda)
 * |y - x*|^2, over all of R^d. Step 1 of the proof of Theorem 1 says that it is at most b.
 */
public final class Drift {
    private static final int MOST_DIMENSIONS = 3;
    /** How far apart the two ends may stay, as a share of b, where that decides against b. */
    private static final double GAP = 0x1p-6;
    /** The same, however near to b the largest excess is: about what rounding leaves of it. */
    private static final double LEAST_GAP = 0x1p-36;
    /** What one instance may cost, in evaluations of a term or an atom on a box. */
    private static final int MOST_WORK = 100_000;

    private final Setting setting;
    private final Interval kept;
    private final double gap;

    private Drift(Setting setting, Rates rates, double share) {
        this.setting = setting;
        kept = Interval.ONE.subtract(rates.lambda());
        gap = rates.b().inf() * share;
    }

    /**
     * Certified from above, witnessed from below at a point y in the setting's coordinates; empty when there
     * is no method for the setting: a bounded domain, a target with a ball left out or that is not known to
     * exist, continuous noise that depends on the state or on a landscape without closed forms. The ends
     * are as near to each other as it takes to tell the excess from b, unless the boxes run out.
     */
    public static Optional<Bracket> of(Setting setting, Rates rates) {
        if (!(setting.spec().domain() instanceof Domain.Everywhere)
                || setting.spec().target() instanceof Target.Excluding) {
            return Optional.empty();
        }
        double share = GAP;
        Optional<Bracket> found = new Drift(setting, rates, share).bracket();
        while (share > LEAST_GAP && found.isPresent() && isOpen(found.get(), rates.b(), share)) {
            share *= GAP;
            found = new Drift(setting, rates, share).bracket();
        }
        return found;
    }

    /** Whether b is between the ends, and these are near enough to show that there were boxes left. */
    private static boolean isOpen(Bracket bracket, Interval b, double share) {
        return bracket.certified() > b.inf()
                && bracket.refuted() <= b.sup()
                && bracket.certified() - bracket.refuted() <= 2 * share * b.sup();
    }

    private Optional<Bracket> bracket() {
        if (Canonical.applies(setting) && setting.noise().centred()) {
            Canonical canonical = Canonical.of(setting);
            if (canonical.targetIsOrigin()) {
                Optional<Bracket> bracket = canonical.core() instanceof SeparableSum sum
                        ? separable(canonical, sum)
                        : waves(canonical, (WaveSum) canonical.core());
                return bracket.map(b -> at(b, canonical.unseen(b.witness())));
            }
        }
        if (setting.dimension() > MOST_DIMENSIONS) {
            return Optional.empty();
        }
        Scene scene = Scene.of(setting);
        if (scene.target().located().isPresent()) {
            return Optional.empty();
        }
        return setting.law().isPresent()
                ? setting.law().get().atoms().map(atoms -> anywhere(scene, atoms))
                : overStates(scene);
    }

    private static Bracket at(Bracket bracket, double[] witness) {
        return new Bracket(bracket.certified(), bracket.refuted(), witness, bracket.how());
    }

    private Bracket anywhere(Scene scene, List<Atom> atoms) {
        Excess excess = new AtomExcess(
                setting.landscape(),
                atoms,
                scene.frame().unseen(scene.target().enclosure()),
                setting.stepSize(),
                kept);
        Bracket bracket = search(excess, atoms.size(), 1);
        double[] witness = bracket.witness();
        double[] target = setting.target();
        Arrays.setAll(witness, i -> target[i] + witness[i]);
        return at(bracket, witness);
    }

    /** Where the law of the noise depends on the state. */
    private Optional<Bracket> overStates(Scene scene) {
        Interval[] start = Boxes.points(setting.start());
        int atoms = setting.noise().slopes(start).map(List::size).orElse(0);
        if (atoms == 0) {
            return Optional.empty();
        }
        StateExcess excess = new StateExcess(scene, kept);
        Bracket bracket = search(excess, atoms, 1);
        Interval[] y = excess.position(Boxes.points(bracket.witness()));
        return Optional.of(at(bracket, Boxes.middle(scene.frame().unseen(y))));
    }

    private Bracket search(Excess excess, int work, int parts) {
        return ExcessSearch.largest(excess, gap / parts, MOST_WORK / work / parts + 1);
    }

    private Optional<Bracket> waves(Canonical canonical, WaveSum sum) {
        List<Component> components = Component.of(sum);
        if (components.stream().anyMatch(c -> c.coordinates().length > MOST_DIMENSIONS)) {
            return Optional.empty();
        }
        Total total = new Total(sum.dimension());
        for (Component component : components) {
            double[] curvatures = Arrays.stream(component.coordinates())
                    .mapToDouble(sum::curvature)
                    .toArray();
            List<WaveExcess.Wave> waves = component.waves().stream()
                    .map(j -> sum.waves().get(j))
                    .map(w -> new WaveExcess.Wave(
                            w.amplitude(), array(component.part(w.vector())), w.phase()))
                    .toList();
            NoisePart noise = new NoisePart(canonical.noise(), component.coordinates());
            Excess excess = new WaveExcess(curvatures, waves, noise, canonical.step(), kept);
            total.add(
                    search(excess, 1 + waves.size() * waves.size(), components.size()),
                    component.coordinates());
        }
        return Optional.of(total.bracket());
    }

    private static double[] array(List<Double> list) {
        return list.stream().mapToDouble(x -> x).toArray();
    }

    /** The excess of all coordinates, of which squared distances make it the sum of its parts. */
    private static final class Total {
        private final double[] witness;
        private Interval certified = Interval.ZERO;
        private Interval refuted = Interval.ZERO;

        Total(int dimension) {
            witness = new double[dimension];
        }

        void add(Bracket part, int... coordinates) {
            certified = certified.add(Interval.of(Double.NEGATIVE_INFINITY, part.certified()));
            refuted = refuted.add(part.refuted());
            double[] offset = part.witness();
            for (int i = 0; i < coordinates.length; i++) {
                witness[coordinates[i]] = offset[i];
            }
        }

        Bracket bracket() {
            return new Bracket(
                    certified.sup(), refuted.inf(), witness, "branch and bound in each part");
        }
    }

    /** Equal profiles under equal noise are searched once. */
    private Optional<Bracket> separable(Canonical canonical, SeparableSum sum) {
        Map<Map.Entry<Profile, Marginal>, Optional<Bracket>> known = new HashMap<>();
        Total total = new Total(sum.dimension());
        for (int i = 0; i < sum.dimension(); i++) {
            int coordinate = i;
            Optional<Bracket> part = known.computeIfAbsent(
                    Map.entry(sum.profiles().get(i), canonical.noise().marginal(i)),
                    key -> line(canonical, key.getKey(), coordinate, sum.dimension()));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            total.add(part.get(), i);
        }
        return Optional.of(total.bracket());
    }

    private Optional<Bracket> line(
            Canonical canonical, Profile profile, int coordinate, int parts) {
        if (profile.terms().stream().allMatch(WaveTerm.class::isInstance)) {
            List<WaveExcess.Wave> waves = profile.terms().stream()
                    .map(WaveTerm.class::cast)
                    .map(w -> new WaveExcess.Wave(
                            w.amplitude(), new double[] {w.frequency()}, w.phase()))
                    .toList();
            Excess excess = new WaveExcess(
                    new double[] {profile.curvature()},
                    waves,
                    new NoisePart(canonical.noise(), new int[] {coordinate}),
                    canonical.step(),
                    kept);
            return Optional.of(search(excess, 1 + waves.size() * waves.size(), parts));
        }
        return canonical.noise().atoms().map(atoms -> {
            List<Atom> line = atoms.stream()
                    .map(atom -> new Atom(atom.mass(), new Interval[] {atom.point()[coordinate]}))
                    .toList();
            Excess excess = new AtomExcess(
                    new SeparableSum(List.of(profile)),
                    line,
                    new Interval[] {Interval.ZERO},
                    canonical.step(),
                    kept);
            return search(excess, line.size() * profile.terms().size(), parts);
        });
    }
}
