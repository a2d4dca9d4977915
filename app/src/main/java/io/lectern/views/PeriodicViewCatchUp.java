package io.lectern.views;

import io.lectern.database.DatabaseFailures;
import io.lectern.thread.RepeatedFailures;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for other nodes once a second, and takes what they wrote also where nobody reads. */
@Component
class PeriodicViewCatchUp {
    private static final Logger log = LoggerFactory.getLogger(PeriodicViewCatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RepeatedFailures failures =
            new RepeatedFailures(log, "The views cannot be made or followed, and it is tried again");
    private final OtherVersions others;
    private final CurrentViewsCheck currentViews;
    private final BackgroundThread thread;
    private final Shapes shapes;
    private final ShapeRows rows;

    PeriodicViewCatchUp(
            OtherVersions others,
            CurrentViewsCheck currentViews,
            BackgroundThread thread,
            Shapes shapes,
            ShapeRows rows) {
        this.others = others;
        this.currentViews = currentViews;
        this.thread = thread;
        this.shapes = shapes;
        this.rows = rows;
    }

    /** Goes on until the program ends. */
    void start(Consumer<ShapedTables> make) {
        thread.every(PAUSE, () -> step(make));
    }

    private void step(Consumer<ShapedTables> make) {
        try {
            others.refresh();
            for (var shape : shapes.all()) if (!rows.progress(shape).built()) make.accept(shape);
            currentViews.takeAndPass();
            failures.over();
        } catch (RuntimeException | Error failure) {
            // Until the database answers again, each reader looks for itself.
            if (DatabaseFailures.isCauseOf(failure)) log.debug("The views cannot be followed just now", failure);
            else failures.met(failure);
        }
    }
}
