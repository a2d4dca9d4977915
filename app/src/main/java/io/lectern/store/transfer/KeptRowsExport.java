package io.lectern.store.transfer;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.store.transfer.format.ExportHeader;
import io.lectern.store.transfer.format.LineWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is kept beside events, row by row, for the owner of the file alone. */
@Component
class KeptRowsExport {
    private static final int ROWS = 1000;

    /** What belongs to this database or to a process on it. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of(KeptTables.IDENTITY, Set.of("epoch"), KeptTables.POSITIONS, Set.of("owner"));

    private final KeptTables tables;
    private final JdbcTemplate jdbc;

    KeptRowsExport(KeptTables tables, DataSource dataSource) {
        this.tables = tables;
        this.jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(ROWS);
    }

    /** Reads within the caller's transaction, which decides of what moment the rows are. */
    void write(Path path, ExportHeader header) throws IOException {
        try (var lines = LineWriter.intoPrivate(path)) {
            lines.write(header.toJson());
            for (var table : tables.all())
                jdbc.query("select to_jsonb(t)::text from " + table + " t", (RowCallbackHandler)
                        row -> write(lines, table, row.getString(1)));
            lines.end();
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static void write(LineWriter lines, String table, String row) {
        try {
            var kept = (ObjectNode) JSON.readTree(row);
            kept.remove(LEFT_OUT.getOrDefault(table, Set.of()));
            lines.write(JSON.createObjectNode().put("table", table).set("row", kept));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
