package io.lectern.store.transfer;

import io.lectern.start.StartException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database knows of its import. */
@Component
class ImportState {
    private static final String BEGIN = """
            insert into store.import (source, erased) values (?, ?)
                on conflict (single) do update
               set source = excluded.source, erased = excluded.erased, begun_at = excluded.begun_at""";

    private final JdbcClient jdbc;

    ImportState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An import that has begun.
     *
     * @param lines how many lines of events are stored
     * @param erased who was erased after the export
     */
    record Begun(String source, long lines, List<String> erased, boolean ended) {}

    Optional<Begun> find() {
        return jdbc.sql("select source, lines, erased, ended_at is not null from store.import")
                .query((row, n) -> new Begun(
                        row.getString(1),
                        row.getLong(2),
                        Arrays.asList((String[]) row.getArray(3).getArray()),
                        row.getBoolean(4)))
                .optional();
    }

    /**
     * The import of this source that was interrupted, if there is one.
     *
     * @throws StartException if events of another are stored, or it was begun with other erasures
     */
    Optional<Begun> unfinished(String source, List<String> erased) {
        var begun = find();
        if (begun.isEmpty()) return begun;
        if (begun.get().ended()) throw new StartException("This database was imported already");
        if (!begun.get().source().equals(source)) return unlessStored(begun.get());
        if (!Set.copyOf(begun.get().erased()).equals(Set.copyOf(erased)))
            throw new StartException("The import was begun with other erasures:"
                    + " say those, or empty the database and import again with these");
        return begun;
    }

    private static Optional<Begun> unlessStored(Begun other) {
        if (other.lines() > 0)
            throw new StartException("The import of another file into this database has not ended:"
                    + " end that first, or empty the database");
        return Optional.empty();
    }

    /** Takes the place of one of which nothing is stored. */
    void begin(String source, List<String> erased) {
        jdbc.sql(BEGIN).params(source, erased.toArray(String[]::new)).update();
    }

    void reach(long lines) {
        jdbc.sql("update store.import set lines = ?").param(lines).update();
    }

    void end() {
        jdbc.sql("update store.import set ended_at = now()").update();
    }
}
