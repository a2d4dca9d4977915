package io.lectern.views.rebuild;

import io.lectern.database.DatabaseFailures;
import io.lectern.start.WhileServing;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import io.lectern.views.ShapedTables;
import io.lectern.views.Shapes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Takes part in whichever rebuild was asked for, while this node serves; so one goes on when its node is killed. */
@Component
@WhileServing
class BackgroundRebuild implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BackgroundRebuild.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final Shapes shapes;
    private final RebuildRows rows;
    private final RebuildLoop loop;
    private final Set<String> failing = new HashSet<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("rebuild"));

    BackgroundRebuild(Shapes shapes, RebuildRows rows, RebuildLoop loop) {
        this.shapes = shapes;
        this.rows = rows;
        this.loop = loop;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        PeriodicTask.start(thread, "rebuild", Duration.ZERO, PAUSE, this::look);
    }

    private void look() {
        for (var shape : shapes.all())
            try {
                if (shape.isCurrent() && rows.isRunning(shape)) rebuild(shape);
                failing.remove(shape.context());
            } catch (RuntimeException | Error failure) {
                say(shape, failure);
            }
    }

    /** It is tried again every second, and said once. What the database said may hold people's words. */
    private void say(ShapedTables shape, Throwable failure) {
        log.debug("The rebuild of {} failed", shape.context(), failure);
        if (!DatabaseFailures.isCauseOf(failure) && failing.add(shape.context()))
            log.warn("The rebuild of {} cannot go on, and is tried again: {}", shape.context(), cause(failure));
    }

    private static String cause(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                ? "SQLSTATE " + sql.getSQLState()
                : failure.getClass().getSimpleName();
    }

    private void rebuild(ShapedTables shape) {
        loop.run(shape, new RebuildLog());
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS);
    }
}
