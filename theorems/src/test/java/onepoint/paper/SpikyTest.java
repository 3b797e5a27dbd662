package onepoint.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import onepoint.certificate.Certificate;
import onepoint.certificate.SmoothedCriticalPoints;
import onepoint.claim.Claim;
import onepoint.claim.Effort;
import onepoint.claim.Judge;
import onepoint.interval.Interval;
import onepoint.landscape.Bumps;
import onepoint.model.EndPointPicture;
import onepoint.model.Grade;
import onepoint.model.LandscapePicture;
import onepoint.model.Picture;
import onepoint.model.Status;
import onepoint.setting.Setting;
import onepoint.setting.Spec;
import onepoint.sgd.Trial;
import onepoint.sgd.Trials;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** F-SPIKY: that the claims hold, and that they do not where f or the noise is another one. */
class SpikyTest {
    private static final Judge JUDGE = new Judge(new Effort(2, 1e-6, 1e-9, 8192));

    @TestFactory
    Stream<DynamicTest> everyPanelComesOutOnItsInstance() {
        return Spiky.claims().stream()
                .map(claim -> DynamicTest.dynamicTest(
                        claim.card().id(),
                        () -> assertThat(grade(claim, claim.stated().get(0)))
                                .isIn(Grade.CERTIFIED, Grade.CONSISTENT)));
    }

    @Test
    void panelsAreRefutedUnderNoiseThatIsOffByAFactorOfTwo() {
        for (EndPointClaim run : Spiky.runs().subList(0, 4)) {
            Spec spec = run.stated().get(0);
            double factor = run.id().endsWith("RUN-60") ? 0.5 : 2;
            Spec other = spec.withNoise(spec.noise().scaled(factor));
            assertThat(grade(run, other)).as(run.id()).isEqualTo(Grade.REFUTED);
        }
    }

    @Test
    void anotherLandscapeHasAnotherNumberOfMinimaAndOtherBasins() {
        Bumps ours = Spiky.LANDSCAPE;
        int wells = ours.bumps().size();
        Bumps tamer = new Bumps(ours.curvature(), ours.bumps().subList(0, wells - 6));
        Spec spec = Spiky.SILENT.withLandscape(tamer);
        assertThat(grade(Spiky.claims().get(0), spec)).isEqualTo(Grade.REFUTED);
        assertThat(grade(new SpikyDescent(), spec)).isEqualTo(Grade.REFUTED);
    }

    /** Beyond 64 the slope x/64 is above 1, and every well is too far away to matter. */
    @Test
    void theOriginIsTheLowestOfAllMinima() {
        Setting setting = Setting.of(Spiky.SILENT);
        List<SmoothedCriticalPoints.Point> points =
                SmoothedCriticalPoints.of(setting, -64, 64).orElseThrow();
        Interval lowest = value(setting, Interval.ZERO);
        assertThat(points).hasSize(25);
        for (SmoothedCriticalPoints.Point point : points) {
            assertThat(value(setting, point.at()).sup()).isGreaterThanOrEqualTo(lowest.inf());
            if (!point.at().contains(0)) {
                assertThat(value(setting, point.at()).certainlyGreater(lowest)).isTrue();
            }
        }
    }

    private static Interval value(Setting setting, Interval x) {
        return setting.landscape().value(new Interval[] {x});
    }

    /** The basins that are proved, beside gradient descent from a grid of 600 starts. */
    @Test
    void theShareOfFarBasinsIsThatOfGradientDescent() {
        int far = 0;
        for (int i = 0; i < 600; i++) {
            double start = -3 + (i + 0.5) / 100;
            Spec spec = Spiky.SILENT.withStart(List.of(start));
            Trial trial = Trials.of(Setting.of(spec), 1).trial(0);
            trial.advanceTo(2000);
            far += Math.abs(trial.x()[0]) > 1.5 ? 1 : 0;
        }
        assertThat(far / 600.0).isBetween(0.42, 0.45);
    }

    @Test
    void descentIsNotSpokenOfUnderNoiseOrLongSteps() {
        Spec noisy = Spiky.noisy(9.625);
        assertThat(status(noisy)).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(Spiky.SILENT.withStepSize(0.0625))).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(status(Spiky.SILENT)).isEqualTo(Status.JUDGED);
    }

    private static Status status(Spec spec) {
        return JUDGE.judge(new SpikyDescent(), Certificate.of(Setting.of(spec))).status();
    }

    /** The averages by midpoints, beside the proved counts of minima, and the ends beside the goals. */
    @Test
    void theTwelvePanelsShowWhatTheClaimsSay() {
        List<Picture> panels = Spiky.claims().get(0).figures(2);
        assertThat(panels).hasSize(12);
        List<Integer> minima = new ArrayList<>();
        for (Picture panel : panels.subList(0, 4)) {
            minima.add(minima((LandscapePicture) panel));
        }
        assertThat(minima).containsExactly(13, 3, 1, 1);
        List<Long> near = panels.subList(4, 12).stream().map(SpikyTest::near).toList();
        assertThat(near.get(0)).isBetween(50L, 62L);
        assertThat(near.get(1)).isBetween(60L, 92L);
        assertThat(near.get(2)).isGreaterThan(80);
        assertThat(near.get(3)).isLessThan(75);
        assertThat(near.subList(4, 8)).allSatisfy(n -> assertThat(n).isGreaterThan(80));
    }

    private static int minima(LandscapePicture panel) {
        double[] y = panel.smoothed();
        int count = 0;
        for (int i = 1; i + 1 < y.length; i++) {
            boolean shown = Math.abs(panel.x()[i]) <= 3;
            count += shown && y[i] < y[i - 1] && y[i] <= y[i + 1] ? 1 : 0;
        }
        return count;
    }

    private static long near(Picture panel) {
        EndPointPicture ends = (EndPointPicture) panel;
        return Arrays.stream(ends.ends())
                .filter(e -> Math.abs(e) <= ends.goal())
                .count();
    }

    private static Grade grade(Claim claim, Spec spec) {
        return JUDGE.judge(claim, Certificate.of(Setting.of(spec))).grade().orElseThrow();
    }
}
