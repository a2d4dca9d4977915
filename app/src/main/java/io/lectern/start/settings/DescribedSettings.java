package io.lectern.start.settings;

import io.lectern.start.CommandLine;
import io.lectern.start.Help;
import io.lectern.start.StartException;
import io.lectern.start.metadata.ConfigurationMetadata;
import io.lectern.start.metadata.SaidSettings;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses arguments of the command line that name a setting which Spring does not have, and values that are not of the
 * kind that Spring describes, wherever they were said. Lectern's own are looked at by {@link DeclaredSettingsCheck}.
 */
final class DescribedSettings {
    /** Described nowhere: Spring Boot reads one before there are settings, and Flyway takes the rest from Lectern. */
    private static final Set<String> NOT_DESCRIBED =
            Set.of("spring.application.json", "spring.flyway.url", "spring.flyway.enabled");

    private DescribedSettings() {}

    /** @throws StartException at the first that no library describes, or describes otherwise */
    static void check(ConfigurableEnvironment environment) {
        var inHelp = Help.settings();
        var arguments = others(CommandLine.names(environment), inHelp);
        var said = others(SaidSettings.in(environment), inHelp);
        if (arguments.isEmpty() && said.isEmpty()) return;
        var known = new TreeSet<>(inHelp);
        known.addAll(NOT_DESCRIBED);
        var described = ConfigurationMetadata.read(known);
        requireDescribed(arguments, described);
        described.refusal(environment, said).ifPresent(sentence -> {
            throw new StartException(sentence);
        });
    }

    private static Set<String> others(Collection<String> names, Set<String> inHelp) {
        return names.stream()
                .filter(name -> !OwnNames.begins(name) && !inHelp.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireDescribed(Set<String> names, ConfigurationMetadata described) {
        for (var name : names)
            if (!described.has(name))
                throw new StartException(
                        "There is no setting --" + name + ": the nearest is --" + described.nearest(name));
    }
}
