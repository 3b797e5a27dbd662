package onepoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The layers of all modules: what each package may import, and how packages are named. */
class ArchitectureTest {
    private static final String INSTANCES =
            "interval lanes linear landscape noise setting wave certificate instance";
    private static final String CHECKED = "checker " + INSTANCES;
    private static final String FINDINGS = "model render gate";

    /**
     * Of our packages, what each may import; third parties are the pom's business. The arbitraries need the
     * property engine, so that nothing of the product may import them.
     */
    private static final Map<String, String> MAY_IMPORT = Map.ofEntries(
            Map.entry("interval", ""),
            Map.entry("lanes", ""),
            Map.entry("linear", "interval"),
            Map.entry("wave", "interval linear landscape"),
            Map.entry("landscape", "interval lanes linear"),
            Map.entry("noise", "interval lanes linear landscape"),
            Map.entry("setting", "interval landscape noise"),
            Map.entry("certificate", "interval linear landscape noise setting wave"),
            Map.entry("checker", "interval"),
            Map.entry("instance", "interval linear landscape noise setting certificate"),
            Map.entry("arbitraries", INSTANCES),
            Map.entry("model", ""),
            Map.entry("render", "model"),
            Map.entry("gate", "model"),
            Map.entry("verdict", ""),
            Map.entry("calibration", "noise verdict model"),
            Map.entry("assertions", "audit paper claim verdict model " + INSTANCES),
            Map.entry("sgd", INSTANCES),
            Map.entry("claim", "sgd verdict model " + INSTANCES),
            Map.entry("paper", "claim sgd verdict model " + INSTANCES),
            Map.entry("search", "claim sgd model " + INSTANCES),
            Map.entry(
                    "audit",
                    "search calibration paper claim sgd verdict " + FINDINGS + " " + CHECKED),
            Map.entry(
                    "cli",
                    "audit search calibration paper claim sgd verdict " + FINDINGS + " "
                            + CHECKED));

    static final Set<String> LAYERS = MAY_IMPORT.keySet();
    private static final Set<String> EMPTY_NAMES = Set.of("util", "common", "helper", "impl");
    private static final List<Path> MODULES = Stream.of("generators", "reports", "theorems")
            .map(Path.of("..")::resolve)
            .toList();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(MODULES.stream()
                    .map(module -> module.resolve("target/classes"))
                    .toList());

    @ParameterizedTest
    @FieldSource("LAYERS")
    void aLayerImportsOnlyTheLayersItNames(String layer) {
        String[] allowed = Stream.of(
                        (layer + " " + MAY_IMPORT.get(layer)).trim().split(" "))
                .map(name -> "onepoint." + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("onepoint." + layer + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("onepoint..").or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("onepoint.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheArbitrariesImportThePropertyEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.arbitraries..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..")
                .check(CLASSES);
    }

    /** The command-line jar has no AssertJ. */
    @Test
    void onlyTheAssertionsImportTheAssertionLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.assertions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.assertj..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.assertions..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("onepoint.assertions..")
                .check(CLASSES);
        classes()
                .that()
                .resideInAPackage("onepoint.assertions..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.assertj..", "onepoint..")
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void noClassIsAManager() {
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CLASSES);
    }

    @Test
    void everyPackageBelongsToALayerHasATellingNameAndSaysWhatItIsFor() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path module : MODULES) {
            folders.addAll(packageFolders(module.resolve("src/main/java")));
        }
        assertThat(folders).hasSameSizeAs(LAYERS);
        for (Path folder : folders) {
            String name = folder.getFileName().toString();
            assertThat(LAYERS)
                    .as(folder.toString())
                    .contains(name)
                    .doesNotContainAnyElementsOf(EMPTY_NAMES);
            assertThat(folder.getParent().getFileName()).hasToString("onepoint");
            assertThat(folder.resolve("package-info.java")).exists();
        }
    }

    /** The compiler leaves no trace of a package without annotations, so the sources are read. */
    private static List<Path> packageFolders(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
