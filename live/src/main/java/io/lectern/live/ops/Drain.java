package io.lectern.live.ops;

import io.lectern.live.relay.ControlMessages;
import io.lectern.live.relay.Relay;
import io.lectern.live.session.CloseReason;
import io.lectern.live.session.Session;
import io.lectern.live.session.SessionRegistry;
import io.lectern.live.socket.PendingHandshakes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends clients elsewhere before this node stops. The node says that it is not ready before any bean is stopped; this
 * is the first that is, while the relay still sends what happens and the web server still answers.
 */
@Component
final class Drain implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Drain.class);

    private final PendingHandshakes handshakes;
    private final SessionRegistry sessions;
    private final Relay relay;
    private final DrainLimits limits;
    private volatile boolean running;

    Drain(PendingHandshakes handshakes, SessionRegistry sessions, Relay relay, DrainLimits limits) {
        this.handshakes = handshakes;
        this.sessions = sessions;
        this.relay = relay;
        this.limits = limits;
    }

    @Override
    public void start() {
        handshakes.accept(true);
        running = true;
    }

    @Override
    public void stop() {
        handshakes.accept(false);
        running = false;
        try {
            if (isAnybodyThere()) drain(System.nanoTime() + limits.within().toNanos());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What is needed until all clients are gone has a lower one; the web server's are lower still. */
    @Override
    public int getPhase() {
        return Relay.PHASE + 1;
    }

    private void drain(long deadline) throws InterruptedException {
        var begun = System.nanoTime();
        relay.runBetweenEvents(() -> sessions.all().forEach(this::announce));
        pause(limits.notice(), deadline);
        while (isAnybodyThere() && System.nanoTime() < deadline) {
            sessions.all().stream().limit(limits.batch()).forEach(session -> session.close(CloseReason.DRAINED));
            pause(limits.pause(), deadline);
        }
        sessions.all().forEach(session -> session.close(CloseReason.DRAINED));
        var took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        if (sessions.isAnyConnected()) log.warn("Not all live clients were gone after {} ms", took);
        else log.info("All live clients were sent elsewhere in {} ms", took);
    }

    private boolean isAnybodyThere() {
        return handshakes.isAny() || sessions.isAnyConnected();
    }

    private void announce(Session session) {
        var reconnectIn = Duration.ofNanos((long)
                (ThreadLocalRandom.current().nextDouble() * limits.spread().toNanos()));
        for (var subscription : session.subscriptions().all()) {
            subscription.notifyLive(ControlMessages.drain(subscription.topic(), reconnectIn));
        }
    }

    private static void pause(Duration time, long deadline) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.min(time.toNanos(), deadline - System.nanoTime()));
    }
}
