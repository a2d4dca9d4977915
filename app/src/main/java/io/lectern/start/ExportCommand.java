package io.lectern.start;

import java.util.List;

/** How {@code export FILE} is said. */
final class ExportCommand {
    static final JarCommand EXPORT =
            new JarCommand("export", "FILE", text -> true, List.of("replace"), CommandNeeds.HANDLERS, """
            java -jar lectern.jar export FILE [--replace=true] [settings]

            Writes the whole store into files that import reads:
              FILE          all events in their order, one a line, with personal data encrypted
              FILE.keys     the keys to it, names, and what is kept beside events: drafts, read markers, notification
                            levels, keys of receipts, what is known of files. Keep it as safe as a password
              FILE.files    the files that people uploaded

            Not in it: views and scheduled deadlines, which import makes again; settings; the demo's key. A dump by
            pg_dump has all that the database has; see docs/operations.md.

            What is written is the store at one moment near the end: what was erased before is nowhere in it. With the
            database that comes along, stop Lectern first; with one of your own it can go on. Nothing has these names
            before all is written. Existing files are left as they are, unless --replace=true is said.
            """);

    private ExportCommand() {}
}
