package onepoint.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import onepoint.setting.Setting;
import onepoint.setting.SpecJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An instance of every family and every kind of noise that the closed forms do not know. */
class EveryKindTest {
    private static final String SYMMETRIC_PAIR =
            "'points':[{'inputs':[1],'label':1},{'inputs':[-1],'label':1}]";
    private static final String BATCH = "{'law':'mini-batch','dimension':1,'size':1}";
    private static final String WELLS =
            "{'family':'bumps','curvature':1,'bumps':[{'centre':3,'width':1,'height':-0.5},"
                    + "{'centre':-3,'width':1,'height':-0.5}]}";

    private static Certificate certified(
            String landscape, String noise, String origin, String domain, String declared) {
        String json = "{'landscape':" + landscape + ",'noise':" + noise
                + ",'stepSize':0.125,'target':" + origin + ",'domain':" + domain + ",'start':"
                + origin + ",'horizons':{'time':8,'stay':8}" + declared + "}";
        return Certificate.of(Setting.of(SpecJson.read(json.replace('\'', '"'))));
    }

    private static Certificate onTheLine(
            String landscape, String noise, double reach, String rest) {
        String domain = "{'shape':'box','lower':[" + -reach + "],'upper':[" + reach + "]}";
        return certified(landscape, noise, "[0]", domain, rest);
    }

    private static void assertProved(Certificate certificate) {
        for (Hypothesis hypothesis : Hypothesis.values()) {
            assertThat(certificate.proof(hypothesis)).isInstanceOf(Proof.Proved.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"squares, 4", "logistic, 4", "robust, 4", "unit, 4"})
    void symmetricDataIsCertifiedWithItsOwnNoise(String loss, double reach) {
        String sum =
                "{'family':'finite-sum','loss':'" + loss + "','ridge':0.75," + SYMMETRIC_PAIR + "}";
        Certificate certificate = onTheLine(sum, BATCH, reach, "");
        assertProved(certificate);
        assertThat(certificate.setting().law()).isEmpty();
        String above =
                ",'declared':{'c':" + certificate.convexity().refuted() * 1.01 + ",'L':4,'r':2}";
        assertThat(onTheLine(sum, BATCH, reach, above).breaksOnly(Hypothesis.ONE_POINT_CONVEXITY))
                .isFalse();
        assertThat(onTheLine(sum, BATCH, reach, above).proof(Hypothesis.ONE_POINT_CONVEXITY))
                .isInstanceOf(Proof.Disproved.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'law':'two-point','point':[4]}; 0",
                "{'law':'two-point','point':[4]}; 1",
                "{'law':'finite','atoms':[{'weight':1,'point':[1]},{'weight':1,'point':[-1]}]}; -1"
            })
    void noiseThatVanishesSomewhereIsCertifiedOnWells(String inner, double centre) {
        String noise =
                "{'law':'state-scaled','inner':" + inner + ",'centre':[" + centre + "],'reach':1}";
        assertProved(onTheLine(WELLS.replace('"', '\''), noise, 8, ""));
        assertThat(onTheLine(WELLS, noise, 0.5, "").proof(Hypothesis.DOMAIN))
                .isInstanceOf(Proof.Disproved.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'family':'radial-ripples','dimension':2,'curvature':1,"
                        + "'rings':[{'amplitude':0.25,'frequency':1}]}",
                "{'family':'hills','curvatures':[1,1],'hills':[{'centre':[3,0],'width':1,"
                        + "'height':-0.5},{'centre':[-3,0],'width':1,'height':-0.5}]}",
                "{'family':'warped','dimension':2,'fixed':1,'stretches':[{'output':0,"
                        + "'amplitude':0.125,'vector':[1],'phase':0}],'shifts':[{'output':0,"
                        + "'amplitude':0.25,'vector':[1]}]}"
            })
    void planesAreCertifiedOnABall(String landscape) {
        String noise = "{'law':'two-point','point':[0.25,0.25]}";
        String ball = "{'shape':'ball','centre':[0,0],'radius':2}";
        Certificate certificate = certified(landscape, noise, "[0,0]", ball, "");
        assertProved(certificate);
        String strong = noise.replace("0.25", "8");
        assertThat(certified(landscape, strong, "[0,0]", ball, "").proof(Hypothesis.DOMAIN))
                .isInstanceOf(Proof.Disproved.class);
    }
}
