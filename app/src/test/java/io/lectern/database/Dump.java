package io.lectern.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Everything that a database holds, as text: each row of each table, the planner's statistics too. */
public final class Dump {
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm', 'v') and n.nspname <> 'information_schema'
              and (n.nspname not like 'pg\\_%' or c.relname in ('pg_statistic', 'pg_stats', 'pg_statistic_ext_data'))
            """;

    private Dump() {}

    /** The tables in which a word occurs, in whatever case, as text or as bytes. */
    public static List<String> tablesWith(String url, String word) throws SQLException {
        var plain = word.toLowerCase(Locale.ROOT);
        var bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url)) {
            for (var table : column(connection, TABLES))
                if (column(connection, "select lower(t::text) from " + table + " t").stream()
                        .anyMatch(row -> row.contains(plain) || row.contains(bytes))) found.add(table);
        }
        return found;
    }

    /** Has the planner look at all tables. */
    public static void analyze(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(String.valueOf(rows.getString(1)));
        }
        return values;
    }
}
