package onepoint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onepoint.certificate.Certificate;
import onepoint.claim.Card;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Exactly;
import onepoint.claim.FalseTwin;
import onepoint.claim.Judge;
import onepoint.claim.Prediction;
import onepoint.claim.Premise;
import onepoint.claim.Promise;
import onepoint.landscape.Quadratic;
import onepoint.model.Conclusion;
import onepoint.model.Expectation;
import onepoint.model.Finding;
import onepoint.noise.TwoPoint;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import org.junit.jupiter.api.Test;

class SavingsTest {
    private static final Effort EFFORT = new Effort(1, 1e-6, 1e-9, 1000);
    private static final Spec COIN = new Spec(
            new Quadratic(List.of(1.0)),
            new TwoPoint(List.of(2.0)),
            0.0625,
            List.of(0.0),
            List.of(4.0),
            new Spec.Horizons(8, 8),
            Optional.empty());

    /** Says of a fair coin that it shows heads with some probability: at one half it stays open. */
    private record CoinClaim(double heads) implements Claim {
        @Override
        public Card card() {
            return new Card(
                    "COIN", "coin", "P(heads) >= p", Expectation.OPEN, "", Set.of(), Set.of());
        }

        @Override
        public Prediction predict(Premise premise) {
            return new Prediction.Probability("", new Promise(heads, 1e-4), trial -> {
                trial.advance();
                return trial.noise()[0] > 0 ? 0.5 : 2;
            });
        }

        @Override
        public FalseTwin twin() {
            throw new UnsupportedOperationException("not audited");
        }
    }

    private static Case about(double heads) {
        Subject subject = Subject.unchecked("stub", Certificate.of(Setting.of(COIN)));
        return new Case("COIN-0", "COIN", new CoinClaim(heads), 0, subject);
    }

    private static Finding made(Case one) {
        return Findings.of(one, new Judge(EFFORT));
    }

    @Test
    void anOpenStreamGoesOnWithWhatOthersSaved() {
        Finding easy = made(about(0.25));
        Finding open = made(about(0.5));
        assertThat(easy.conclusion()).isEqualTo(Conclusion.HELD);
        assertThat(open.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(open.evidence().trials()).isEqualTo(1000);
        long left = 1000 - easy.evidence().trials();
        assertThat(left).isBetween(800L, 999L);

        Savings savings = Savings.after(List.of(easy), EFFORT);
        Finding longer = savings.settle(about(0.5), open);
        assertThat(longer.evidence().trials()).isEqualTo(1000 + left);
        assertThat(longer)
                .isEqualTo(Findings.of(about(0.5), new Judge(EFFORT.within(1000 + left))));
        assertThat(savings.settle(about(0.5), open)).isSameAs(open);
    }

    @Test
    void moreTrialsDecideWhatIsNotAtItsBound() {
        Finding easy = made(about(0.25));
        Finding open = made(about(0.45));
        assertThat(open.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        Savings savings = Savings.after(List.of(easy, easy, easy, easy, easy, easy), EFFORT);
        Finding settled = savings.settle(about(0.45), open);
        assertThat(settled.conclusion()).isEqualTo(Conclusion.HELD);
        assertThat(settled.evidence().trials()).isBetween(1001L, 6000L);
    }

    /** Claims share the trials of an instance. */
    @Test
    void whatAnotherClaimSavedIsNotSpent() {
        Finding easy = made(about(0.25));
        Case twin = new Case(
                "COIN-TWIN-0", "COIN-TWIN", new CoinClaim(0.5), 0, about(0.5).subject());
        Finding open = made(twin);
        Savings savings = Savings.after(List.of(easy, easy), EFFORT);
        assertThat(savings.settle(twin, open)).isSameAs(open);
    }

    @Test
    void aDecidedStreamAndTheFirstOneDoNotGoOn() {
        Finding easy = made(about(0.25));
        Savings savings = Savings.after(List.of(easy, easy), EFFORT);
        assertThat(savings.settle(about(0.25), easy)).isSameAs(easy);
        Finding open = made(about(0.5));
        assertThat(Savings.after(List.of(), EFFORT).settle(about(0.5), open)).isSameAs(open);
    }

    /** However much is saved, one stream may not use it all. */
    @Test
    void noStreamGoesOnForever() {
        List<Finding> many = java.util.Collections.nCopies(300, made(about(0.25)));
        Finding settled = Savings.after(many, EFFORT).settle(about(0.5), made(about(0.5)));
        assertThat(settled.evidence().trials()).isEqualTo(1 << 17);
    }

    @Test
    void anEnclosureNeitherSavesNorGoesOn() {
        Case exact = new Case("COIN-1", "COIN", new ExactClaim(), 1, about(0.5).subject());
        Finding open = made(exact);
        Savings savings = Savings.after(List.of(open, open), EFFORT);
        assertThat(savings.settle(exact, open)).isSameAs(open);
        Finding coin = made(about(0.5));
        assertThat(savings.settle(about(0.5), coin)).isSameAs(coin);
    }

    private record ExactClaim() implements Claim {
        @Override
        public Card card() {
            return new CoinClaim(0.5).card();
        }

        @Override
        public Prediction predict(Premise premise) {
            return new Prediction.Exact(
                    "", trials -> new Exactly(Conclusion.UNDECIDED, false, Optional.empty(), ""));
        }

        @Override
        public FalseTwin twin() {
            throw new UnsupportedOperationException("not audited");
        }
    }
}
