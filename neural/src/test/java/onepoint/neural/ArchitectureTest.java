package onepoint.neural;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The layers of this module: what of ours each package may import. */
class ArchitectureTest {
    private static final Map<String, String> MAY_IMPORT = Map.of(
            "neural.data", "noise audit",
            "neural.network", "neural.data noise",
            "neural.training", "neural.data neural.network noise",
            "neural.claim", "neural.data neural.network neural.training model verdict noise",
            "neural.study", "neural.claim neural.data neural.network audit model render verdict",
            "neural.cli", "neural.study neural.claim neural.data audit model");

    static final Set<String> LAYERS = MAY_IMPORT.keySet();
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @ParameterizedTest
    @FieldSource("LAYERS")
    void a_layer_imports_only_the_layers_it_names(String layer) {
        String[] allowed = Stream.of((layer + " " + MAY_IMPORT.get(layer)).split(" "))
                .map(name -> "onepoint." + name)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("onepoint." + layer)
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("onepoint..").or(resideInAnyPackage(allowed)))
                .check(CLASSES);
    }

    @Test
    void only_the_networks_import_the_deep_learning_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("onepoint.neural.network")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.djl..")
                .check(CLASSES);
    }
}
