package onepoint.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import onepoint.certificate.Certificate;
import onepoint.instance.InstanceGenerator;
import onepoint.instance.Population;
import onepoint.paper.Ledger;
import onepoint.setting.Setting;
import onepoint.sgd.PlainSgd;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;

/** Whether scores that are computed side by side, ahead, are those of the trials. */
class BatchScoreProperties {
    /** More than three batches. */
    private static final int SCORES = 300;

    @Property(tries = 40)
    void scoresOfEveryClaimAreThoseOfItsTrials(
            @ForAll Population population, @ForAll @LongRange(min = 0, max = 500) long instance) {
        Certificate certificate =
                InstanceGenerator.draw(11, population, instance).certificate();
        Optional<Premise> premise = Premise.of(certificate);
        for (Claim claim : Ledger.claims()) {
            premise.map(claim::predict)
                    .flatMap(BatchScoreProperties::score)
                    .ifPresent(score -> assertSameSideBySide(score, certificate.setting()));
        }
    }

    private static void assertSameSideBySide(BatchScore score, Setting setting) {
        Trials trials = Trials.of(setting, 5);
        double[] scores = score.of(trials.batch(7, 3));
        for (int l = 0; l < scores.length; l++) {
            assertThat(scores[l]).isEqualTo(score.of(trials.trial(7L + l)));
        }
    }

    /** Every claim of ours has a score for many trials at once. */
    private static Optional<BatchScore> score(Prediction prediction) {
        if (prediction instanceof Prediction.Probability probability) {
            return Optional.of((BatchScore) probability.score());
        }
        return prediction instanceof Prediction.Mean mean
                ? Optional.of((BatchScore) mean.score())
                : Optional.empty();
    }

    /** Findings are what a judge makes of a certificate; nothing in them knows how wide batches are. */
    @Property(tries = 30)
    void judgementsAreTheSameForBatchesOfAnyWidthAndTrialsOneByOne(
            @ForAll Population population,
            @ForAll @LongRange(min = 0, max = 500) long instance,
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @LongRange long seed) {
        Certificate certificate =
                InstanceGenerator.draw(13, population, instance).certificate();
        List<Claim> claims = Ledger.claims();
        Optional<Claim> found = IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(Math.floorMod(seed + i, claims.size())))
                .filter(claim -> Premise.of(certificate)
                        .map(claim::predict)
                        .flatMap(BatchScoreProperties::score)
                        .isPresent())
                .findFirst();
        Assume.that(found.isPresent());
        Claim claim = found.get();
        Judge judge = new Judge(new Effort(seed, 1e-3, 1e-3, 300));
        Judgement judgement = judge.judge(claim, certificate);
        assertThat(judgement.evidence().trials()).isPositive();
        assertThat(judge.judge(new Rescored(claim, score -> new Wide(score, width)), certificate))
                .isEqualTo(judgement);
        assertThat(judge.judge(new Rescored(claim, score -> score::of), certificate))
                .isEqualTo(judgement);
    }

    /** A claim whose scores are computed in another way. */
    private record Rescored(Claim base, UnaryOperator<Score> way) implements Claim {
        @Override
        public Card card() {
            return base.card();
        }

        @Override
        public FalseTwin twin() {
            return base.twin();
        }

        @Override
        public Prediction predict(Premise premise) {
            Prediction prediction = base.predict(premise);
            if (prediction instanceof Prediction.Mean mean) {
                return new Prediction.Mean(
                        mean.text(), mean.gap(), way.apply(mean.score()), mean.upper());
            }
            Prediction.Probability one = (Prediction.Probability) prediction;
            return new Prediction.Probability(one.text(), one.promise(), way.apply(one.score()));
        }
    }

    /** Batches that are all as wide. */
    private record Wide(BatchScore score, int width) implements Score {
        Wide(Score score, int width) {
            this((BatchScore) score, width);
        }

        @Override
        public double of(Trial trial) {
            throw new UnsupportedOperationException("one by one");
        }

        @Override
        public PrimitiveIterator.OfDouble over(Trials trials) {
            return LongStream.iterate(0, first -> first + width)
                    .mapToObj(first -> score.of(trials.batch(first, width)))
                    .flatMapToDouble(Arrays::stream)
                    .iterator();
        }
    }

    private static void assertSame(Score score, Setting setting) {
        Trials trials = Trials.of(setting, 5);
        PrimitiveIterator.OfDouble scores = score.over(trials);
        for (int index = 0; index < SCORES; index++) {
            assertThat(scores.nextDouble()).isEqualTo(score.of(trials.trial(index)));
        }
    }

    @Property(tries = 20)
    void windowsMayTouch(
            @ForAll Population population,
            @ForAll @LongRange(min = 0, max = 500) long instance,
            @ForAll @IntRange(min = 0, max = 9) int gap) {
        Setting setting =
                InstanceGenerator.draw(11, population, instance).certificate().setting();
        Farthest score = new Farthest(List.of(
                new Farthest.Window(0, 3, 2),
                new Farthest.Window(3 + gap, 3 + gap, 0.5),
                new Farthest.Window(3 + gap, 20, 1)));
        assertSame(score, setting);
        Trial trial = Trials.of(setting, 5).trial(0);
        double expected = 0;
        for (int t = 0; t <= 20; t++) {
            trial.advanceTo(t);
            double distance = trial.squaredDistance();
            double here = t <= 3 ? distance / 2 : 0;
            here = t >= 3 + gap ? StrictMath.max(here, distance) : here;
            here = t == 3 + gap ? StrictMath.max(here, 2 * distance) : here;
            expected = StrictMath.max(expected, here);
        }
        assertThat(score.of(Trials.of(setting, 5).trial(0))).isEqualTo(expected);
    }

    /** A score that is a lambda, as third parties write them, runs the trials one by one. */
    @Example
    void aPlainScoreRunsNoTrialAhead() {
        Setting setting = InstanceGenerator.draw(11, Population.values()[0], 0)
                .certificate()
                .setting();
        int[] runs = {0};
        Score score = trial -> ++runs[0];
        PrimitiveIterator.OfDouble scores = score.over(Trials.of(setting, new PlainSgd(), 5));
        assertThat(scores.nextDouble()).isEqualTo(1);
        assertThat(scores.nextDouble()).isEqualTo(2);
        assertThat(runs[0]).isEqualTo(2);
    }

    @Example
    void senselessWindowsAreRefused() {
        assertThatThrownBy(() -> Farthest.within(3, 2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 3 to 2");
        assertThatThrownBy(() -> Farthest.at(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bound 0");
        assertThatThrownBy(() -> new Farthest(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
        Farthest.Window window = new Farthest.Window(1, 4, 1);
        assertThatThrownBy(() -> new Farthest(List.of(window, new Farthest.Window(3, 9, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of order");
    }
}
