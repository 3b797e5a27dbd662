package onepoint.certificate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onepoint.interval.Interval;
import onepoint.landscape.WaveSum;
import onepoint.setting.Setting;
import onepoint.wave.BoxBounds;
import onepoint.wave.LowPoint;
import onepoint.wave.PlainQuotient;
import onepoint.wave.Reduction;
import onepoint.wave.SlopeForm;
import onepoint.wave.WaveMatrix;
import onepoint.wave.WaveSearch;

/** The largest c of one-point convexity over R^d: bounded from below by proof, from above by a witness. */
final class ConvexityBracket {
    private static final int MOST_SEARCHED = 5;

    private final SmoothedGradient gradient;
    private final Interval[] root;
    /**
     * Equal components are searched once, and not beyond what another one has refuted: more does not matter.
     */
    private final Map<Object, Bracket> known = new HashMap<>();

    private double certified = Double.POSITIVE_INFINITY;
    private double refuted = Double.POSITIVE_INFINITY;
    private double[] witness = {};
    private String how = "";

    private ConvexityBracket(SmoothedGradient gradient, Interval[] root) {
        this.gradient = gradient;
        this.root = root;
    }

    static Bracket of(Setting setting) {
        Optional<SmoothedGradient> gradient = SmoothedGradient.of(setting);
        if (gradient.isEmpty()) {
            return nothing(
                    setting.noise().centred()
                            ? "no enclosure of the averaged gradient"
                            : "E w is not zero");
        }
        return vanishes(gradient.get())
                ? around(gradient.get(), gradient.get().canonical().target())
                : offTarget(gradient.get());
    }

    /**
     * The bracket for a target at which g vanishes exactly, known to be somewhere in the box {@code root} of
     * the landscape's own coordinates; the narrower the box, the narrower the bracket. The witness is an
     * offset from the target.
     */
    static Bracket around(SmoothedGradient gradient, Interval[] root) {
        ConvexityBracket bracket = new ConvexityBracket(gradient, root);
        if (gradient.canonical().core() instanceof WaveSum sum) {
            bracket.components(sum);
        } else {
            bracket.coordinates();
        }
        return new Bracket(bracket.certified, bracket.refuted, bracket.witness, bracket.how);
    }

    static Bracket nothing(String tried) {
        return new Bracket(
                Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, new double[0], tried);
    }

    /** Whether the data shows that g vanishes at the target: it is the origin and g is odd. */
    private static boolean vanishes(SmoothedGradient gradient) {
        Canonical canonical = gradient.canonical();
        if (!canonical.targetIsOrigin()) {
            return false;
        }
        if (canonical.core() instanceof WaveSum sum) {
            return canonical.noise().symmetric()
                    && sum.waves().stream().allMatch(wave -> wave.phase() == 0);
        }
        return gradient.profiles().stream().allMatch(SmoothedProfile::odd);
    }

    private void components(WaveSum sum) {
        for (Component component : Component.of(sum)) {
            SlopeForm form = gradient.form(sum, component, root);
            Bracket bracket = known.computeIfAbsent(form, key -> search(form));
            lower(bracket, component.embed(bracket.witness(), sum.dimension()));
        }
    }

    private void coordinates() {
        int d = root.length;
        for (int i = 0; i < d; i++) {
            SmoothedProfile profile = gradient.profiles().get(i);
            Interval at = root[i];
            Optional<SlopeForm> form = profile.form(at);
            Object key = form.isPresent() ? form.get() : List.of(profile, at);
            Bracket bracket = known.computeIfAbsent(
                    key,
                    k -> form.map(ConvexityBracket::search)
                            .orElseGet(() -> ConvexitySearch.run(profile, at, refuted)));
            double[] offset = new double[d];
            offset[i] = bracket.witness()[0];
            lower(bracket, offset);
        }
    }

    private void lower(Bracket next, double[] offset) {
        certified = StrictMath.min(certified, next.certified());
        if (next.refuted() < refuted || witness.length == 0) {
            refuted = next.refuted();
            witness = offset;
            how = next.how();
        }
    }

    /**
     * A bound by one matrix is better than that of a search only where the search ends at once, or not at
     * all.
     */
    private static Bracket search(SlopeForm form) {
        if (form.waves().isEmpty()) {
            double[] axis = new double[form.dimension()];
            axis[form.curvatures().indexOf(form.least())] = 1;
            return new Bracket(form.least(), form.least(), axis, "the gradient is linear");
        }
        Optional<Reduction> reduction = Reduction.of(form);
        SlopeForm small = reduction.map(Reduction::reduced).orElse(form);
        boolean searched =
                small.dimension() <= MOST_SEARCHED && small.waves().size() <= BoxBounds.MOST_WAVES;
        if (!searched) {
            double[] offset = LowPoint.of(form, new PlainQuotient(form)).offset(form, far(form));
            String how = "verified Cholesky of diag(a) - sum sup(P) k k' - c I";
            return bracket(form, WaveMatrix.least(form), offset, how);
        }
        WaveSearch.Result result = WaveSearch.run(small, WaveSearch.GAP);
        double[] found = result.witness();
        double[] offset = reduction.map(r -> r.lifted(found)).orElse(found);
        boolean matrix = result.boxes() == 1 || !result.closed();
        double certified = matrix
                ? StrictMath.max(result.certified(), WaveMatrix.least(form))
                : result.certified();
        return bracket(form, certified, offset, result.how());
    }

    private static Bracket bracket(SlopeForm form, double certified, double[] offset, String how) {
        return new Bracket(certified, form.quotient(offset).sup(), offset, how);
    }

    /** Where the quotient is within a fraction of the gap of the least curvature. */
    private static double far(SlopeForm form) {
        return StrictMath.max(1, form.perturbation() / (form.least() * WaveSearch.GAP));
    }

    /** A target at which g is not zero: next to it the quotient is as negative as one likes. */
    private static Bracket offTarget(SmoothedGradient gradient) {
        Interval[] target = gradient.canonical().target();
        Interval[] g = gradient.own(target);
        double largest = 0;
        for (Interval component : g) {
            largest = StrictMath.max(largest, component.mig());
        }
        if (largest == 0) {
            return nothing("the averaged gradient may or may not vanish at the target");
        }
        double distance = StrictMath.max(StrictMath.min(largest, 1) * 0x1p-20, 0x1p-500);
        double[] offset = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            offset[i] = -g[i].mid() / largest * distance;
        }
        Interval quotient = gradient.quotientAt(offset);
        String how = "the averaged gradient does not vanish at the target";
        return new Bracket(Double.NEGATIVE_INFINITY, quotient.sup(), offset, how);
    }
}
