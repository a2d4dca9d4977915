package io.lectern.start;

import io.lectern.start.metadata.ConfigurationMetadata;
import io.lectern.start.metadata.DeclaredSettings;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses arguments of the command line that name a setting which neither Lectern nor Spring has. */
final class UnknownArguments {
    private static final Pattern IN_HELP = Pattern.compile("--([a-z.-]+)=");

    /** Described nowhere: Spring Boot reads one before there are settings, and Flyway takes the rest from Lectern. */
    private static final Set<String> NOT_DESCRIBED =
            Set.of("spring.application.json", "spring.flyway.url", "spring.flyway.enabled");

    private UnknownArguments() {}

    /** @throws StartException at the first that no class declares and no library describes */
    static void refuse(ConfigurableEnvironment environment, Stream<Class<?>> declaring) {
        var names = CommandLine.names(environment);
        refuseOurs(names.stream().filter(UnknownArguments::isOurs), declaring);
        refuseOthers(names.stream().filter(name -> !isOurs(name)));
    }

    private static boolean isOurs(String name) {
        return name.startsWith("lectern.") || name.startsWith(TokenSettings.PREFIX);
    }

    private static void refuseOurs(Stream<String> names, Stream<Class<?>> declaring) {
        var ours = names.map(name -> name.replaceFirst("\\[\\d+]$", ""))
                .filter(name -> !JarCommand.isHandedOn(name) && !TokenSettings.has(name))
                .toList();
        if (ours.isEmpty()) return;
        var known = DeclaredSettings.of(declaring.filter(type -> type.getName().startsWith("io.lectern.")));
        for (var name : ours)
            if (!known.contains(name))
                throw new StartException("There is no setting --" + name + ": see --help for those that there are");
    }

    private static void refuseOthers(Stream<String> names) {
        var inHelp = IN_HELP.matcher(Help.TEXT)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        var others = names.filter(name -> !inHelp.contains(name)).toList();
        if (others.isEmpty()) return;
        inHelp.addAll(NOT_DESCRIBED);
        var described = ConfigurationMetadata.read(inHelp);
        for (var name : others)
            if (!described.has(name))
                throw new StartException(
                        "There is no setting --" + name + ": the nearest is --" + described.nearest(name));
    }
}
