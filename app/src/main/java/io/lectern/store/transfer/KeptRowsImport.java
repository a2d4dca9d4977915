package io.lectern.store.transfer;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.start.StartException;
import io.lectern.store.transfer.format.WholeFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills the tables of what is kept beside events, in the caller's transaction. */
@Component
class KeptRowsImport {
    private static final int PART = 1000;
    private static final String TAKE_SECRET = """
            update store.identity
               set secret = (jsonb_populate_record(null::store.identity, :row::jsonb)).secret""";

    private final JdbcClient jdbc;
    private final KeptTables tables;

    KeptRowsImport(JdbcClient jdbc, KeptTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    void fill(WholeFile keys, List<String> erased) throws IOException {
        var part = new Part(erased);
        keys.each(part::add);
        part.store();
    }

    /** Rows of one table that are stored together. */
    private final class Part {
        private final List<String> known = tables.all();
        private final ErasedKeys erasedKeys;
        private final ArrayNode rows = JSON.createArrayNode();
        private @Nullable String table;

        Part(List<String> erased) {
            this.erasedKeys = new ErasedKeys(erased);
        }

        void add(byte[] line) {
            var read = JSON.readTree(line);
            var name = read.path("table").asString();
            if (!name.equals(table) || rows.size() == PART) store();
            table = name;
            var row = (ObjectNode) read.path("row");
            rows.add(name.equals(KeptTables.KEYS) ? erasedKeys.replaced(row) : row);
        }

        void store() {
            if (table == null || rows.isEmpty()) return;
            if (!known.contains(table)) throw newer();
            if (table.equals(KeptTables.IDENTITY)) takeSecret();
            else insert(table, rows.get(0));
            rows.removeAll();
        }

        private void insert(String name, JsonNode first) {
            if (!tables.columns(name).containsAll(first.propertyNames())) throw newer();
            var columns = first.propertyNames().stream().collect(Collectors.joining(", "));
            jdbc.sql("insert into %s (%s) select %s from jsonb_populate_recordset(null::%s, :rows::jsonb)"
                            .formatted(name, columns, columns, name))
                    .param("rows", rows.toString())
                    .update();
        }

        /** The epoch stays this database's own, so that no position of the other one means anything here. */
        private void takeSecret() {
            jdbc.sql(TAKE_SECRET).param("row", rows.get(0).toString()).update();
        }

        private StartException newer() {
            return new StartException("The export has rows of " + table
                    + " that this version of Lectern does not know: use one that is as new as that which wrote it");
        }
    }
}
