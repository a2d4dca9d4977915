package io.lectern.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Flyway wrote down of all modules, read at once: Flyway itself asks for each of them many times. */
final class Histories {
    private static final String KEPT = """
            select count(*) from pg_tables where tablename = 'flyway_schema_history' and schemaname = any (?)""";
    private static final String SCRIPTS = """
            select 'module/' || script || ' ' || checksum, success from module.flyway_schema_history
             where type <> 'SCHEMA'""";
    private static final String FAILED = "failed";

    private Histories() {}

    /** Whether exactly these migrations were applied, so that Flyway would find nothing to do and nothing wrong. */
    static boolean hold(Connection connection, Map<String, Scripts> modules) throws SQLException {
        return areKept(connection, modules.keySet())
                && applied(connection, modules.keySet()).equals(known(modules));
    }

    private static boolean areKept(Connection connection, Set<String> modules) throws SQLException {
        try (var query = connection.prepareStatement(KEPT)) {
            query.setArray(1, connection.createArrayOf("text", modules.toArray()));
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getInt(1) == modules.size();
            }
        }
    }

    private static List<String> applied(Connection connection, Set<String> modules) throws SQLException {
        var all = modules.stream()
                .map(each -> SCRIPTS.replace("module", each))
                .collect(Collectors.joining(" union all "));
        var scripts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(all)) {
            while (rows.next()) scripts.add(rows.getBoolean(2) ? String.valueOf(rows.getString(1)) : FAILED);
        }
        return scripts.stream().sorted().toList();
    }

    private static List<String> known(Map<String, Scripts> modules) {
        return modules.entrySet().stream()
                .flatMap(module -> known(module.getKey(), module.getValue()))
                .sorted()
                .toList();
    }

    private static Stream<String> known(String module, Scripts scripts) {
        return scripts.all().map(script -> module + "/" + script.getFilename() + " " + script.checksum());
    }
}
