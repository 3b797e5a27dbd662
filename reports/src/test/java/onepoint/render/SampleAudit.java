package onepoint.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import onepoint.model.AuditSummary;
import onepoint.model.Budget;
import onepoint.model.CalibrationCheck;
import onepoint.model.CalibrationCheck.Side;
import onepoint.model.ClaimCard;
import onepoint.model.ClaimSummary;
import onepoint.model.Conclusion;
import onepoint.model.Evidence;
import onepoint.model.Expectation;
import onepoint.model.FanPicture;
import onepoint.model.Finding;
import onepoint.model.Grade;
import onepoint.model.HypothesisResult;
import onepoint.model.InstanceCounts;
import onepoint.model.InstanceFacts;
import onepoint.model.Json;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.Proof;
import onepoint.model.QuantileCurve;
import onepoint.model.Range;
import onepoint.model.RunFacts;
import onepoint.model.Status;
import onepoint.model.Summary;

/** A made-up audit of realistic size and shape: 20 claims, 200 findings, a false twin for each claim. */
final class SampleAudit {
    private static final Map<String, Range> CONSTANTS = Map.of(
            "lambda",
            new Range(0.0115, 0.01151),
            "b",
            new Range(3.2e-7, 3.3e-7),
            "T1",
            new Range(412, 412));
    static final String REMARK =
            "Under the theorem's hypotheses every critical point of f lies within eta L r / c of the"
                    + " target, inside its own target ball: what the theorem covers is getting through"
                    + " minima inside the noise ball. Escaping farther ones is the subject of the"
                    + " findings F-SPIKY to F-NEIGHBOURHOOD, where the step-size condition fails though"
                    + " one-point convexity of the smoothed landscape may hold.";

    private static final String[] CLAIMS = {
        "VIEW-1",
        "VIEW-2",
        "T1-DRIFT",
        "T1-MEAN",
        "T1-APPROACH",
        "T1-INCREMENT",
        "T1-AZUMA",
        "T1-LEMMA5",
        "T1-STAY",
        "T1-MAIN",
        "R-NO-FAR-MINIMA",
        "C2-SQUARED",
        "C2-INVARIANT",
        "T3",
        "AZUMA",
        "HOEFFDING",
        "NOISE-SECOND-MOMENT",
        "C2-LITERAL",
        "TARGET-NOT-CRITICAL-STATE-NOISE",
        "F-SHARP-FLAT"
    };
    private static final String[] FAMILIES = {
        "quadratic", "ripples", "spiky", "wide well", "warped", "least squares"
    };
    private static final String[] NOISES = {
        "two-point", "uniform on ball", "truncated Gaussian", "mini-batch"
    };
    private static final int PER_CLAIM = 9;

    final List<Finding> findings = new ArrayList<>();
    final Map<String, List<Picture>> pictures = new HashMap<>();
    final AuditSummary summary;

    private final SplittableRandom random = new SplittableRandom(7);

    SampleAudit() {
        List<ClaimCard> cards = new ArrayList<>();
        for (String claim : CLAIMS) {
            Expectation expected = expected(claim);
            cards.add(new ClaimCard(
                    claim,
                    "reaches and keeps the radius",
                    "For every $t \\ge T_1$: $P\\left( \\left|y_t-x^*\\right|^2 \\le 20 b/\\lambda \\right)"
                            + " \\ge 9/10$, where $\\lambda = 2 \\eta c - \\eta^2 L^2$.",
                    expected,
                    Optional.of("20 replaced by 4, on f = x^2/2 with a far start"),
                    Optional.of(0.02),
                    Optional.empty(),
                    Optional.empty(),
                    claim.equals("T1-MAIN")
                            ? "Tightness is measured at the proof's own constants."
                            : "",
                    Optional.of("Step 1 uses grad f(x*) = 0 silently."),
                    Optional.of("At x = 4.")));
            for (int i = 0; i < PER_CLAIM; i++) {
                findings.add(finding(claim, claim + ":" + i, i, expected));
            }
            findings.add(finding(claim + "-TWIN", claim + "-TWIN:0", 0, Expectation.FAILS));
        }
        RunFacts run = new RunFacts(
                "0.1.0-SNAPSHOT",
                20180217L,
                new InstanceCounts(1240, 1100, 140, 420, 417),
                new Budget(1e-6, 4.5e-9, 200, 20),
                List.of(
                        check("false refutation of a true claim", Side.AT_MOST, 8.2e-7, false),
                        check("power at the detectable gap", Side.AT_LEAST, 0.995, false),
                        check("consumed as they complete", Side.AT_MOST, 0.12, true)),
                Map.of("java", "17.0.15", "os", "Linux 6.1", "threads", "2"));
        summary = Summary.of(run, cards, findings);
        for (ClaimSummary claim : summary.claims()) {
            claim.worst().ifPresent(w -> pictures.put(w.finding(), List.of(landscape(), fan())));
        }
    }

    private static CalibrationCheck check(String name, Side side, double rate, boolean mutant) {
        double designed = side == Side.AT_LEAST ? 0.99 : mutant ? 1e-3 : 1e-6;
        long runs = mutant ? 2000 : 0;
        Range measured = mutant ? new Range(rate - 0.02, rate + 0.02) : new Range(rate, rate);
        return new CalibrationCheck(
                name, side, designed, measured, runs, mutant, mutant ? "simulated" : "exact");
    }

    private static Expectation expected(String claim) {
        return switch (claim) {
            case "NOISE-SECOND-MOMENT", "C2-LITERAL" -> Expectation.FAILS;
            case "TARGET-NOT-CRITICAL-STATE-NOISE", "F-SHARP-FLAT" -> Expectation.OPEN;
            default -> Expectation.HOLDS;
        };
    }

    private static InstanceFacts facts(
            String family, int dimension, String noise, double margin, boolean boundary) {
        return new InstanceFacts(
                family, dimension, noise, "everywhere", "exact", Optional.of(margin), boundary);
    }

    private Finding finding(String claim, String id, int index, Expectation expected) {
        boolean broken = index % 3 == 2;
        boolean unknown = index == 7;
        boolean fails = broken ? random.nextInt(3) > 0 : expected == Expectation.FAILS && index < 2;
        boolean open = !fails && random.nextInt(12) == 0;
        Conclusion conclusion =
                open ? Conclusion.UNDECIDED : fails ? Conclusion.FAILED : Conclusion.HELD;
        boolean exact = claim.startsWith("VIEW") || claim.startsWith("HOEFF");
        Status status = broken
                ? Status.HYPOTHESIS_DISPROVED
                : unknown ? Status.HYPOTHESIS_UNDECIDED : Status.JUDGED;
        Optional<Grade> grade =
                status == Status.JUDGED ? Optional.of(grade(conclusion, exact)) : Optional.empty();
        int dimension = new int[] {1, 1, 2, 3, 10, 100, 1000}[random.nextInt(7)];
        String family = FAMILIES[random.nextInt(FAMILIES.length)];
        String noise = NOISES[random.nextInt(NOISES.length)];
        double margin =
                broken ? -random.nextDouble() : 3 * random.nextDouble() * random.nextDouble();
        double tightness = 0.02 + 0.9 * random.nextDouble();
        return new Finding(
                id,
                claim,
                index,
                index < 6 ? "random" : "adversarial search",
                Json.tree(spec(family, dimension, noise, random.nextInt(64))),
                facts(family, dimension, noise, margin, index == 4),
                CONSTANTS,
                hypotheses(broken, unknown),
                status,
                "P( |y_412 - x*|^2 <= 5.57e-4 ) >= 0.9, from |y_0 - x*| = 1.5",
                exact ? exact() : trials(conclusion),
                conclusion,
                grade,
                Optional.of(new Range(tightness, tightness * 1.1)),
                "./onepoint replay " + id + " --run target/audit");
    }

    private static Grade grade(Conclusion conclusion, boolean exact) {
        return switch (conclusion) {
            case HELD -> exact ? Grade.CERTIFIED : Grade.CONSISTENT;
            case FAILED -> Grade.REFUTED;
            case UNDECIDED -> Grade.INCONCLUSIVE;
        };
    }

    private static String spec(String family, int dimension, String noise, int ripples) {
        return "{\"landscape\":{\"family\":\"" + family + "\",\"dimension\":" + dimension
                + ",\"curvature\":0.5,\"ripples\":" + ripples + "},\"noise\":{\"law\":\"" + noise
                + "\",\"radius\":0.25},\"stepSize\":0.0625,\"target\":[0],\"start\":[1.5],\"horizon\":412}";
    }

    private static List<HypothesisResult> hypotheses(boolean broken, boolean unknown) {
        return List.of(
                new HypothesisResult(
                        "H1", "grad f is L-Lipschitz on D", Proof.PROVED, "L in [1.74, 1.75]"),
                new HypothesisResult(
                        "H2", "E[w given the past] = 0 and |w| <= r", Proof.PROVED, "r = 0.25"),
                new HypothesisResult(
                        "H3",
                        "<g(y), y - x*> >= c |y - x*|^2 for every x in D, c > 0",
                        broken ? Proof.DISPROVED : Proof.PROVED,
                        broken ? "witness x = 0.8125: c <= -0.0417" : "c in [0.184, 0.185]"),
                new HypothesisResult(
                        "H4",
                        "eta < min{ 1/(2L), c/L^2, 1/(2c) }",
                        unknown ? Proof.UNDECIDED : Proof.PROVED,
                        unknown ? "c/L^2 in [0.0604, 0.0650] against 0.0625" : ""));
    }

    private Evidence trials(Conclusion conclusion) {
        long n = 120 + random.nextInt(5000);
        long s = switch (conclusion) {
            case HELD -> n - random.nextLong(n / 40 + 1);
            case FAILED -> n / 2;
            case UNDECIDED -> n - n / 10;
        };
        double p = (double) s / n;
        Range estimate = new Range(Math.max(0, p - 0.04), Math.min(1, p + 0.02));
        return new Evidence(
                Evidence.PROBABILITY,
                n,
                s,
                n - s,
                0,
                16.118095650958,
                -4.25,
                Optional.of(estimate),
                Math.max(0, 0.9 - estimate.lo()),
                "");
    }

    private static Evidence exact() {
        return new Evidence(
                Evidence.EXACT,
                0,
                0,
                0,
                0,
                0,
                0,
                Optional.of(new Range(0.4142135, 0.4142136)),
                0,
                "the sum over 64 outcomes of the noise, enclosed");
    }

    static LandscapePicture landscape() {
        int n = 400;
        double[] x = new double[n + 1];
        double[] f = new double[n + 1];
        double[] smoothed = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            x[i] = -3 + 6.0 * i / n;
            f[i] = x[i] * x[i] / 2 + 0.6 * StrictMath.cos(9 * x[i]);
            smoothed[i] = x[i] * x[i] / 2 + 0.05 * StrictMath.cos(9 * x[i]);
        }
        return new LandscapePicture(
                "f and its average over the noise, through the target", x, f, smoothed, 0, 0.45);
    }

    static FanPicture fan() {
        int n = 200;
        double[] t = new double[n + 1];
        double[][] q = new double[5][n + 1];
        for (int i = 0; i <= n; i++) {
            t[i] = 5 * i;
            for (int k = 0; k < 5; k++) {
                double wobble = 1 + 0.15 * StrictMath.sin(i * 0.7 + k);
                q[k][i] = 1.5 * StrictMath.exp(-i / 30.0) + 0.002 * StrictMath.pow(2, k) * wobble;
            }
        }
        double[] levels = {0.05, 0.25, 0.5, 0.75, 0.95};
        List<QuantileCurve> curves = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            curves.add(new QuantileCurve(levels[k], q[k]));
        }
        return new FanPicture(
                "distance from the target over 400 trials", t, curves, 0.0236, Optional.of(412.0));
    }
}
