package io.lectern.views;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for neighbours once a second, and takes what they wrote also where nobody reads. */
@Component
class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Neighbours neighbours;
    private final Freshness freshness;
    private final CleanThread thread;
    private final Shapes shapes;
    private final ShapeRows rows;

    Follower(Neighbours neighbours, Freshness freshness, CleanThread thread, Shapes shapes, ShapeRows rows) {
        this.neighbours = neighbours;
        this.freshness = freshness;
        this.thread = thread;
        this.shapes = shapes;
        this.rows = rows;
    }

    /** Goes on until the program ends. */
    void follow(Consumer<ShapedTables> make) {
        thread.every(PAUSE, () -> step(make));
    }

    private void step(Consumer<ShapedTables> make) {
        try {
            neighbours.look();
            for (var shape : shapes.all()) if (!rows.progress(shape).built()) make.accept(shape);
            freshness.take();
        } catch (RuntimeException failure) {
            // The database is away: until it is looked at again, each reader looks for itself.
            log.debug("Views of other shapes cannot be followed just now", failure);
        }
    }
}
