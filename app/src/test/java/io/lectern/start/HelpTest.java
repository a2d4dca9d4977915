package io.lectern.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.start.metadata.DeclaredSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** That nobody must read the code to find a setting. */
class HelpTest {
    private static final Pattern SETTING = Pattern.compile("--([a-z][a-z0-9.-]+)=");
    private static final String MODULES = "classpath*:io/lectern/**/*.class";
    private static final String TESTS = "/test-classes/";

    private final Set<String> declared;

    HelpTest() throws IOException {
        var classes = new ArrayList<Class<?>>();
        var reader = new SimpleMetadataReaderFactory();
        for (var file : new PathMatchingResourcePatternResolver().getResources(MODULES))
            if (!file.getURL().getPath().contains(TESTS))
                classes.add(ClassUtils.resolveClassName(
                        reader.getMetadataReader(file).getClassMetadata().getClassName(), null));
        declared = DeclaredSettings.of(classes.stream());
        declared.removeIf(JarCommand::isHandedOn);
    }

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
