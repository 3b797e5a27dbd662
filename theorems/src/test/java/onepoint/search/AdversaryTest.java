package onepoint.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import onepoint.certificate.Certificate;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.FalseTwin;
import onepoint.claim.Judge;
import onepoint.claim.Judgement;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.model.Evidence;
import onepoint.model.Status;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;
import org.junit.jupiter.api.Test;

class AdversaryTest {
    private static final long SEED = 7;
    private static final Judge JUDGE = new Judge(new Effort(SEED, 1e-6, 1e-9, 2048)).thorough();

    private static Claim claim(String id) {
        return Ledger.claims().stream()
                .filter(claim -> claim.card().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judged(Claim claim, Spec spec) {
        return JUDGE.judge(claim, Certificate.of(Setting.of(spec)));
    }

    private static double tightness(Judgement judgement) {
        assertThat(judgement.status()).isEqualTo(Status.JUDGED);
        return judgement.tightness().orElseThrow().lo();
    }

    /** Both are enclosed by closed forms; the instance made by hand attains the bound up to 6e-5. */
    @Test
    void theBoundOfTheMeanIsAttainedMoreNearlyThanOnTheInstanceMadeByHand() {
        Claim mean = claim("T1-MEAN");
        Spec found = new Adversary(mean, SEED, 80).witness().orElseThrow();
        Judgement judgement = judged(mean, found);
        assertThat(judgement.evidence().kind()).isEqualTo(Evidence.EXACT);
        assertThat(tightness(judgement))
                .isGreaterThan(tightness(judged(mean, mean.twin().instance())));
    }

    /** With c = L both sides of the drift agree at every step size: a search cannot miss it by much. */
    @Test
    void theBoundOfTheDriftIsAttained() {
        Claim drift = claim("T1-DRIFT");
        Spec found = new Adversary(drift, SEED, 24).witness().orElseThrow();
        assertThat(tightness(judged(drift, found))).isGreaterThan(0.999);
    }

    @Test
    void whatIsFoundDependsOnClaimSeedAndNumberOnly() {
        Claim approach = claim("T1-APPROACH");
        Optional<Spec> found = new Adversary(approach, SEED, 24).witness();
        assertThat(found).isPresent();
        assertThat(new Adversary(claim("T1-APPROACH"), SEED, 24).witness()).isEqualTo(found);
        assertThat(new Adversary(approach, SEED, 0).witness()).isEmpty();
    }

    /** 64 signs of noise a trial: two streams share them with a chance of 2^-64. */
    @Test
    void theTrialsThatJudgeAreNoneOfThoseThatTheSearchSaw() {
        Witnessing claim = new Witnessing(new HashSet<>());
        Spec found = new Adversary(claim, SEED, 24).witness().orElseThrow();
        Trials judging = Trials.of(Setting.of(found), SEED);
        List<Seen> fresh = LongStream.range(0, 256)
                .mapToObj(i -> Witnessing.seen(judging.trial(i), found))
                .toList();
        assertThat(claim.seen()).hasSizeGreaterThan(256);
        assertThat(claim.seen()).anyMatch(seen -> seen.spec().equals(found));
        assertThat(claim.seen()).doesNotContainAnyElementsOf(fresh);
    }

    @Test
    void onlyClaimsWithABoundThatInstancesCanAttainAreSearched() {
        List<String> searched = Ledger.claims().stream()
                .filter(Claim::isSearched)
                .map(claim -> claim.card().id())
                .toList();
        assertThat(searched)
                .contains("T1-DRIFT", "T1-MEAN", "T1-APPROACH", "T1-STAY", "T1-MAIN", "F-NEED-H4")
                .doesNotContain(
                        "VIEW-1",
                        "VIEW-2",
                        "T1-LEMMA5",
                        "T3",
                        "AZUMA",
                        "HOEFFDING",
                        "C2-LITERAL",
                        "NOISE-TOO-LARGE");
    }

    /** The signs of a trial's noise. */
    private record Seen(Spec spec, long signs) {}

    /** About the first 64 signs of noise, which it remembers. */
    private record Witnessing(Set<Seen> seen) implements Claim {
        static Seen seen(Trial trial, Spec spec) {
            long signs = 0;
            for (int i = 0; i < 64; i++) {
                trial.advance();
                signs = 2 * signs + (trial.noise()[0] > 0 ? 1 : 0);
            }
            return new Seen(spec, signs);
        }

        @Override
        public Card card() {
            return claim("T1-APPROACH").card();
        }

        @Override
        public Prediction predict(Premise premise) {
            Spec spec = premise.setting().spec();
            return new Prediction.Probability("signs", new Promise(0.5, 0.1), trial -> {
                Seen signs = seen(trial, spec);
                seen.add(signs);
                return Long.bitCount(signs.signs()) / 64.0;
            });
        }

        @Override
        public FalseTwin twin() {
            return claim("T1-APPROACH").twin();
        }
    }
}
