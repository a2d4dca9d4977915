package io.lectern.start;

import java.util.List;

/** How {@code import FILE} is said. */
final class ImportCommand {
    static final JarCommand IMPORT =
            new JarCommand("import", "FILE", text -> true, List.of("erasures", "mapping"), CommandNeeds.HANDLERS, """
            java -jar lectern.jar import FILE [--erasures=USERS] [settings]
            java -jar lectern.jar import FILE --mapping=MAPPING [settings]

            The first brings what export wrote (FILE, FILE.keys and FILE.files) into an empty database: events with
            the same order, ids, versions and times. Nothing is changed before the files are known to be whole. At the
            end what was stored is compared with them, and the views are made. USERS is a file with the ids of people
            who were erased after the export, one a line: nothing that they wrote can be read afterwards. It belongs
            to the first run: an import does not go on with other erasures than it was begun with.

            The second makes events of the records of another system, in CSV or JSON lines, as MAPPING says; see
            docs/import.md.

            Stop Lectern first. After an interruption, say the same again: it goes on where it was, and Lectern does
            not start before it is done. Live clients begin anew, as positions are others; ETags stay.
            """);

    private ImportCommand() {}
}
