package io.lectern.live.stomp;

import io.lectern.live.relay.Relay;
import io.lectern.live.resume.PositionSender;
import io.lectern.live.session.ClientLimits;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import io.lectern.thread.RepeatedFailures;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks after all sessions once a tick: what is overdue ends, who waits for a sign of life or of quiet gets one. */
@Component
final class SessionTimer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SessionTimer.class);

    private final SessionRegistry sessions;
    private final PositionSender positionSender;
    private final TokenExpiry expiry;
    private final SessionTimeouts deadlines;
    private final ClientLimits limits;
    private final RepeatedFailures failures =
            new RepeatedFailures("Live sessions cannot be looked after, and it is tried again");
    private @Nullable ScheduledExecutorService timer;

    SessionTimer(
            SessionRegistry sessions,
            PositionSender positionSender,
            TokenExpiry expiry,
            SessionTimeouts deadlines,
            ClientLimits limits) {
        this.sessions = sessions;
        this.positionSender = positionSender;
        this.expiry = expiry;
        this.deadlines = deadlines;
        this.limits = limits;
    }

    @Override
    public synchronized void start() {
        var tick = limits.tick();
        timer = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("live-watch"));
        PeriodicTask.start(timer, "live-watch", tick, tick, this::check);
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
        return Relay.PHASE;
    }

    private void check() {
        var now = Instant.now();
        attempt(positionSender::check);
        attempt(expiry::check);
        for (var session : sessions.all()) attempt(() -> check(session, now));
    }

    private void check(Session session, Instant now) {
        deadlines.check(session, now);
        expiry.check(session, now);
    }

    /** One that fails must not keep the timer from the others. */
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error failure) {
            failures.met(log, failure);
        }
    }
}
