package io.lectern.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** One event as the store has it: its place in the one order, and the mark of the command that it came from. */
public record StoredVersion(long index, String stream, long version, String mark) {
    /** The line of PostgreSQL's file that says where it listens. */
    private static final int PORT = 3;

    private static final String ALL = """
            select global_index, aggregate_identifier, sequence_number, meta_data
              from store.domain_event order by global_index""";

    /** All events of a database; those of a request are marked with its correlation id. */
    public static List<StoredVersion> read(String database) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            var all = new ArrayList<StoredVersion>();
            while (rows.next()) all.add(of(rows));
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same of the database that a Lectern runs in its data folder. */
    public static List<StoredVersion> readEmbedded(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT);
        var password = Files.readString(data.resolve("postgres.password")).strip();
        return read("jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=" + password);
    }

    private static StoredVersion of(ResultSet row) throws SQLException {
        var metadata = JsonMapper.shared().readTree(row.getBytes(4));
        var mark = metadata.path("correlationId").asString("");
        return new StoredVersion(row.getLong(1), row.getString(2), row.getLong(3), mark);
    }
}
