package io.lectern.store.transfer;

import io.lectern.start.StartException;
import io.lectern.views.ImportedViews;
import org.springframework.stereotype.Component;

/** Refuses to import into what holds something already, or is in use. */
@Component
class EmptyDatabase {
    private final EventsExport events;
    private final KeptTables tables;
    private final ImportedViews views;

    EmptyDatabase(EventsExport events, KeptTables tables, ImportedViews views) {
        this.events = events;
        this.tables = tables;
        this.views = views;
    }

    /** @throws StartException if it is not empty */
    void require() {
        requireUnused();
        if (events.last() > 0 || !tables.filled().isEmpty())
            throw new StartException("The database is not empty: an import needs one in which nothing was stored");
    }

    /** @throws StartException if a Lectern serves it */
    void requireUnused() {
        if (views.areInUse())
            throw new StartException("A Lectern serves this database, or did until a few seconds ago: stop it first");
    }
}
