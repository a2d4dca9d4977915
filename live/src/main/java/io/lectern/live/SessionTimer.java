package io.lectern.live;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks after all sessions once a tick: what is overdue ends, who waits for a sign of life or of quiet gets one. */
@Component
final class SessionTimer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SessionTimer.class);

    private final SessionRegistry sessions;
    private final MarkSender marks;
    private final TokenExpiry expiry;
    private final ClientLimits limits;
    private @Nullable ScheduledExecutorService timer;

    SessionTimer(SessionRegistry sessions, MarkSender marks, TokenExpiry expiry, ClientLimits limits) {
        this.sessions = sessions;
        this.marks = marks;
        this.expiry = expiry;
        this.limits = limits;
    }

    @Override
    public synchronized void start() {
        var tick = limits.tick().toMillis();
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "live-watch");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(this::check, tick, tick, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    @Override
    public int getPhase() {
        return Drain.PHASE - 1;
    }

    private void check() {
        var now = Instant.now();
        attempt(marks::check);
        attempt(() -> expiry.check(now));
        for (var session : sessions.all()) attempt(() -> session.check(now));
    }

    /** One that fails must not keep the timer from the others. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failure) {
            LOG.error("Live sessions could not be looked after", failure);
        }
    }
}
