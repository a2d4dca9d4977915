package io.lectern.views;

import io.lectern.database.DatabaseFailures;
import io.lectern.thread.RepeatedFailures;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what other nodes wrote once a second, also where nobody reads, and makes views again that were emptied. */
@Component
class PeriodicViewCatchUp {
    private static final Logger log = LoggerFactory.getLogger(PeriodicViewCatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RepeatedFailures failures =
            new RepeatedFailures("The views cannot be made or followed, and it is tried again");
    private final CurrentViewsCheck currentViews;
    private final BackgroundThread thread;
    private final Shapes shapes;
    private final ShapeRows rows;

    PeriodicViewCatchUp(CurrentViewsCheck currentViews, BackgroundThread thread, Shapes shapes, ShapeRows rows) {
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
            for (var shape : shapes.all())
                if (!shape.isCurrent() || !rows.progress(shape).built()) make.accept(shape);
            currentViews.takeAndPass();
            failures.over();
        } catch (RuntimeException | Error failure) {
            // Until the database answers again, who reads waits for this same thread, and is refused.
            if (DatabaseFailures.isCauseOf(failure)) log.debug("The views cannot be followed just now", failure);
            else failures.met(log, failure);
        }
    }
}
