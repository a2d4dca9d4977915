package io.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.lectern.live.PlantedViolation;
import io.lectern.live.SentMessages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTest {
    private static final int MOST_TYPES = 25;

    private static final ImportOption PRODUCTION = new ImportOption.DoNotIncludeTests();

    static Stream<String> contexts() {
        return Contexts.in(OwnClasses.ALL);
    }

    @Test
    void noModuleReachesOverItsBorders() {
        ApplicationModules.of(Application.class, PRODUCTION).verify();
    }

    @Test
    void aViolationThatIsPlantedIsNamed() {
        ImportOption withThePlant =
                location -> PRODUCTION.includes(location) || location.contains(PlantedViolation.class.getSimpleName());

        var modules = ApplicationModules.of(Application.class, withThePlant);

        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("live")
                .hasMessageContaining("handin")
                .hasMessageContaining(PlantedViolation.class.getName());
    }

    @Test
    void whatCommandsAndQueriesHoldIsTheirModulesOwn() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .resideInAnyPackage("..command..", "..query..")
                .should()
                .notBePublic()
                .check(OwnClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void thePackagesOfAContextDependOnEachOtherInOneDirection(String context) {
        slices().matching("io.lectern." + context + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(OwnClasses.ALL);
        slices().matching("io.lectern." + context + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(OwnClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage("io.lectern." + context)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.lectern." + context + ".*..")
                .check(OwnClasses.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "kernel, id text access message event feed privacy stream view",
        "store, revision keys signal feed engine",
        "security, token demo"
    })
    void packagesKnowOnlyThoseNamedBeforeThem(String module, String names) {
        var packages = List.of(names.split(" "));
        var architecture = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var name : packages)
            architecture = architecture.layer(name).definedBy("io.lectern." + module + "." + name + "..");
        architecture = architecture.whereLayer(packages.get(0)).mayNotAccessAnyLayer();
        for (var i = 1; i < packages.size(); i++)
            architecture = architecture
                    .whereLayer(packages.get(i))
                    .mayOnlyAccessLayers(packages.subList(0, i).toArray(String[]::new));
        architecture.check(OwnClasses.ALL);
    }

    @Test
    void noPackageIsTooLarge() {
        var sizes = OwnClasses.ALL.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        sizes.values().removeIf(types -> types <= MOST_TYPES);

        assertThat(sizes).isEmpty();
    }

    @Test
    void packagesDependOnEachOtherWithoutCircles() {
        slices().matching("io.lectern.(**)").should().beFreeOfCycles().check(OwnClasses.ALL);
    }

    @Test
    void theKernelKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("io.lectern.kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .allowEmptyShould(false)
                .check(new ClassFileImporter()
                        .withImportOption(PRODUCTION)
                        .withImportOption(location -> !location.contains("package-info"))
                        .importPackages("io.lectern.kernel"));
    }

    @Test
    void eachPackageOfLiveKnowsOnlyThoseBelowIt() {
        var packages = List.of("ops", "sse", "socket", "stomp", "resume", "relay", "session", "frame");
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var name : packages) layers = layers.layer(name).definedBy("io.lectern.live." + name);
        layers = layers.whereLayer(packages.get(0)).mayNotBeAccessedByAnyLayer();
        for (var at = 1; at < packages.size(); at++) {
            var above = packages.subList(0, at).toArray(String[]::new);
            layers = layers.whereLayer(packages.get(at)).mayOnlyBeAccessedByLayers(above);
        }
        layers.check(OwnClasses.ALL);
    }

    @Test
    void everyCommandAndQuerySaysWhoMaySendIt() {
        assertThat(SentMessages.handledIn(OwnClasses.ALL)).isNotEmpty().allMatch(SentMessages::saysWhoMaySendIt);
        assertThat(SentMessages.commandsIn(OwnClasses.ALL)).isNotEmpty().allMatch(SentMessages::saysWhoMaySendIt);
        assertThat(SentMessages.siblingsIn(OwnClasses.ALL)).isNotEmpty().allMatch(SentMessages::saysWhoMaySendIt);
    }
}
