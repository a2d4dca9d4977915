package io.lectern.views;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for other nodes once a second, and takes what they wrote also where nobody reads. */
@Component
class PeriodicCatchUp {
    private static final Logger log = LoggerFactory.getLogger(PeriodicCatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final OtherNodes others;
    private final UpToDateViews upToDate;
    private final BackgroundThread thread;
    private final Shapes shapes;
    private final ShapeRows rows;

    PeriodicCatchUp(OtherNodes others, UpToDateViews upToDate, BackgroundThread thread, Shapes shapes, ShapeRows rows) {
        this.others = others;
        this.upToDate = upToDate;
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
            upToDate.take();
        } catch (RuntimeException failure) {
            // The database is away: until it answers again, each reader looks for itself.
            log.debug("Views of other shapes cannot be followed just now", failure);
        }
    }
}
