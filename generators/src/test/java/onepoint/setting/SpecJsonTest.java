package onepoint.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onepoint.landscape.Bumps;
import onepoint.landscape.Ripples;
import onepoint.noise.MiniBatch;
import onepoint.noise.UniformBall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no spec is refused with one line that names the field, the value and the range. */
class SpecJsonTest {
    private static final String GOOD = """
        {"landscape":{"family":"ripples","curvatures":[1,0.5],\
        "waves":[{"amplitude":0.25,"vector":[3,-1],"phase":0}]},\
        "noise":{"law":"ball","dimension":2,"radius":0.75},"stepSize":0.125,"target":[0,0],\
        "domain":"everywhere","start":[1,-2],"horizons":{"time":10,"stay":20},\
        "declared":{"c":0.5,"L":4,"r":0.75}}""";

    @Test
    void theFormatIsPinned() {
        Spec spec = SpecJson.read(GOOD);
        assertThat(SpecJson.write(spec)).isEqualTo(GOOD);
        assertThat(spec.noise()).isEqualTo(new UniformBall(2, 0.75));
        assertThat(spec.landscape())
                .isEqualTo(new Ripples(
                        List.of(1.0, 0.5), List.of(new Ripples.Wave(0.25, List.of(3.0, -1.0), 0))));
        assertThat(spec.stepSize()).isEqualTo(0.125);
        assertThat(spec.start()).containsExactly(1.0, -2.0);
        assertThat(spec.horizons()).isEqualTo(new Spec.Horizons(10, 20));
        assertThat(spec.declared()).contains(new Constants(0.5, 4, 0.75));
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> SpecJson.read(json))
                .isInstanceOf(InvalidSpecException.class)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1))
                .hasMessageContaining(message);
    }

    /** One replacement in a good spec, and what the message must contain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "stepSize":0.125, | `` | stepSize: is missing
        "family":"ripples", | `` | landscape.family: is missing
        "vector":[3,-1], | `` | landscape.waves[0].vector: is missing
        "start" | "begin" | begin: is not one of the fields
        "amplitude" | "height" | landscape.waves[0].height: is not one of the fields
        "radius":0.75 | "radius":0.75,"cut":1 | noise.cut: is not one of the fields
        "stepSize":0.125 | "stepSize":"0.125" | stepSize: "0.125" is not a number
        "stepSize":0.125 | "stepSize":null | stepSize: null is not a number
        "stepSize":0.125 | "stepSize":true | stepSize: true is not a number
        "target":[0,0] | "target":0 | target: 0 is not a list
        "target":[0,0] | "target":[0,[0]] | target[1]: [0] is not a number
        "target":[0,0] | "target":[] | target.length: 0.0 is outside [1.0, 1000.0]
        "target":[0,0] | "target":[0] | target: has 1 entries where the dimension is 2
        "start":[1,-2] | "start":[1,-2,0] | start: has 3 entries where the dimension is 2
        "start":[1,-2] | "start":[1,2e6] | start[1]: 2000000.0 is outside [-1048576.0, 1048576.0]
        "stepSize":0.125 | "stepSize":0 | stepSize: 0.0 is outside
        "stepSize":0.125 | "stepSize":-0.125 | stepSize: -0.125 is outside
        "stepSize":0.125 | "stepSize":NaN | not valid JSON at line 1
        "stepSize":0.125 | "stepSize":Infinity | not valid JSON at line 1
        "stepSize":0.125 | "stepSize":-Infinity | not valid JSON at line 1
        "stepSize":0.125 | "stepSize":1e999 | stepSize:
        "stepSize":0.125 | "stepSize":-1e999 | stepSize:
        "stepSize":0.125 | "stepSize":1e-999 | stepSize: 0.0 is outside
        "stepSize":0.125 | "stepSize":0x1p-3 | not valid JSON at line 1
        "stepSize":0.125 | "stepSize":0.125,"stepSize":0.25 | not valid JSON at line 1
        "r":0.75 | "r":0.75,"r":0.75 | not valid JSON at line 1
        "curvatures":[1,0.5] | "curvatures":[1,-0.5] | landscape.curvatures[1]: -0.5 is outside
        "curvatures":[1,0.5] | "curvatures":[1] | landscape.waves[0].vector: has 2 entries
        "vector":[3,-1] | "vector":[3] | landscape.waves[0].vector: has 1 entries
        "vector":[3,-1] | "vector":[] | landscape.waves[0].vector.length: 0.0 is outside
        "dimension":2 | "dimension":3 | noise.dimension: 3 is outside [2, 2]
        "dimension":2 | "dimension":0 | noise.dimension: 0.0 is outside [1.0, 1000.0]
        "dimension":2 | "dimension":1e9 | noise.dimension: 1.0E9 is outside
        "dimension":2 | "dimension":1e10 | is not an integer
        "radius":0.75 | "radius":-0.75 | noise.radius: -0.75 is outside
        "time":10 | "time":0 | horizons.time: 0.0 is outside [1.0, 1048576.0]
        "time":10 | "time":1.5 | horizons.time: 1.5 is not an integer
        "stay":20 | "stay":-1 | horizons.stay: -1.0 is outside
        "stay":20 | "stay":99999999999999999999 | horizons.stay: 99999999999999999999 is not an integer
        "stay":20 | "stay":"20" | horizons.stay: "20" is not an integer
        "c":0.5 | "c":0 | declared.c: 0.0 is outside
        "family":"ripples" | "family":"cliffs" | landscape.family: "cliffs" is not one of quadratic, ripples
        "law":"ball" | "law":"cauchy" | noise.law: "cauchy" is not one of two-point, finite
        "law":"ball" | "law":3 | noise.law: 3 is not a text
        "target":[0,0] | "target":{"root":[0]} | target: has 1 entries where the dimension is 2
        "target":[0,0] | "target":{"root":0} | target.root: 0 is not a list
        "target":[0,0] | "target":{"root":[0,0],"excluded":1} | target.excluded: is not one of the fields root
        "target":[0,0] | "target":{"at":[0,0]} | target.excluded: is missing
        "target":[0,0] | "target":{"at":[0,0],"excluded":0} | target.excluded: 0.0 is outside
        "everywhere" | {"shape":"disc"} | domain.shape: "disc" is not one of box, ball
        "everywhere" | {"shape":"ball","centre":[0],"radius":1} | domain.centre: has 1 entries
        "everywhere" | {"shape":"ball","centre":[0,0],"radius":0} | domain.radius: 0.0 is outside
        "everywhere" | {"shape":"box","lower":[0,0],"upper":[1,0]} | domain.upper[1]: 0.0 is not above 0.0
        "everywhere" | {"shape":"box","lower":[0,0],"upper":[1]} | domain.upper: has 1 entries
        "everywhere" | 3 | domain: is not a JSON object
        "everywhere" | "ball" | domain: "ball" is not one of everywhere or a shape
        "horizons":{"time":10,"stay":20} | "horizons":[] | horizons: is not a JSON object
        "declared":{"c":0.5,"L":4,"r":0.75} | "declared":null | declared: is not a JSON object
        """)
    void oneMistakeIsNamed(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertRefused(GOOD.replace(good, bad), message);
    }

    private static final String EMPIRICAL = """
        {"family":"finite-sum","loss":"robust","ridge":0.5,"points":[\
        {"inputs":[1,2],"label":3},{"inputs":[-1,0.5],"label":0}]}""";
    private static final String FADING = """
        {"law":"state-scaled","inner":{"law":"ball","dimension":2,"radius":0.75},"centre":[0,1],"reach":2}""";

    /** The good spec with another landscape and another noise. */
    private static String with(String landscape, String noise) {
        String rest = GOOD.substring(GOOD.indexOf(",\"stepSize\""));
        return "{\"landscape\":" + landscape + ",\"noise\":" + noise + rest;
    }

    @ParameterizedTest
    @ValueSource(strings = {EMPIRICAL, """
                {"family":"hills","curvatures":[1,0.5],\
                "hills":[{"centre":[1,-2],"width":0.5,"height":-3}]}""", """
                {"family":"radial-ripples","dimension":2,"curvature":0.5,\
                "rings":[{"amplitude":-1,"frequency":3}]}""", """
                {"family":"warped","dimension":2,"fixed":1,\
                "stretches":[{"output":0,"amplitude":0.25,"vector":[2],"phase":0.5}],\
                "shifts":[{"output":0,"amplitude":-2,"vector":[1]}]}"""})
    void theFormatsOfTheFamiliesArePinned(String landscape) {
        String json = with(landscape, FADING);
        assertThat(SpecJson.write(SpecJson.read(json))).isEqualTo(json);
    }

    @Test
    void theFormatOfBatchesIsPinned() {
        String json = with(EMPIRICAL, "{\"law\":\"mini-batch\",\"dimension\":2,\"size\":1}");
        assertThat(SpecJson.write(SpecJson.read(json))).isEqualTo(json);
        assertThat(SpecJson.read(json).noise()).isEqualTo(new MiniBatch(2, 1));
    }

    @Test
    void mistakesInEmpiricalLossesAndTheirNoiseAreNamed() {
        assertRefused(
                with(EMPIRICAL.replace("robust", "hinge"), FADING),
                "landscape.loss: \"hinge\" is not one of squares, logistic, robust, unit");
        assertRefused(
                with(EMPIRICAL.replace("\"robust\"", "1"), FADING),
                "landscape.loss: 1 is not a text");
        String batch = "{\"law\":\"mini-batch\",\"dimension\":2,\"size\":1}";
        assertRefused(
                with(
                        EMPIRICAL,
                        FADING.replace(
                                "{\"law\":\"ball\",\"dimension\":2,\"radius\":0.75}", batch)),
                "noise.inner.law: \"mini-batch\" is not one of two-point, finite");
        assertRefused(
                GOOD.replace("{\"law\":\"ball\",\"dimension\":2,\"radius\":0.75}", batch),
                "noise.law: mini-batch is for the family finite-sum, not ripples");
        assertRefused(
                with(EMPIRICAL, batch.replace("1}", "3}")), "noise.size: 3 does not divide 2");
        assertRefused(
                with(EMPIRICAL, FADING.replace("0.75", "0")), "noise.inner.radius: 0.0 is outside");
    }

    @Test
    void textThatIsNoObjectIsRefused() {
        assertRefused("", "spec: is not a JSON object");
        assertRefused("null", "spec: is not a JSON object");
        assertRefused("[]", "spec: is not a JSON object");
        assertRefused("3", "spec: is not a JSON object");
        assertRefused("{", "not valid JSON");
        assertRefused(GOOD + "x", "not valid JSON");
        assertRefused(GOOD + "{}", "not valid JSON");
        assertRefused(GOOD + "\n\n]", "not valid JSON");
        assertRefused("//\n" + GOOD, "not valid JSON");
    }

    @Test
    void hugeNumbersAreRefused() {
        assertRefused(GOOD.replace("0.125", "1" + "0".repeat(400)), "stepSize: ");
        assertRefused(GOOD.replace("0.125", "1" + "0".repeat(5000)), "not valid JSON");
        assertRefused(GOOD.replace("0.125", "0." + "0".repeat(5000) + "1"), "not valid JSON");
        assertRefused(GOOD.replace("\"time\":10", "\"time\":1e400"), "horizons.time: ");
    }

    @Test
    void tooManyWavesAreRefused() {
        String wave = "{\"amplitude\":0.25,\"vector\":[3,-1],\"phase\":0}";
        String many = wave + ("," + wave).repeat(1000);
        assertRefused(
                GOOD.replace(wave, many),
                "landscape.waves.length: 1001.0 is outside [0.0, 1000.0]");
    }

    @Test
    void deepNestingIsRefusedAndNotARecursion() {
        String inner = GOOD.substring(GOOD.indexOf("{\"family\""), GOOD.indexOf(",\"noise\""));
        for (String open : new String[] {
            "{\"family\":\"shifted\",\"by\":[1,1],\"inner\":",
            "{\"family\":\"rotated\",\"axis\":[1,1],\"inner\":"
        }) {
            assertThat(SpecJson.read(GOOD.replace(inner, open.repeat(16) + inner + "}".repeat(16))))
                    .isNotNull();
            for (int levels : new int[] {17, 100, 400, 10_000, 100_000}) {
                String deep = GOOD.replace(inner, open.repeat(levels) + inner + "}".repeat(levels));
                assertRefused(deep, levels < 400 ? "more than 16 levels" : "");
            }
        }
        assertRefused("[".repeat(100_000), "not valid JSON");
    }

    @Test
    void separablePartsMustBePlainLines() {
        String inner = GOOD.substring(GOOD.indexOf("{\"family\""), GOOD.indexOf(",\"noise\""));
        assertRefused(
                GOOD.replace(inner, "{\"family\":\"separable\",\"parts\":[" + inner + "]}"),
                "landscape.parts[0]: ripples of dimension 2 is not a one-dimensional");
        assertRefused(
                GOOD.replace(inner, "{\"family\":\"separable\",\"parts\":[]}"),
                "landscape.parts.length: 0.0 is outside [1.0, 1000.0]");
        assertRefused(
                GOOD.replace(
                        inner,
                        "{\"family\":\"separable\",\"parts\":[{\"family\":\"bumps\",\"curvature\":1,"
                                + "\"bumps\":[{\"centre\":0,\"width\":0,\"height\":1}]}]}"),
                "landscape.parts[0].bumps[0].width: 0.0 is outside");
    }

    @Test
    void axesThatReflectNothingAreRefused() {
        String inner = GOOD.substring(GOOD.indexOf("{\"family\""), GOOD.indexOf(",\"noise\""));
        for (String axis : new String[] {"[0,0]", "[-0.0,0]", "[1e-200,0]", "[1e-7,1e-7]"}) {
            String rotated =
                    "{\"family\":\"rotated\",\"axis\":" + axis + ",\"inner\":" + inner + "}";
            assertRefused(GOOD.replace(inner, rotated), "landscape.axis: ");
        }
    }

    /** -0 is 0: the same instance has one text. */
    @Test
    void minusZeroIsZero() {
        assertThat(SpecJson.read(GOOD.replace("\"target\":[0,0]", "\"target\":[-0.0,-0]")))
                .isEqualTo(SpecJson.read(GOOD));
        Bumps negative = new Bumps(1, List.of(new Bumps.Bump(-0.0, 1, -0.0)));
        assertThat(negative).isEqualTo(new Bumps(1, List.of(new Bumps.Bump(0, 1, 0))));
        Ripples.Wave wave = new Ripples.Wave(-0.0, List.of(-0.0), -0.0);
        assertThat(wave).isEqualTo(new Ripples.Wave(0, List.of(0.0), 0));
        Spec spec = SpecJson.read(GOOD).withStart(List.of(-0.0, 0.0));
        assertThat(SpecJson.read(SpecJson.write(spec))).isEqualTo(spec);
    }
}
