package io.lectern.database;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What Lectern requires of PostgreSQL: one statement, run on each new connection, that fails with a sentence where
 * something is missing.
 */
final class Requirements {
    private static final String OTHERWISE =
            " (or --" + PoolConfiguration.MAY_LOSE + "=true, if acknowledged commits may be lost when the power fails)";

    /** What no setting gives up. */
    private static final List<String> ALWAYS = List.of(
            unless(
                    "current_setting('server_version_num')::int >= 150000",
                    "The database is PostgreSQL ' || current_setting('server_version')"
                            + " || ' and must be 15 or newer: take a newer one"),
            unless(
                    "not pg_is_in_recovery()",
                    "The database is a standby, which can store nothing: name the primary in --spring.datasource.url"),
            unless(
                    "current_setting('transaction_read_only') = 'off'",
                    "The database is read-only: set default_transaction_read_only to off"),
            unless(
                    "current_setting('server_encoding') = 'UTF8'",
                    "The database has the encoding ' || current_setting('server_encoding')"
                            + " || ' and must have UTF8: create another with ENCODING ''UTF8''"));

    private static final List<String> DURABLE = List.of(
            unless("current_setting('fsync') = 'on'", "The database has fsync off: set it to on" + OTHERWISE),
            unless(
                    "current_setting('full_page_writes') = 'on'",
                    "The database has full_page_writes off: set it to on" + OTHERWISE),
            unless(
                    "current_setting('synchronous_commit') <> 'off'",
                    "The database has synchronous_commit off: set it to on" + OTHERWISE));

    /** The SQLSTATE with which the statement fails. */
    static final String UNMET = "LEC01";

    private Requirements() {}

    /** @param mayLose whether acknowledged commits may be lost */
    static String check(boolean mayLose) {
        var conditions = ALWAYS.stream().collect(Collectors.joining("\n"));
        var all = mayLose ? conditions : conditions + "\n" + String.join("\n", DURABLE);
        return """
                DO $promises$ DECLARE broken text := CASE
                """ + all + """

                END; BEGIN
                  IF broken IS NOT NULL THEN RAISE EXCEPTION USING ERRCODE = '""" + UNMET + """
                ', MESSAGE = broken; END IF;
                END $promises$""";
    }

    private static String unless(String condition, String sentence) {
        return "WHEN NOT (" + condition + ") THEN '" + sentence + "'";
    }
}
