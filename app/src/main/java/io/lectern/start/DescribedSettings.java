package io.lectern.start;

import io.lectern.start.metadata.ConfigurationMetadata;
import io.lectern.start.metadata.DeclaredSettings;
import io.lectern.start.metadata.SaidSettings;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses arguments of the command line that name a setting which neither Lectern nor Spring has, and values that are
 * not of the kind that Spring describes, wherever they were said.
 */
final class DescribedSettings {
    private static final Pattern IN_HELP = Pattern.compile("--([a-z.-]+)=");

    /** Described nowhere: Spring Boot reads one before there are settings, and Flyway takes the rest from Lectern. */
    private static final Set<String> NOT_DESCRIBED =
            Set.of("spring.application.json", "spring.flyway.url", "spring.flyway.enabled");

    private DescribedSettings() {}

    /** @throws StartException at the first that no class declares and no library describes, or describes otherwise */
    static void check(ConfigurableEnvironment environment, Stream<Class<?>> declaring) {
        var arguments = CommandLine.names(environment);
        requireDeclared(arguments.stream().filter(DescribedSettings::isOurs), declaring);
        var inHelp = inHelp();
        var arguing = others(arguments, inHelp);
        var said = others(SaidSettings.in(environment), inHelp);
        if (arguing.isEmpty() && said.isEmpty()) return;
        inHelp.addAll(NOT_DESCRIBED);
        var described = ConfigurationMetadata.read(inHelp);
        requireDescribed(arguing, described);
        described.refusal(environment, said).ifPresent(sentence -> {
            throw new StartException(sentence);
        });
    }

    private static boolean isOurs(String name) {
        return name.startsWith("lectern.") || name.startsWith(TokenSettings.PREFIX);
    }

    private static void requireDeclared(Stream<String> names, Stream<Class<?>> declaring) {
        var ours = names.map(name -> name.replaceFirst("\\[\\d+]$", ""))
                .filter(name -> !JarCommand.isHandedOn(name) && !TokenSettings.has(name))
                .toList();
        if (ours.isEmpty()) return;
        var known = DeclaredSettings.of(declaring.filter(type -> type.getName().startsWith("io.lectern.")));
        for (var name : ours)
            if (!known.contains(name))
                throw new StartException("There is no setting --" + name + ": see --help for those that there are");
    }

    private static Set<String> inHelp() {
        return IN_HELP.matcher(Help.TEXT)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> others(Collection<String> names, Set<String> inHelp) {
        return names.stream()
                .filter(name -> !isOurs(name) && !inHelp.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void requireDescribed(Set<String> names, ConfigurationMetadata described) {
        for (var name : names)
            if (!described.has(name))
                throw new StartException(
                        "There is no setting --" + name + ": the nearest is --" + described.nearest(name));
    }
}
