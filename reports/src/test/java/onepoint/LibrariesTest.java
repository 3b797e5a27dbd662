package onepoint;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

import org.junit.jupiter.api.Test;

class LibrariesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("onepoint.model", "onepoint.render", "onepoint.gate");

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
