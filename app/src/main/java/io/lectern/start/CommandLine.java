package io.lectern.start;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** What the command line may say; whatever else it says is taken for a slip and refused. */
public final class CommandLine {
    private static final String SOURCE = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;
    private static final List<String> BEGINNINGS =
            List.of("lectern.", "server.", "spring.", "management.", "logging.", "axon.", "debug", "trace");

    private CommandLine() {}

    /**
     * Lets arguments pass.
     *
     * @throws StartException at the first that is not known
     */
    static void check(String[] arguments) {
        for (var argument : arguments) {
            if (JarCommand.named(argument).isPresent())
                throw new StartException("The command " + argument + " must be said first, before all settings");
            if (!argument.startsWith("--"))
                throw new StartException("There is no command " + argument + ": see --help for what there is");
            var name = argument.substring(2).replaceFirst("=.*", "");
            if (!isKnown(name))
                throw new StartException("There is no setting --" + name + ": see --help for those that there are");
        }
    }

    /** The names of the settings that it says, of which any can be a slip until they were looked at. */
    public static List<String> names(ConfigurableEnvironment environment) {
        return environment.getPropertySources().get(SOURCE) instanceof EnumerablePropertySource<?> said
                ? Arrays.stream(said.getPropertyNames())
                        .filter(name -> !JarCommand.isHandedOn(name))
                        .toList()
                : List.of();
    }

    private static boolean isKnown(String name) {
        return !JarCommand.isHandedOn(name) && BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
