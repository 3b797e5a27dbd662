package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.claim.Promise;
import onepoint.model.Grade;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.setting.SpecJson;
import org.junit.jupiter.api.Test;

class CounterexamplesTest {
    private static final Effort EFFORT = new Effort(1, 1e-6, 1e-9, 8192);

    private static Claim claim(String id) {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Spec> shrunk(String id, Spec spec) {
        return new Counterexamples(claim(id), EFFORT).shrunk(spec);
    }

    @Test
    void aDivergingStepShrinksToAParabola() {
        Spec diverging = SpecJson.read("""
                {"landscape":{"family":"quadratic","curvatures":[1,2,1.625]},
                 "noise":{"law":"ball","dimension":3,"radius":0.46875},
                 "stepSize":3.375,"target":[0,0,0],"domain":"everywhere",
                 "start":[4,-3,0.5],"horizons":{"time":16,"stay":8}}""");
        Spec simplest = shrunk("STEP-TOO-LARGE-BOUNDED", diverging).orElseThrow();
        assertThat(SpecJson.write(simplest)).isEqualTo("""
                {"landscape":{"family":"quadratic","curvatures":[1]},\
                "noise":{"law":"two-point","point":[1]},"stepSize":4,"target":[0],\
                "domain":"everywhere","start":[0],"horizons":{"time":1,"stay":1}}""");
    }

    @Test
    void whatIsNotRefutedIsNotShrunk() {
        Spec held = claim("T1-MAIN").twin().instance();
        assertThat(shrunk("T1-MAIN", held)).isEmpty();
    }

    /** With a declared c above the least L every landscape would break H3, whatever the noise. */
    @Test
    void tooLittleNoiseIsNotShrunkToConstantsThatNoNoiseCouldHave() {
        Spec far = claim("NOISE-TOO-SMALL").stated().get(0);
        Spec simplest = shrunk("NOISE-TOO-SMALL", far).orElseThrow();
        Certificate certificate = Certificate.of(Setting.of(simplest));
        Judgement judgement = new Judge(EFFORT).judge(claim("NOISE-TOO-SMALL"), certificate);
        assertThat(judgement.grade()).contains(Grade.REFUTED);
        assertThat(simplest.declared().orElseThrow().convexity())
                .isLessThanOrEqualTo(certificate.smoothness().certified());
        assertThat(simplest.landscape().dimension()).isEqualTo(1);
    }

    /** A fair coin is refuted by chance at this rate on some seeds, and then seldom on fresh trials again. */
    @Test
    void whatWasRefutedByChanceIsNotConfirmed() {
        Coin coin = new Coin(new Promise(0.5, 0.25));
        Spec spec = coin.toss(3).subject().certificate().setting().spec();
        int refuted = 0;
        int confirmed = 0;
        for (long seed = 0; seed < 200; seed++) {
            Effort loose = new Effort(seed, 1e-6, 0.2, 64);
            Judgement judgement = new Judge(loose).judge(coin, Certificate.of(Setting.of(spec)));
            if (judgement.grade().equals(Optional.of(Grade.REFUTED))) {
                refuted++;
                confirmed += new Counterexamples(coin, loose).shrunk(spec).isPresent() ? 1 : 0;
            }
        }
        assertThat(refuted).isGreaterThan(5);
        assertThat(confirmed).isLessThan(refuted / 2);
    }
}
