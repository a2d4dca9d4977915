package io.lectern.start;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Refuses arguments of the command line that name a setting of Lectern's which there is not. */
final class UnknownArguments {
    private static final String COMMAND_LINE = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;

    private UnknownArguments() {}

    /** @throws StartException at the first that no class declares */
    static void refuse(ConfigurableEnvironment environment, Stream<Class<?>> declaring) {
        if (!(environment.getPropertySources().get(COMMAND_LINE) instanceof EnumerablePropertySource<?> arguments))
            return;
        var ours = Arrays.stream(arguments.getPropertyNames())
                .map(name -> name.replaceFirst("\\[\\d+]$", ""))
                .filter(name -> name.startsWith("lectern.") || name.startsWith(TokenSettings.PREFIX))
                .filter(name -> !JarCommand.isHandedOn(name) && !TokenSettings.has(name))
                .toList();
        if (ours.isEmpty()) return;
        var known = DeclaredSettings.of(declaring.filter(type -> type.getName().startsWith("io.lectern.")));
        for (var name : ours)
            if (!known.contains(name))
                throw new StartException("There is no setting --" + name + ": see --help for those that there are");
    }
}
