package io.lectern.live.socket;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/**
 * Handshakes that are underway. One that was let pass becomes a session only when the web server has answered it; a
 * node that stops in between would close that socket without a word if it did not know of it.
 */
@Component
public final class PendingHandshakes {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private volatile boolean accepting = true;
    private final Queue<PendingHandshake> underway = new ConcurrentLinkedQueue<>();

    /** Notes one; {@link PendingHandshake#over} ends it, or time does where the client was gone before it was open. */
    PendingHandshake begin() {
        forget();
        var handshake = new PendingHandshake();
        underway.add(handshake);
        return handshake;
    }

    /** Whether clients may come in; a node that is about to stop takes none. */
    public boolean isAccepting() {
        return accepting;
    }

    /** Lets clients come in, or no more. */
    public void accept(boolean accept) {
        accepting = accept;
    }

    /** Whether there is any. */
    public boolean isAny() {
        forget();
        return underway.stream().anyMatch(PendingHandshake::awaited);
    }

    private void forget() {
        for (var first = underway.peek(); first != null && !first.awaited(); first = underway.peek()) {
            underway.remove(first);
        }
    }

    /** One handshake. */
    static final class PendingHandshake {
        private final long begun = System.nanoTime();
        private volatile boolean over;

        /** Notes that it was refused, or that its session is known. */
        void over() {
            over = true;
        }

        private boolean awaited() {
            return !over && System.nanoTime() - begun < TIMEOUT.toNanos();
        }
    }
}
