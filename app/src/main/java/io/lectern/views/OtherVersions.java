package io.lectern.views;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Whether programs with views in other shapes write to this database. Each says once a second that it is there, and who
 * could not look for longer than a newcomer waits before it writes takes it that one is.
 */
@Component
class OtherVersions {
    /** How long a newcomer waits so that all others know of it. */
    static final Duration NOTICE = Duration.ofMillis(2500);

    private final ShapeRows rows;
    private final Shapes shapes;
    private volatile boolean present = true;
    private volatile boolean known;
    private volatile long refreshed = System.nanoTime() - NOTICE.toNanos() - 1;

    OtherVersions(ShapeRows rows, Shapes shapes) {
        this.rows = rows;
        this.shapes = shapes;
    }

    boolean refresh() {
        var before = System.nanoTime();
        present = rows.heartbeat(shapes.all());
        refreshed = before;
        return present;
    }

    /** Whether all other nodes know of this program, so that it may write. */
    boolean knowThisNode() {
        return known;
    }

    void haveNoticed() {
        known = true;
    }

    boolean mayExist() {
        return present || System.nanoTime() - refreshed > NOTICE.toNanos();
    }
}
