package io.lectern.store.transfer;

import io.lectern.kernel.event.EventTypes;
import io.lectern.kernel.stream.Categories;
import io.lectern.store.feed.Watermark;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.transfer.format.ExportHeader;
import io.lectern.store.transfer.format.ExportPaths;
import io.lectern.store.transfer.format.LineWriter;
import io.lectern.terminal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes an export: most of it while others write to the store, and in the end, in one snapshot, what came meanwhile
 * and what can be erased. So all parts are of one moment, and nothing is in them that was erased before.
 */
@Component
class Export {
    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final JdbcClient jdbc;
    private final Watermark watermark;
    private final EventsExport events;
    private final LogSealExport seals;
    private final KeptRowsExport rows;
    private final FilesExport files;
    private final String epoch;
    private final List<String> types;
    private final TransactionTemplate snapshot;

    Export(
            JdbcClient jdbc,
            Watermark watermark,
            EventsExport events,
            LogSealExport seals,
            KeptRowsExport rows,
            FilesExport files,
            DatabaseIdentity identity,
            Categories categories,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.watermark = watermark;
        this.events = events;
        this.seals = seals;
        this.rows = rows;
        this.files = files;
        this.epoch = identity.epoch();
        this.types = categories.eventTypes().stream()
                .map(EventTypes::types)
                .flatMap(each -> each.keySet().stream())
                .sorted()
                .toList();
        this.snapshot = new TransactionTemplate(transactions);
    }

    /** Writes all parts, or leaves what was there before. */
    void write(ExportPaths paths, Progress progress) throws IOException {
        var made = paths.unfinished();
        try {
            made.delete();
            writeParts(made, progress);
            paths.replaceBy(made);
        } catch (IOException | RuntimeException failure) {
            remove(made, failure);
            throw failure;
        }
    }

    private void remove(ExportPaths made, Exception failure) {
        try {
            made.delete();
            files.delete(made.files());
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    private void writeParts(ExportPaths paths, Progress progress) throws IOException {
        try (var lines = LineWriter.into(paths.events())) {
            var header = ExportHeader.of(epoch, Instant.now().toString(), types);
            lines.write(header.toJson());
            var upTo = watermark.settled();
            events.write(lines, 0, upTo, done -> progress.show(done, upTo));
            files.begin(paths.files());
            inSnapshot(() -> complete(paths, header, lines, upTo));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private void complete(ExportPaths paths, ExportHeader header, LineWriter lines, long after) throws IOException {
        jdbc.sql(SNAPSHOT).update();
        var last = events.last();
        events.write(lines, after, last, done -> {});
        seals.write(lines, last);
        lines.end();
        files.complete(paths.files());
        rows.write(paths.keys(), header);
    }

    private void inSnapshot(Work work) throws IOException {
        try {
            snapshot.executeWithoutResult(status -> {
                try {
                    work.run();
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }
}
