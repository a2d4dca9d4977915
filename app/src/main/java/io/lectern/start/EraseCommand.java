package io.lectern.start;

import io.lectern.kernel.id.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the command {@code erase USER}. */
final class EraseCommand {
    static final String NAME = "erase";

    /** How the command is handed on; nobody says it. */
    static final String SETTING = "lectern.erase";

    static final String HELP = """
            java -jar lectern.jar erase USER [settings]

            Erases everything that a person ever wrote, for good: messages, titles of conversations, notes, work that
            was handed in, drafts, files and the person's name, and what educators said about their work. That they did
            something, and when, stays; so do points. USER is the subject of the person's tokens.

            With the database that comes along, stop Lectern first; with one of your own it can go on. After an
            interruption, say it again. Backups made before still hold the words; see docs/adr.
            """;

    private EraseCommand() {}

    /**
     * The settings to run with.
     *
     * @throws StartException if it is not said whom
     */
    static String[] settings(String[] arguments) {
        if (arguments.length < 2 || arguments[1].startsWith("--"))
            throw new StartException("Nothing is erased: say whom, as in erase USER");
        requireUser(arguments[1]);
        var rest = Arrays.copyOfRange(arguments, 2, arguments.length);
        CommandLine.check(rest);
        var settings = new ArrayList<>(List.of(rest));
        settings.add("--" + SETTING + "=" + arguments[1]);
        settings.add("--server.port=0");
        settings.add("--server.address=127.0.0.1");
        return settings.toArray(String[]::new);
    }

    private static void requireUser(String text) {
        try {
            UserId.of(text);
        } catch (IllegalArgumentException e) {
            throw new StartException("Nothing is erased: " + text + " cannot be a user's id");
        }
    }
}
