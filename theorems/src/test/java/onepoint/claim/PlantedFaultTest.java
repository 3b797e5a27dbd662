package onepoint.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import onepoint.certificate.Certificate;
import onepoint.landscape.Ripples;
import onepoint.model.Grade;
import onepoint.noise.UniformBall;
import onepoint.paper.AnalysisSequenceClaim;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Algorithm;
import onepoint.sgd.PlainSgd;
import org.junit.jupiter.api.Test;

/**
 * Engines that are slightly wrong, and the claim that catches each: VIEW-1, step by step against intervals.
 */
class PlantedFaultTest {
    private static final Effort EFFORT = new Effort(1, 1e-6, 1e-9, 1000);
    private static final Spec RIPPLED = new Spec(
            new Ripples(List.of(1.0, 2.0), List.of(new Ripples.Wave(0.25, List.of(1.0, -2.0), 0))),
            new UniformBall(2, 2),
            0.0625,
            List.of(0.0, 0.0),
            List.of(4.0, -3.0),
            new Spec.Horizons(8, 8),
            Optional.empty());

    /** The engine as it is, to be spoilt in one place. */
    private static class Spoilt implements Algorithm {
        final PlainSgd right = new PlainSgd();

        @Override
        public void descend(Setting setting, double[] x, double[] y) {
            right.descend(setting, x, y);
        }

        @Override
        public void perturb(Setting setting, double[] y, double[] noise, double[] next) {
            right.perturb(setting, y, noise, next);
        }
    }

    /** VIEW-1 about another engine. */
    private record Identity(Algorithm algorithm) implements Claim {
        @Override
        public Card card() {
            return new AnalysisSequenceClaim().card();
        }

        @Override
        public Prediction predict(Premise premise) {
            return new AnalysisSequenceClaim().predict(premise);
        }

        @Override
        public FalseTwin twin() {
            return new AnalysisSequenceClaim().twin();
        }
    }

    @Test
    void theRightEngineIsConsistentWithTheIdentity() {
        assertThat(grade(new Spoilt())).contains(Grade.CONSISTENT);
    }

    @Test
    void noiseAddedTwiceIsCaughtByTheIdentityOfTheAnalysisSequence() {
        assertThat(grade(new Spoilt() {
                    @Override
                    public void perturb(
                            Setting setting, double[] y, double[] noise, double[] next) {
                        right.perturb(setting, y, noise, next);
                        right.perturb(setting, next.clone(), noise, next);
                    }
                }))
                .contains(Grade.REFUTED);
    }

    @Test
    void aStepSizeOffByATenthIsCaughtByTheIdentityOfTheAnalysisSequence() {
        assertThat(grade(new Spoilt() {
                    @Override
                    public void descend(Setting setting, double[] x, double[] y) {
                        right.descend(setting, x, y);
                        for (int i = 0; i < x.length; i++) {
                            y[i] = x[i] + 1.1 * (y[i] - x[i]);
                        }
                    }
                }))
                .contains(Grade.REFUTED);
    }

    @Test
    void theWrongSignOfTheRippleGradientIsCaughtByTheIdentityOfTheAnalysisSequence() {
        Ripples ripples = (Ripples) RIPPLED.landscape();
        Ripples.Wave wave = ripples.waves().get(0);
        Ripples flipped = new Ripples(
                ripples.curvatures(),
                List.of(new Ripples.Wave(-wave.amplitude(), wave.vector(), wave.phase())));
        Setting wrong = Setting.of(RIPPLED.withLandscape(flipped));
        assertThat(grade(new Spoilt() {
                    @Override
                    public void descend(Setting setting, double[] x, double[] y) {
                        right.descend(wrong, x, y);
                    }
                }))
                .contains(Grade.REFUTED);
    }

    private static Optional<Grade> grade(Algorithm algorithm) {
        Certificate certificate = Certificate.of(Setting.of(RIPPLED));
        return new Judge(EFFORT).judge(new Identity(algorithm), certificate).grade();
    }
}
