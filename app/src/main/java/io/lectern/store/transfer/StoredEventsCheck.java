package io.lectern.store.transfer;

import io.lectern.start.StartException;
import io.lectern.store.feed.SpaceTimes;
import io.lectern.store.log.StoredRow;
import io.lectern.store.log.StoredRows;
import io.lectern.store.seal.HashRows;
import io.lectern.store.seal.SealLine;
import io.lectern.store.transfer.format.WholeFile;
import io.lectern.terminal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what the database holds with the export, byte for byte, and its seals with hashes that are made anew. */
@Component
class StoredEventsCheck {
    private static final int PART = 1000;

    private final StoredRows rows;
    private final HashRows hashes;
    private final TransactionTemplate transaction;

    StoredEventsCheck(JdbcClient jdbc, HashRows hashes, PlatformTransactionManager transactions) {
        this.rows = new StoredRows(jdbc);
        this.hashes = hashes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Says how many there are.
     *
     * @param times is told of each
     * @throws StartException if they are not the same, or a seal of the export is not theirs
     */
    long require(WholeFile export, SpaceTimes times, Progress progress) throws IOException {
        var compared = new long[1];
        try {
            transaction.executeWithoutResult(status -> compared[0] = compare(export, times, progress));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        hashes.firstUnfitting().ifPresent(index -> {
            throw new StartException("The seal at position " + index + " of the export is not that of its events:"
                    + " they are not those that were sealed");
        });
        return compared[0];
    }

    private long compare(WholeFile export, SpaceTimes times, Progress progress) {
        var chain = new ImportedHashes(hashes);
        var stored = new Stored();
        var compared = new long[1];
        try {
            export.each(line -> {
                if (SealLine.is(line)) return;
                var row = same(stored.next(), line, compared[0] + 1);
                chain.add(row);
                times.add(row.space(), row.time());
                if (++compared[0] % PART == 0) progress.show(compared[0], export.lines());
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (stored.next() != null) throw different(compared[0] + 1);
        chain.end();
        return compared[0];
    }

    private static StoredRow same(@Nullable StoredRow row, byte[] line, long event) {
        if (row == null || !Arrays.equals(row.line(), line)) throw different(event);
        return row;
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
