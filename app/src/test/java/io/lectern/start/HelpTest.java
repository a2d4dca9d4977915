package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That nobody must read the code to find a setting. */
class HelpTest {
    private static final Pattern SETTING = Pattern.compile("--([a-z][a-z0-9.-]+)=");
    private final Set<String> declared = DeclaredSettings.of(new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.lectern").stream()
                    .map(JavaClass::reflect));

    @Test
    void everySettingThatIsDeclaredIsInTheHelp() {
        assertThat(declared).contains("lectern.data", "lectern.live.limits.rate", "lectern.spaces.creators");
        assertThat(named()).containsAll(declared);
    }

    @Test
    void everySettingInTheHelpIsDeclared() {
        assertThat(declared)
                .containsAll(named().stream()
                        .filter(name -> name.startsWith("lectern."))
                        .toList());
        assertThat(named()).contains("management.server.port", "server.address", "server.port");
    }

    private static Set<String> named() {
        return Help.TEXT
                .lines()
                .flatMap(line -> SETTING.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
