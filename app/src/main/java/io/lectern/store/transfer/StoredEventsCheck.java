package io.lectern.store.transfer;

import io.lectern.start.StartException;
import io.lectern.store.log.StoredRow;
import io.lectern.store.log.StoredRows;
import io.lectern.store.transfer.format.WholeFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what the database holds with the export, byte for byte. */
@Component
class StoredEventsCheck {
    private static final int PART = 1000;

    private final StoredRows rows;

    StoredEventsCheck(JdbcClient jdbc) {
        this.rows = new StoredRows(jdbc);
    }

    /** @throws StartException if they are not the same */
    void require(WholeFile events, Export.Progress progress) throws IOException {
        var stored = new Stored();
        var compared = new long[1];
        events.each(line -> {
            var row = stored.next();
            if (row == null || !Arrays.equals(row.line(), line)) throw different(compared[0] + 1);
            if (++compared[0] % PART == 0) progress.accept(compared[0], events.lines());
        });
        if (stored.next() != null) throw different(compared[0] + 1);
    }

    private static StartException different(long event) {
        return new StartException("Event " + event
                + " in the database is not the one of the export: empty the database," + " and import again");
    }

    private final class Stored {
        private final Deque<StoredRow> part = new ArrayDeque<>();
        private long last;

        @Nullable
        StoredRow next() {
            if (part.isEmpty()) part.addAll(rows.after(last, Long.MAX_VALUE, PART));
            var row = part.poll();
            if (row != null) last = row.index();
            return row;
        }
    }
}
