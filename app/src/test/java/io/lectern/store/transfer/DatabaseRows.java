package io.lectern.store.transfer;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a database as text, to be compared with those of another. */
final class DatabaseRows {
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
             where table_type = 'BASE TABLE' and table_schema ~ '^(conversation|file|handin|space)'
               and table_name not in ('flyway_schema_history', 'scheduled_tasks')""";

    private static final String KEYS = """
            select indexdef from pg_indexes where schemaname = 'store'
            union all
            select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
             where connamespace = 'store'::regnamespace order by 1""";

    private DatabaseRows() {}

    /** Those of all views and of what is kept; the transaction in which a row moved is the database's own. */
    static Map<String, List<String>> ofContexts(String url) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : query(url, TABLES))
            all.put(
                    table,
                    query(url, "select (to_jsonb(t) - 'moved_by')::text as row from " + table + " t order by row"));
        return all;
    }

    static List<String> ofEvents(String url) throws SQLException {
        return query(url, "select (to_jsonb(e) - 'views')::text from store.domain_event e order by global_index");
    }

    static List<String> ofAudiences(String url) throws SQLException {
        return query(url, "select global_index || ' ' || channel from store.event_audience order by 1");
    }

    /** What keeps the events and their audiences unique, and finds them. */
    static List<String> ofKeys(String url) throws SQLException {
        return query(url, KEYS);
    }

    static List<String> query(String url, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) rows.add(found.getString(1));
        }
        return rows;
    }

    static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
