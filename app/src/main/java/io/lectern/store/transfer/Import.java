package io.lectern.store.transfer;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import io.lectern.store.transfer.format.CheckedExport;
import io.lectern.views.ImportedViews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings an export into an empty database, or goes on with it after an interruption. */
@Component
class Import {
    private final EmptyDatabase empty;
    private final ImportState state;
    private final KeptRowsImport rows;
    private final EventsImport events;
    private final FilesImport files;
    private final StoredEventsCheck check;
    private final ImportedViews views;
    private final ImportEnd end;
    private final List<PersonalRows> personal;
    private final TransactionTemplate transaction;

    Import(
            EmptyDatabase empty,
            ImportState state,
            KeptRowsImport rows,
            EventsImport events,
            FilesImport files,
            StoredEventsCheck check,
            ImportedViews views,
            ImportEnd end,
            List<PersonalRows> personal,
            PlatformTransactionManager transactions) {
        this.empty = empty;
        this.state = state;
        this.rows = rows;
        this.events = events;
        this.files = files;
        this.check = check;
        this.views = views;
        this.end = end;
        this.personal = personal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does all of it, and tells each step from the next by what it counts. */
    void run(CheckedExport export, List<String> erased, Steps steps) throws IOException {
        var before = state.unfinished(export.source());
        if (before.isEmpty()) begin(export, erased);
        else empty.requireUnused();
        var stored = before.map(ImportState.Begun::lines).orElse(0L);
        if (stored > 0)
            steps.say("Going on after " + stored + " of " + export.events().lines() + " events.");
        steps.with("events", progress -> events.store(export.events(), stored, progress));
        files.store(export.files());
        steps.with("events compared", progress -> check.require(export.events(), progress));
        end.makeViews(steps);
    }

    private void begin(CheckedExport export, List<String> erased) {
        empty.require();
        transaction.executeWithoutResult(status -> {
            try {
                state.begin(export.source(), erased);
                views.discard();
                rows.fill(export.keys(), erased);
                for (var person : erased) personal.forEach(kind -> kind.erase(UserId.of(person)));
                files.require(export.files());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
