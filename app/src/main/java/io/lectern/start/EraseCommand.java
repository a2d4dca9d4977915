package io.lectern.start;

import io.lectern.kernel.id.UserId;
import java.util.List;

/** How {@code erase USER} is said. */
final class EraseCommand {
    static final JarCommand ERASE =
            new JarCommand("erase", "USER", EraseCommand::canBeUser, List.of(), CommandNeeds.EVERYTHING, """
            java -jar lectern.jar erase USER [settings]

            Erases everything that a person ever wrote, for good: messages, titles of conversations, notes, work that
            was handed in, drafts, files and the person's name, and what educators said about their work. That they did
            something, and when, stays; so do points. USER is the subject of the person's tokens.

            With the database that comes along, stop Lectern first; with one of your own it can go on. Who still writes
            must be signed out first: what they write meanwhile is said at the end. After that, and after an
            interruption, say it again. Backups made before still hold the words; see docs/adr.
            """);

    private EraseCommand() {}

    private static boolean canBeUser(String text) {
        try {
            UserId.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
