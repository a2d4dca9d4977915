package io.lectern.store.transfer;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.store.feed.SpaceTimes;
import io.lectern.store.transfer.format.CheckedExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings an export into an empty database, or goes on with it after an interruption. */
@Component
class Import {
    private final ImportProcess process;
    private final KeptRowsImport rows;
    private final EventsImport events;
    private final FilesImport files;
    private final StoredEventsCheck check;
    private final List<PersonalRows> personal;

    Import(
            ImportProcess process,
            KeptRowsImport rows,
            EventsImport events,
            FilesImport files,
            StoredEventsCheck check,
            List<PersonalRows> personal) {
        this.process = process;
        this.rows = rows;
        this.events = events;
        this.files = files;
        this.check = check;
        this.personal = personal;
    }

    /** Does all of it, tells each step from the next by what it counts, and says how many events there are then. */
    long run(CheckedExport export, List<String> erased, Steps steps) throws IOException {
        var stored = process.begin(export.source(), erased, () -> fill(export, erased), steps);
        steps.with("events", progress -> events.store(export.events(), stored, progress));
        files.store(export.files());
        var compared = new long[1];
        var times = new SpaceTimes();
        steps.with("events compared", progress -> compared[0] = check.require(export.events(), times, progress));
        process.end(Instant.EPOCH, times, steps);
        return compared[0];
    }

    private void fill(CheckedExport export, List<String> erased) {
        try {
            rows.fill(export.keys(), erased);
            for (var person : erased) personal.forEach(kind -> kind.erase(UserId.of(person)));
            files.require(export.files());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
