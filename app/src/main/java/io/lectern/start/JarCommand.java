package io.lectern.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A command of the jar: it does one thing and ends, instead of serving. The bean that does it stands under
 * {@code @ConditionalOnProperty(name = "lectern.command", havingValue = …)} and finds the argument in
 * {@code lectern.argument}, an option in {@code lectern.command.<option>}; nobody says these three.
 *
 * @param name what is said first
 * @param argument how the help calls what follows, or null if nothing does
 * @param accepts whether something can be the argument
 * @param options one of which may be said as well, as {@code --option=…}
 * @param needs how much of Lectern must be there for it
 * @param help what {@code --help} says after the name
 */
record JarCommand(
        String name,
        @Nullable String argument,
        Predicate<String> accepts,
        List<String> options,
        CommandNeeds needs,
        String help) {
    static final String SETTING = "lectern.command";
    private static final String ARGUMENT = "lectern.argument";
    private static final List<JarCommand> ALL = List.of(
            EraseCommand.ERASE,
            VerifyLogCommand.VERIFY_LOG,
            ExportCommand.EXPORT,
            ImportCommand.IMPORT,
            RebuildCommand.REBUILD);

    /** The one that arguments begin with, if they do. */
    static Optional<JarCommand> of(String[] arguments) {
        return arguments.length == 0 ? Optional.empty() : named(arguments[0]);
    }

    /** The one that goes by a name, if one does. */
    static Optional<JarCommand> named(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /** Whether a setting is only handed on from here to the bean that does it. */
    static boolean isHandedOn(String setting) {
        return setting.equals(SETTING) || setting.equals(ARGUMENT) || setting.startsWith(SETTING + ".");
    }

    /**
     * The settings to run with.
     *
     * @throws StartException if what it needs is not said, or something else is
     */
    String[] settings(String[] arguments) {
        var settings = new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
        settings.add("--" + SETTING + "=" + name);
        if (argument != null) settings.add("--" + ARGUMENT + "=" + required(arguments));
        var rest = Arrays.copyOfRange(arguments, argument == null ? 1 : 2, arguments.length);
        CommandLine.check(Arrays.stream(rest).filter(each -> !isOption(each)).toArray(String[]::new));
        requireOneOption(Arrays.stream(rest).filter(this::isOption).toList());
        for (var each : rest) settings.add(isOption(each) ? "--" + SETTING + "." + each.substring(2) : each);
        return settings.toArray(String[]::new);
    }

    private String required(String[] arguments) {
        if (arguments.length < 2 || arguments[1].startsWith("--"))
            throw new StartException("Nothing is done: it must be " + name + " " + argument);
        if (!accepts.test(arguments[1]))
            throw new StartException("Nothing is done: " + arguments[1] + " cannot be the " + argument + " of " + name);
        return arguments[1];
    }

    /** One without a value, as of a script's variable that is not set, would be passed over. */
    private void requireOneOption(List<String> said) {
        for (var each : said)
            if (each.indexOf('=') == each.length() - 1)
                throw new StartException("Nothing is done: " + each + " must have a value");
        if (said.size() > 1)
            throw new StartException("Nothing is done: " + name + " takes one of " + String.join(" and ", said));
    }

    private boolean isOption(String text) {
        return options.stream().anyMatch(option -> text.startsWith("--" + option + "="));
    }
}
