package io.lectern.live.ops;

import io.lectern.live.relay.Relay;
import io.lectern.live.resume.HeldRequests;
import io.lectern.live.socket.PendingHandshakes;
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
    private volatile boolean running;

    Drain(PendingHandshakes handshakes, HeldRequests held, SessionDrain sessions) {
        this.handshakes = handshakes;
        this.held = held;
        this.sessions = sessions;
    }

    @Override
    public void start() {
        handshakes.accept(true);
        held.hold(true);
        running = true;
    }

    @Override
    public void stop() {
        handshakes.accept(false);
        held.hold(false);
        running = false;
        try {
            sessions.drain();
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
}
