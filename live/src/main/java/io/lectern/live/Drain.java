package io.lectern.live;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends clients elsewhere before this node stops. The node says that it is not ready before any bean is stopped; this is
 * the first that is, while the relay still tells what happens and the web server still answers.
 */
@Component
final class Drain implements SmartLifecycle {
    /** Those that are needed until all clients are gone have a lower one; the web server's are lower still. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE;

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final PendingHandshakes handshakes;
    private final SessionRegistry sessions;
    private final Relay relay;
    private final DrainLimits limits;
    private volatile boolean running;
    private volatile boolean underway;

    Drain(PendingHandshakes handshakes, SessionRegistry sessions, Relay relay, DrainLimits limits) {
        this.handshakes = handshakes;
        this.sessions = sessions;
        this.relay = relay;
        this.limits = limits;
    }

    /** Whether nobody may come in any more. */
    boolean underway() {
        return underway;
    }

    @Override
    public void start() {
        underway = false;
        running = true;
    }

    @Override
    public void stop() {
        underway = true;
        running = false;
        try {
            if (anybody()) drain(System.nanoTime() + limits.within().toNanos());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void drain(long deadline) throws InterruptedException {
        var begun = System.nanoTime();
        relay.between(() -> sessions.all().forEach(this::tell));
        pause(limits.notice(), deadline);
        while (anybody() && System.nanoTime() < deadline) {
            sessions.all().stream().limit(limits.batch()).forEach(session -> session.end(CloseReason.DRAINED));
            pause(limits.pause(), deadline);
        }
        sessions.all().forEach(session -> session.end(CloseReason.DRAINED));
        var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        if (sessions.connected()) LOG.warn("Not all live clients were gone after {} ms", took);
        else LOG.info("All live clients were sent elsewhere in {} ms", took);
    }

    private boolean anybody() {
        return handshakes.any() || sessions.connected();
    }

    private void tell(Session session) {
        var reconnectIn = Duration.ofNanos((long)
                (ThreadLocalRandom.current().nextDouble() * limits.spread().toNanos()));
        for (var subscription : session.subscriptions().values()) {
            subscription.tell(ControlMessages.drain(subscription.topic(), reconnectIn));
        }
    }

    private static void pause(Duration time, long deadline) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.min(time.toNanos(), deadline - System.nanoTime()));
    }
}
