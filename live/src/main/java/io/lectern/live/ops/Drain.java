package io.lectern.live.ops;

import io.lectern.live.relay.Relay;
import io.lectern.live.resume.HeldRequests;
import io.lectern.live.socket.PendingHandshakes;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends clients elsewhere before this node stops. The node says that it is not ready before any bean is stopped; this
 * is the first that is, while the relay still sends what happens and the web server still answers.
 */
@Component
final class Drain implements SmartLifecycle {
    private final PendingHandshakes handshakes;
    private final HeldRequests held;
    private final SessionDrain sessions;
    private final DrainLimits limits;
    private volatile boolean running;

    Drain(PendingHandshakes handshakes, HeldRequests held, SessionDrain sessions, DrainLimits limits) {
        this.handshakes = handshakes;
        this.held = held;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Override
    public void start() {
        handshakes.accept(true);
        held.hold(true);
        running = true;
    }

    @Override
    public void stop() {
        try {
            TimeUnit.NANOSECONDS.sleep(limits.unready().toNanos());
            refuse();
            sessions.drain();
        } catch (InterruptedException impatient) {
            refuse();
            Thread.currentThread().interrupt();
        }
    }

    private void refuse() {
        handshakes.accept(false);
        held.hold(false);
        running = false;
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
}
