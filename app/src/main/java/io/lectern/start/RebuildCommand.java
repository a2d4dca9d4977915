package io.lectern.start;

import java.util.List;

/** How {@code rebuild NAME} is said. */
final class RebuildCommand {
    static final JarCommand REBUILD =
            new JarCommand("rebuild", "NAME", name -> name.matches("[a-z]{1,32}"), List.of(), CommandNeeds.VIEWS, """
            java -jar lectern.jar rebuild NAME [settings]

            Makes views again from the events, and puts them in the place of those that are read. NAME says whose views:
            space (spaces, members), handin (assignments, submissions, marks), conversation (conversations, messages,
            reactions, reports) or audit (usage).

            With a database of your own Lectern can go on serving: what is read stays as it was until the new views are
            complete. With the database that comes along, stop Lectern first, or have an operator ask the running one:
            POST /api/operations/rebuilds/NAME. After an interruption, say it again, and it goes on.
            """);

    private RebuildCommand() {}
}
