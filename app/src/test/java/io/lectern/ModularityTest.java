package io.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.lectern.kernel.Allow;
import io.lectern.live.PlantedViolation;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTest {
    private static final ImportOption PRODUCTION = new ImportOption.DoNotIncludeTests();
    private static final JavaClasses LECTERN =
            new ClassFileImporter().withImportOption(PRODUCTION).importPackages("io.lectern");

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
                .check(LECTERN);
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
    void everyCommandAndQuerySaysWhoMaySendIt() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Command")
                .or()
                .haveSimpleNameEndingWith("Query")
                .or()
                .haveSimpleNameEndingWith("Message")
                .should(permitOnlyMessagesThatSayWhoMaySendThem())
                .check(LECTERN);
    }

    private static ArchCondition<JavaClass> permitOnlyMessagesThatSayWhoMaySendThem() {
        return new ArchCondition<>("permit only messages with @Allow") {
            @Override
            public void check(JavaClass messages, ConditionEvents events) {
                var permitted = messages.reflect().getPermittedSubclasses();
                if (permitted == null) return;
                for (var message : permitted) {
                    var allowed = message.getAnnotation(Allow.class);
                    var says = allowed != null && allowed.value().length > 0;
                    events.add(new SimpleConditionEvent(messages, says, message + " says who may send it: " + says));
                }
            }
        };
    }
}
