package io.lectern.live.session;

import java.time.Duration;

/** The signs of life that a client gives and is given. */
public final class HeartbeatMonitor {
    private final ClientLimits limits;
    private final SendQueue queue;
    private volatile Heartbeat agreed = Heartbeat.NONE;
    private volatile long received = System.nanoTime();
    private volatile long pinged = received;

    /** @param queue where signs of life go out */
    HeartbeatMonitor(ClientLimits limits, SendQueue queue) {
        this.limits = limits;
        this.queue = queue;
    }

    /** Notes what client and server have agreed on. */
    public void agree(Heartbeat heartbeat) {
        agreed = heartbeat;
    }

    /** Notes a sign of life from the client. */
    public void received() {
        received = System.nanoTime();
    }

    /** Whether the client is dead for all that is known. */
    public boolean isOverdue() {
        return agreed.expected() && isOver(limits.silence(), received);
    }

    /** Gives and asks for signs of life if it is time. */
    public void sendIfDue() {
        var due = limits.beat().minus(limits.tick());
        if (agreed.wanted() && queue.quietNanos() >= due.toNanos()) {
            queue.offer(queue.format().signOfLife());
        }
        if (agreed.pinged() && isOver(due, pinged)) {
            pinged = System.nanoTime();
            queue.ping();
        }
    }

    private static boolean isOver(Duration time, long since) {
        return System.nanoTime() - since > time.toNanos();
    }
}
