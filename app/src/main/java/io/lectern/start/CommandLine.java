package io.lectern.start;

import java.util.List;

/** What the command line may say; whatever else it says is taken for a slip and refused, see {@link SettingsCheck}. */
final class CommandLine {
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

    private static boolean isKnown(String name) {
        return !JarCommand.isHandedOn(name) && BEGINNINGS.stream().anyMatch(name::startsWith);
    }
}
