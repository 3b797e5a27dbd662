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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The layers of this module. A rule about a package that has no classes yet holds. */
class ArchitectureTest {
    /** The instances of the generators; not "arbitraries", which need the property engine. */
    private static final String INSTANCES = "interval landscape noise setting certificate instance";

    /** Of our packages, what each may import; third parties are the pom's business. */
    private static final Map<String, String> MAY_IMPORT = Map.of(
            "verdict", "",
            "sgd", INSTANCES,
            "claim", "sgd verdict model " + INSTANCES,
            "paper", "claim sgd verdict model " + INSTANCES,
            "audit", "paper claim sgd verdict model render gate " + INSTANCES,
            "cli", "audit paper claim sgd verdict model render gate " + INSTANCES);

    static final Set<String> LAYERS = MAY_IMPORT.keySet();
    private static final Set<String> EMPTY_NAMES = Set.of("util", "common", "helper", "impl");
    private static final Path SOURCES = Path.of("src/main/java");
    /** Of this module alone: its neighbours have a test of their own. */
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes"));

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
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("onepoint.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theProductImportsNoTestEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.jqwik..", "org.junit..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void noClassIsAManager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageBelongsToALayerAndHasATellingName() throws IOException {
        for (Path folder : packageFolders()) {
            List<String> names = StreamSupport.stream(
                            SOURCES.relativize(folder).spliterator(), false)
                    .map(Path::toString)
                    .toList();
            assertThat(names)
                    .as(folder.toString())
                    .hasSizeGreaterThan(1)
                    .doesNotContainAnyElementsOf(EMPTY_NAMES);
            assertThat(names.get(0)).isEqualTo("onepoint");
            assertThat(LAYERS).as(folder.toString()).contains(names.get(1));
        }
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        for (Path folder : packageFolders()) {
            assertThat(folder.resolve("package-info.java")).exists();
        }
    }

    /** The compiler leaves no trace of a package without annotations, so the sources are read. */
    private static List<Path> packageFolders() throws IOException {
        if (!Files.exists(SOURCES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }
}
