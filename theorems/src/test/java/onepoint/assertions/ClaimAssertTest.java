package onepoint.assertions;

import static onepoint.assertions.RandomisedAssertions.assertThatInstance;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onepoint.claim.FalseTwin;
import onepoint.paper.MainClaim;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;

/** Claims on instances of which it is known what they say. */
class ClaimAssertTest {
    private static final Spec PARABOLA = SpecJson.read("""
            {"landscape":{"family":"quadratic","curvatures":[1,2]},
             "noise":{"law":"ball","dimension":2,"radius":1},"stepSize":0.125,"target":[0,0],
             "domain":"everywhere","start":[4,-3],"horizons":{"time":16,"stay":8}}
            """);

    private static Spec golden(String id) throws IOException {
        return SpecJson.read(Files.readString(Path.of("..", "src", "golden", id + ".json")));
    }

    @Test
    void aTrueClaimPasses() {
        assertThatInstance(PARABOLA).seededBy(1).satisfiesClaim("T1-MAIN");
        assertThatInstance(PARABOLA).seededBy(1).satisfiesClaim("T1-DRIFT");
        assertThatInstance(PARABOLA).seededBy(1).doesNotRefuteClaim("T1-STAY");
    }

    @Test
    void aClaimKnownToFailIsRefutedInTenLinesWithTheSimplestSpecAndTheCommand() {
        Spec spec = SpecJson.read("""
                {"landscape":{"family":"quadratic","curvatures":[7,3]},
                 "noise":{"law":"box","halfWidths":[1,2]},"stepSize":0.40625,"target":[0,0],
                 "domain":"everywhere","start":[3,1],"horizons":{"time":16,"stay":24}}
                """);
        ClaimAssert claim =
                assertThatInstance(spec).as("kicks").withFalseAlarmRate(1e-9).seededBy(42);
        assertThatThrownBy(() -> claim.doesNotRefuteClaim("STEP-TOO-LARGE-BOUNDED"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        [kicks]\s
                        Expected STEP-TOO-LARGE-BOUNDED on this instance, but it is refuted
                          claim           : P( |y_t-x*|^2 <= 16 (|y_0-x*|^2 + b) for all t <= 64\
                         ) >= 1/2 when lambda <= 0
                          instance        : quadratic, d = 1, two-point noise, step size 1.0,\
                         shrunk from the given one
                          hypotheses      : H1 H2 H3 proved
                          prediction      : P( |y_t-x*|^2 <= 400 for all t <= 64 ) >= 0.5
                          evidence        : 35 trials: 0 successes, 35 failures, 0 undecided; ln\
                         e-value for -4.277, against 21.37
                          error rate      : 1E-9 at most, within 8192 trials; seed 42
                          spec            : {"landscape":{"family":"quadratic","curvatures":[4]},\
                        "noise":{"law":"two-point","point":[1]},"stepSize":1,"target":[0],\
                        "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}
                          replay          : ./onepoint replay spec.json --claim\
                         STEP-TOO-LARGE-BOUNDED --seed 42 --alpha 1.0E-9   (spec.json: the line\
                         above)""");
    }

    @Test
    void aPlantedWrongClaimIsRefutedOnAnInstanceShrunkFromTheGivenOne() {
        FalseTwin twin = new MainClaim().twin();
        assertThatThrownBy(() -> assertThatInstance(twin.instance())
                        .seededBy(7)
                        .spendingAtMost(5000)
                        .satisfiesClaim(twin.claim()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""

                        Expected T1-MAIN on this instance, but it is refuted
                          claim           : P( |y_T1-x*|^2 <= 20 b/lambda and |y_t-x*| <= delta\
                         for all T1 <= t <= T1+T2 ) >= 1/2
                          instance        : quadratic, d = 1, two-point noise, step size 0.125,\
                         shrunk from the given one
                          hypotheses      : H1 H2 H3 H4 H5 H6 proved
                          prediction      : P( |y_T1-x*|^2 <= 0.0421875 and |y_t-x*| <= 10.9862\
                         for all T1 <= t <= T1+1 ) >= 0.5, T1 = 10
                          evidence        : 642 trials: 249 successes, 393 failures, 0 undecided;\
                         ln e-value for -5.692, against 13.95
                          error rate      : 0.000001 at most, within 5000 trials; seed 7
                          spec            : {"landscape":{"family":"quadratic","curvatures":[1]},\
                        "noise":{"law":"two-point","point":[1]},"stepSize":0.125,"target":[0],\
                        "domain":"everywhere","start":[1],"horizons":{"time":1,"stay":1}}
                          replay          : this assertion on the spec above, seeded by 7""");
    }

    @Test
    void aHypothesisThatIsNotProvedIsNotPassed() throws IOException {
        Spec spec = golden("NOISE-TOO-SMALL");
        assertThatInstance(spec).seededBy(1).doesNotRefuteClaim("T1-MAIN");
        assertThatThrownBy(() -> assertThatInstance(spec).seededBy(1).satisfiesClaim("T1-MAIN"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""

                        Expected T1-MAIN on this instance, but it is not shown:\
                         HYPOTHESIS_DISPROVED
                          claim           : P( |y_T1-x*|^2 <= 20 b/lambda and |y_t-x*| <= delta\
                         for all T1 <= t <= T1+T2 ) >= 1/2
                          instance        : bumps, d = 1, two-point noise, step size 0.015625
                          hypotheses      : H3 DISPROVED, c = 1, but <g(y), y - x*> <=\
                         0.000545718 |y - x*|^2 at y = (0.0189563)
                          prediction      : P( |y_T1-x*|^2 <= 0.171528 and |y_t-x*| <= 3.50263\
                         for all T1 <= t <= T1+1 ) >= 0.5, T1 = 157
                          evidence        : 29 trials: 1 successes, 28 failures, 0 undecided; ln\
                         e-value for -4.028, against 14.03
                          error rate      : 0.000001 at most, within 8192 trials; seed 1
                          spec            : {"landscape":{"family":"bumps","curvature":1,\
                        "bumps":[{"centre":0,"width":1,"height":1}]},"noise":{"law":"two-point",\
                        "point":[1]},"stepSize":0.015625,"target":[0],"domain":"everywhere",\
                        "start":[1],"horizons":{"time":1,"stay":1},"declared":{"c":1,"L":2,"r":1}}
                          replay          : ./onepoint replay spec.json --claim T1-MAIN --seed 1 \
                          (spec.json: the line above)""");
    }

    @Test
    void aClaimThatSaysNothingHereIsNotPassed() throws IOException {
        Spec spec = golden("STEP-TOO-LARGE-BOUNDED");
        assertThatThrownBy(() -> assertThatInstance(spec).seededBy(1).satisfiesClaim("T1-MAIN"))
                .hasMessage("""

                        Expected T1-MAIN on this instance, but it is not shown: NOT_APPLICABLE
                          claim           : P( |y_T1-x*|^2 <= 20 b/lambda and |y_t-x*| <= delta\
                         for all T1 <= t <= T1+T2 ) >= 1/2
                          instance        : quadratic, d = 1, two-point noise, step size 4.0
                          hypotheses      : H4 DISPROVED, 2 eta L = 8, eta L^2 / c = 4, 2 eta c =\
                         8, each to be below 1
                          prediction      : lambda is not in (0, 1]
                          evidence        : none
                          error rate      : 0.000001 at most, within 8192 trials; seed 1
                          spec            : {"landscape":{"family":"quadratic","curvatures":[1]},\
                        "noise":{"law":"two-point","point":[1]},"stepSize":4,"target":[0],\
                        "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}
                          replay          : ./onepoint replay spec.json --claim T1-MAIN --seed 1 \
                          (spec.json: the line above)""");
    }

    @Test
    void whatIsMissingOrOutOfRangeIsRefusedBeforeAnyTrial() {
        refused(assertThatInstance(PARABOLA).seededBy(1), "T9", "claim = T9 is not one of VIEW-1,");
        refused(
                assertThatInstance(PARABOLA).seededBy(1).withFalseAlarmRate(0.1),
                "T1-MAIN",
                "false-alarm rate = 0.1 is outside (0, 0.05]");
        refused(
                assertThatInstance(PARABOLA).seededBy(1).spendingAtMost(0),
                "T1-MAIN",
                "trials = 0 is outside 1..1000000000");
        refused(
                assertThatInstance(PARABOLA).seededBy(1).spendingAtMost(100),
                "T1-MAIN",
                "gap of the claim = 0.1 is outside [0.");
        assertThatThrownBy(() -> assertThatInstance(PARABOLA).satisfiesClaim("T1-MAIN"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("seed is missing: declare it by seededBy(..) before the claim");
    }

    private static void refused(ClaimAssert claim, String id, String message) {
        assertThatThrownBy(() -> claim.satisfiesClaim(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
