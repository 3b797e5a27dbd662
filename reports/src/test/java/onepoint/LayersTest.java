package onepoint;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("onepoint.model", "onepoint.render", "onepoint.gate");

    @Test
    void theModelKnowsNobodyAndTheOthersKnowTheModelOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("onepoint..")
                .layer("model")
                .definedBy("onepoint.model")
                .layer("render")
                .definedBy("onepoint.render")
                .layer("gate")
                .definedBy("onepoint.gate")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("render")
                .mayOnlyAccessLayers("model")
                .whereLayer("gate")
                .mayOnlyAccessLayers("model")
                .check(CLASSES);
    }

    @Test
    void jacksonStaysInTheModelAndTheTemplateEngineInTheRenderer() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.core..", "com.fasterxml..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.samskivert..")
                .check(CLASSES);
    }
}
