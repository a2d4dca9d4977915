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
import org.springframework.stereotype.Component;

/** Tells all clients to go elsewhere, each at a time of its own, and closes their sessions in batches. */
@Component
final class SessionDrain {
    private static final Logger log = LoggerFactory.getLogger(SessionDrain.class);

    private final PendingHandshakes handshakes;
    private final SessionRegistry sessions;
    private final Relay relay;
    private final DrainLimits limits;

    SessionDrain(PendingHandshakes handshakes, SessionRegistry sessions, Relay relay, DrainLimits limits) {
        this.handshakes = handshakes;
        this.sessions = sessions;
        this.relay = relay;
        this.limits = limits;
    }

    /** Does nothing where nobody is there. */
    void drain() throws InterruptedException {
        if (!isAnybodyThere()) return;
        var begun = System.nanoTime();
        var deadline = begun + limits.within().toNanos();
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
        session.output().sendReconnect(reconnectIn);
    }

    private static void pause(Duration time, long deadline) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.min(time.toNanos(), deadline - System.nanoTime()));
    }
}
