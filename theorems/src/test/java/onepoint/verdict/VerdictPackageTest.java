package onepoint.verdict;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the package may use, and that its numbers are the same everywhere. */
class VerdictPackageTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("onepoint.verdict");

    @Test
    void itUsesNothingButTheJavaLibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("onepoint.verdict", "java..")
                .check(MAIN);
    }

    @Test
    void itHasNoClockAndNoRandomness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|SplittableRandom|random\\..*)|java\\.time\\..*")
                .check(MAIN);
        noClasses().should().callMethod(System.class, "nanoTime").check(MAIN);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(MAIN);
    }

    /** Math.log and its like may differ in the last bit from one JDK or processor to the next. */
    @Test
    void itUsesNoFunctionWhoseBitsMayDiffer() {
        String[] functions = {"log", "log10", "log1p", "exp", "expm1", "sin", "cos", "tan", "cbrt"};
        for (String function : functions) {
            noClasses().should().callMethod(Math.class, function, double.class).check(MAIN);
        }
        noClasses()
                .should()
                .callMethod(Math.class, "pow", double.class, double.class)
                .check(MAIN);
    }

    /** A checksum over the bits of 4000 results, from JDK 17.0.15 on x86-64; other platforms must agree. */
    @Test
    void itGivesTheSameBitsEverywhere() {
        long bits = 0;
        for (int s = 0; s < 3000; s += 150) {
            for (int f = 0; f < 3000; f += 150) {
                for (double p0 : new double[] {0.1, 0.5, 5.0 / 9, 0.9, 0.999}) {
                    BernoulliEvidence evidence = new BernoulliEvidence(p0, true);
                    TrialCounts counts = TrialCounts.of(s, f);
                    bits = 31 * bits + Double.doubleToLongBits(evidence.logSupport(counts));
                    bits = 31 * bits + Double.doubleToLongBits(evidence.logRefutation(counts));
                }
            }
        }
        BettingMixture mixture = new BettingMixture();
        for (int i = 0; i < 1000; i++) {
            mixture.multiply(i % 7 / 3.0);
        }
        bits = 31 * bits + Double.doubleToLongBits(mixture.log());
        assertThat(bits).isEqualTo(-9056192759616629825L);
    }
}
