package io.lectern.store.transfer;

import io.lectern.store.log.StoredRows;
import io.lectern.store.transfer.format.LineWriter;
import java.io.IOException;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes events as lines, in their order. */
@Component
class EventsExport {
    private static final int PART = 1000;

    private final JdbcClient jdbc;
    private final StoredRows rows;

    EventsExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new StoredRows(jdbc);
    }

    /** Those after one index and up to another. */
    void write(LineWriter lines, long after, long upTo, LongConsumer written) throws IOException {
        var last = after;
        for (var part = rows.after(last, upTo, PART); !part.isEmpty(); part = rows.after(last, upTo, PART)) {
            for (var row : part) lines.write(row.line());
            last = part.get(part.size() - 1).index();
            written.accept(last);
        }
    }

    /** The newest that the caller's transaction sees. */
    long last() {
        return jdbc.sql("select coalesce(max(global_index), 0) from store.domain_event")
                .query(Long.class)
                .single();
    }
}
