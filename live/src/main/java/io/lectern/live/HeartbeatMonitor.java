package io.lectern.live;

import java.time.Duration;

/** The signs of life that a client gives and is given. */
final class HeartbeatMonitor {
    private final ClientLimits limits;
    private final SendQueue outbox;
    private volatile Heartbeat agreed = Heartbeat.NONE;
    private volatile long heard = System.nanoTime();
    private volatile long pinged = heard;

    /** @param outbox where signs of life go out */
    HeartbeatMonitor(ClientLimits limits, SendQueue outbox) {
        this.limits = limits;
        this.outbox = outbox;
    }

    /** Notes what client and server have agreed on. */
    void agree(Heartbeat heartbeat) {
        agreed = heartbeat;
    }

    /** Notes a sign of life from the client. */
    void touch() {
        heard = System.nanoTime();
    }

    /** Whether the client is dead for all that is known. */
    boolean silent() {
        return agreed.expected() && isOver(limits.silence(), heard);
    }

    /** Gives and asks for signs of life if it is time. */
    void beat() {
        var due = limits.beat().minus(limits.tick());
        if (agreed.wanted() && outbox.quiet() >= due.toNanos()) {
            outbox.offer(Payload.of(ServerFrames.BEAT));
        }
        if (agreed.pinged() && isOver(due, pinged)) {
            pinged = System.nanoTime();
            outbox.ping();
        }
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since > time.toNanos();
    }
}
