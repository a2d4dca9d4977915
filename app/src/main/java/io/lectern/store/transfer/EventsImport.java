package io.lectern.store.transfer;

import io.lectern.store.log.StoredRow;
import io.lectern.store.seal.HashRows;
import io.lectern.store.seal.SealLine;
import io.lectern.store.transfer.copy.EventCopy;
import io.lectern.store.transfer.copy.EventIndexes;
import io.lectern.store.transfer.format.WholeFile;
import io.lectern.terminal.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the events of an export and their seals in parts; each commits with how far it came. */
@Component
class EventsImport {
    private static final int PART = 5000;
    private static final String LAST_INDEX = "select coalesce(max(global_index), 0) from store.domain_event";
    private static final String NEXT_INDEX = """
            select setval(pg_get_serial_sequence('store.domain_event', 'global_index'), max(global_index))
              from store.domain_event having max(global_index) is not null""";

    private final JdbcClient jdbc;
    private final EventCopy copy;
    private final EventIndexes indexes;
    private final HashRows hashes;
    private final ImportProcess process;
    private final EventLines lines;

    EventsImport(
            JdbcClient jdbc,
            EventCopy copy,
            EventIndexes indexes,
            HashRows hashes,
            ImportProcess process,
            EventLines lines) {
        this.indexes = indexes;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.copy = copy;
        this.process = process;
        this.lines = lines;
    }

    /** Goes on after so many events that are stored; the next part is read while one is written. */
    void store(WholeFile events, long stored, Progress progress) throws IOException {
        if (stored < events.lines()) indexes.defer();
        try (var writer = new PartWriter()) {
            var part = new Part(lastStored());
            events.each(bytes -> {
                if (++part.line <= stored) return;
                if (SealLine.is(bytes)) part.seals.add(lines.seal(bytes, part.line));
                else part.add(lines.row(bytes, part.line, part.last));
                if (part.rows.size() + part.seals.size() == PART)
                    writer.write(stored(part, line -> progress.show(line, events.lines())));
            });
            writer.write(stored(part, line -> {}));
        }
        indexes.restore();
        goOnAfterTheLast();
    }

    /** What was read since the last part. */
    private static final class Part {
        private final List<StoredRow> rows = new ArrayList<>();
        private final List<SealLine> seals = new ArrayList<>();
        private long line;
        private long last;

        private Part(long last) {
            this.last = last;
        }

        private void add(StoredRow row) {
            rows.add(row);
            last = row.index();
        }
    }

    private Runnable stored(Part part, LongConsumer reached) {
        var rows = List.copyOf(part.rows);
        var seals = List.copyOf(part.seals);
        var line = part.line;
        part.rows.clear();
        part.seals.clear();
        return () -> {
            store(rows, seals, line);
            reached.accept(line);
        };
    }

    private void store(List<StoredRow> rows, List<SealLine> seals, long lines) {
        process.store(
                () -> {
                    copy.store(rows);
                    seals.forEach(each -> hashes.add(each.index(), each.seal()));
                },
                lines);
    }

    private long lastStored() {
        return jdbc.sql(LAST_INDEX).query(Long.class).single();
    }

    private void goOnAfterTheLast() {
        jdbc.sql(NEXT_INDEX).query(Long.class).optional();
    }
}
