package io.lectern.views;

import io.lectern.database.DatabaseFailures;
import io.lectern.views.background.RepeatedWork;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether programs with views in other shapes write to this database. Each says once a second that it is there, also
 * while it makes its views, and who could not look for longer than a newcomer waits before it writes takes it that one
 * is. Who could not say so for longer is a newcomer again: others do not look at what it writes, and may empty its
 * views.
 */
@Component
class OtherVersions implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OtherVersions.class);

    /** How long a newcomer waits so that all others know of it. */
    static final Duration NOTICE = Duration.ofMillis(2500);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration KNOWN = ShapeRows.IN_USE.minus(NOTICE);

    private final ShapeRows rows;
    private final Shapes shapes;
    private final RepeatedWork heartbeat = new RepeatedWork("heartbeat of views", this::beat);
    private volatile boolean present = true;
    private volatile boolean known;
    private volatile long refreshed = System.nanoTime() - KNOWN.toNanos() - 1;
    private volatile long returned = refreshed;

    OtherVersions(ShapeRows rows, Shapes shapes) {
        this.rows = rows;
        this.shapes = shapes;
    }

    /** Says that this program is here, from now on until it ends. */
    void begin() {
        refresh();
        heartbeat.every(PAUSE);
    }

    private void beat() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            if (!DatabaseFailures.isCauseOf(failure)) throw failure;
            log.debug("Other nodes cannot be told that this one is here", failure);
        }
    }

    /** Views that somebody emptied meanwhile are not read any more when this ends. */
    private void refresh() {
        var before = System.nanoTime();
        var late = isPast(refreshed, KNOWN);
        present = rows.heartbeat(shapes.all());
        if (late && present) returned = System.nanoTime();
        refreshed = before;
    }

    /** Whether all other nodes know of this program, so that it may write. */
    boolean knowThisNode() {
        return known && !isPast(refreshed, KNOWN) && isPast(returned, NOTICE);
    }

    void haveNoticed() {
        known = true;
    }

    boolean mayExist() {
        return present || isPast(refreshed, NOTICE);
    }

    private static boolean isPast(long moment, Duration time) {
        return System.nanoTime() - moment > time.toNanos();
    }

    @Override
    public void close() {
        heartbeat.close();
    }
}
