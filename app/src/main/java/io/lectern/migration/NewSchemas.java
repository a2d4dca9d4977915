package io.lectern.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes all schemas of a new database at once, in one transaction, with the histories that Flyway would have written:
 * by itself it asks the database nine hundred times.
 */
final class NewSchemas {
    private static final String ANY = "select exists (select from pg_namespace where nspname = any (?))";

    /** As Flyway makes it for PostgreSQL. */
    private static final String BEGINNING = """
            create schema "module";
            set local search_path to default;
            select set_config('search_path', '"module", ' || current_setting('search_path'), true);
            create table flyway_schema_history (
                installed_rank integer not null, version varchar(50), description varchar(200) not null,
                type varchar(20) not null, script varchar(1000) not null, checksum integer,
                installed_by varchar(100) not null, installed_on timestamp not null default now(),
                execution_time integer not null, success boolean not null,
                constraint flyway_schema_history_pk primary key (installed_rank));
            create index flyway_schema_history_s_idx on flyway_schema_history (success);
            insert into flyway_schema_history
                values (0, null, '<< Flyway Schema Creation >>', 'SCHEMA', '"module"', null, current_user, now(), 0,
                    true);
            """;

    private static final String APPLIED = """
            ;
            insert into flyway_schema_history
                select max(installed_rank) + 1, values, current_user, now(), 0, true from flyway_schema_history;
            """;

    private NewSchemas() {}

    /** Whether the database had none of the schemas, so that they were made. */
    static boolean make(Connection connection, Map<String, Scripts> modules) throws SQLException {
        if (haveAny(connection, modules.keySet())) return false;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var module : modules.entrySet()) statement.execute(sql(module.getKey(), module.getValue()));
        }
        connection.commit();
        connection.setAutoCommit(true);
        return true;
    }

    private static boolean haveAny(Connection connection, Set<String> modules) throws SQLException {
        try (var query = connection.prepareStatement(ANY)) {
            query.setArray(1, connection.createArrayOf("text", modules.toArray()));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static String sql(String module, Scripts scripts) {
        var applied = scripts.inOrder().map(NewSchemas::sql).collect(Collectors.joining());
        return BEGINNING.replace("module", module) + applied;
    }

    private static String sql(Script script) {
        var values = Stream.of(script.version().getVersion(), script.description(), "SQL", script.getFilename())
                .map(NewSchemas::literal)
                .collect(Collectors.joining(", "));
        return script.text() + "\n" + APPLIED.replace("values", values + ", " + script.checksum());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
