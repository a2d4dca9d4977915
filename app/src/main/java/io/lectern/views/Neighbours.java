package io.lectern.views;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whether programs with views in other shapes write to this database. Each says once a second that it is there, and who
 * could not look for longer than a newcomer waits before it writes takes it that one is.
 */
@Component
class Neighbours {
    /** How long a newcomer waits so that all others know of it. */
    static final Duration NOTICE = Duration.ofMillis(2500);

    private final ShapeRows rows;
    private final Shapes shapes;
    private volatile boolean met = true;
    private volatile boolean known;
    private volatile long looked = System.nanoTime() - NOTICE.toNanos() - 1;

    Neighbours(ShapeRows rows, Shapes shapes) {
        this.rows = rows;
        this.shapes = shapes;
    }

    boolean look() {
        var before = System.nanoTime();
        met = rows.meetOthers(shapes.all());
        looked = before;
        return met;
    }

    /** Whether all neighbours know of this program, so that it may write. */
    boolean knowOfUs() {
        return known;
    }

    void wereTold() {
        known = true;
    }

    boolean mayBeThere() {
        return met || System.nanoTime() - looked > NOTICE.toNanos();
    }
}
