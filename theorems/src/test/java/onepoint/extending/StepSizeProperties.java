package onepoint.extending;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onepoint.arbitraries.Satisfying;
import onepoint.arbitraries.Violating;
import onepoint.certificate.Certificate;
import onepoint.certificate.Hypothesis;
import onepoint.setting.Constants;

class StepSizeProperties {
    /** The function under test. */
    private static double longestStep(double convexity, double smoothness) {
        double ofBoth = convexity / (smoothness * smoothness);
        return StrictMath.min(StrictMath.min(0.5 / smoothness, 0.5 / convexity), ofBoth);
    }

    @Property(tries = 100)
    void noStepIsTooLongWhereTheTheoremApplies(@ForAll @Satisfying Certificate certificate) {
        Constants proved = certificate.constants().orElseThrow();
        assertThat(certificate.setting().stepSize())
                .isLessThan(longestStep(proved.convexity(), proved.smoothness()));
    }

    @Property(tries = 100)
    void everyStepIsTooLongWhereTheStepSizeAloneIsWrong(
            @ForAll @Violating(Hypothesis.STEP_SIZE) Certificate certificate) {
        Constants declared = certificate.constants().orElseThrow();
        assertThat(certificate.setting().stepSize())
                .isGreaterThanOrEqualTo(longestStep(declared.convexity(), declared.smoothness()));
    }
}
