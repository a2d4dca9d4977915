package io.lectern.start.metadata;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** The settings that somebody said, on the command line, in the environment or in a file: not those of the jar. */
public final class SaidSettings {
    private static final Set<String> FIRST_WORDS =
            Set.of("lectern", "server", "spring", "management", "logging", "axon");

    private SaidSettings() {}

    /** Their names as Spring Boot writes them, where a variable of the environment has a dot for each underscore. */
    public static Set<String> in(ConfigurableEnvironment environment) {
        var names = new TreeSet<String>();
        for (var source : ConfigurationPropertySources.from(environment.getPropertySources()))
            if (source instanceof IterableConfigurationPropertySource listed && isSomebodys(source))
                StreamSupport.stream(listed.spliterator(), false)
                        .filter(isSetting())
                        .map(ConfigurationPropertyName::toString)
                        .forEach(names::add);
        return names;
    }

    private static Predicate<ConfigurationPropertyName> isSetting() {
        return name -> name.getNumberOfElements() > 1
                && FIRST_WORDS.contains(name.getElement(0, ConfigurationPropertyName.Form.UNIFORM));
    }

    /** Spring Boot tells what it knows of the jar in the same way. */
    private static boolean isSomebodys(ConfigurationPropertySource source) {
        var name = source.getUnderlyingSource() instanceof PropertySource<?> under ? under.getName() : "";
        return !name.equals("applicationInfo") && !name.contains("class path resource");
    }
}
