package io.lectern.start;

import java.util.List;

/** How {@code verify-log} is said. */
final class VerifyLogCommand {
    static final JarCommand VERIFY_LOG =
            new JarCommand("verify-log", null, argument -> false, List.of("seal"), CommandNeeds.TABLES, """
            java -jar lectern.jar verify-log [--seal=FILE] [settings]

            Reads all events and finds out whether they are still those that were sealed: that none was changed,
            removed, inserted or put in another place behind Lectern's back. Names the first that is not. The exit code
            is 0 if all is as it was, else 1.

              --seal=FILE     a seal that was kept elsewhere (from /.well-known/log-seal.json), to compare with too:
                              who owns the database could write all others anew

            With the database that comes along, stop Lectern first; with one of your own it can go on.
            """);

    private VerifyLogCommand() {}
}
