package io.lectern.store.transfer;

import io.lectern.kernel.replay.AfterImport;
import io.lectern.kernel.view.ViewTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tables hold what no event says and come along. Each that a context keeps does, unless it is made again after an
 * import, so that one which is new is not forgotten; so do a few of those that belong to no context.
 */
@Component
class KeptTables {
    static final String IDENTITY = "store.identity";
    static final String KEYS = "personal.key";
    static final String POSITIONS = "store.token_entry";
    private static final String CONTENTS = "file.chunk";
    private static final Set<String> OF_NO_CONTEXT =
            Set.of(IDENTITY, KEYS, "personal.erased", POSITIONS, "messages.retry");

    /** Those that others refer to come first. */
    private static final String IN_ORDER = """
            select t.name from unnest(?) as t(name)
             order by (select count(*) from pg_constraint where contype = 'f' and conrelid = t.name::regclass),
                      t.name""";

    private static final String COLUMNS = """
            select attname from pg_attribute
             where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''""";

    private final JdbcClient jdbc;
    private final List<String> names;

    KeptTables(JdbcClient jdbc, List<ViewTables> contexts, List<AfterImport> made) {
        this.jdbc = jdbc;
        var again = made.stream().flatMap(each -> each.tables().stream()).collect(Collectors.toSet());
        var kept = contexts.stream().flatMap(each -> each.kept().stream().map(table -> each.context() + "." + table));
        this.names = Stream.concat(OF_NO_CONTEXT.stream(), kept)
                .filter(table -> !again.contains(table) && !table.equals(CONTENTS))
                .toList();
    }

    /** In an order in which they can be filled. */
    List<String> all() {
        return jdbc.sql(IN_ORDER)
                .param(names.toArray(String[]::new))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Those that hold something; the identity always does, and positions do in whatever was ever served. */
    List<String> filled() {
        var filled = new ArrayList<String>();
        for (var table : all())
            if (!table.equals(IDENTITY)
                    && !table.equals(POSITIONS)
                    && jdbc.sql("select exists (select from " + table + ")")
                            .query(Boolean.class)
                            .single()) filled.add(table);
        return filled;
    }

    /** Those of a database that was served without an event: processors go on where the import says. */
    void forgetPositions() {
        jdbc.sql("delete from " + POSITIONS).update();
    }

    List<String> columns(String table) {
        return jdbc.sql(COLUMNS)
                .param(table)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
