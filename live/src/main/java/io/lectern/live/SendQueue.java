package io.lectern.live;

import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * What waits for one client, in order and within a budget. Whoever puts something in never waits: it goes out at once
 * if the wire is idle, and otherwise when the wire is done with what came before.
 */
final class SendQueue {
    private final SocketConnection wire;
    private final Runnable broken;
    private final SendBuffer backlog;
    private boolean sealed;
    private CloseStatus farewell = CloseReason.TOO_SLOW.status();
    private long lastSent = System.nanoTime();

    /**
     * @param budget how many bytes may wait
     * @param broken is told when the wire fails
     */
    SendQueue(SocketConnection wire, int budget, Runnable broken) {
        this.wire = wire;
        this.broken = broken;
        this.backlog = new SendBuffer(budget);
    }

    /** Sends messages as bytes from now on; they are the same for all, where the web server encodes a text for each. */
    void binary() {
        wire.binary();
    }

    /** Sends a message after all that waits; refuses if more would wait than the budget allows. */
    boolean offer(Payload message) {
        var parcel = OutboundMessage.of(message);
        if (begin(parcel)) {
            if (send(parcel)) pump();
            return true;
        }
        var taken = put(parcel);
        if (taken) pump();
        return taken;
    }

    /** The same, but nothing goes out before {@link #release}, so that what comes until then can go out with it. */
    boolean hold(Payload message) {
        return put(OutboundMessage.of(message));
    }

    /** Lets go out what was held. */
    void release() {
        pump();
    }

    /**
     * Sends a message that was fetched for this client alone, after all that waits, outside of the budget and of any age.
     *
     * @param through runs when it has gone out, to fetch the next; not at all if it never does
     */
    void supply(Payload message, Runnable through) {
        put(OutboundMessage.supplied(message, through));
        pump();
    }

    /** Asks for a sign of life after all that waits. */
    void ping() {
        put(OutboundMessage.ping());
        pump();
    }

    /** Sends a last text, if there is one, after all that waits, and closes. */
    void finish(@Nullable String last, CloseStatus status) {
        seal(last, status, false);
    }

    /** Closes without sending what waits; only what is underway ends first, unless it was supplied and has time. */
    void cut(CloseStatus status) {
        seal(null, status, true);
        if (supplying()) wire.close(status);
    }

    /** How long the oldest message that waits has waited, in nanoseconds. */
    synchronized long age() {
        return backlog.age();
    }

    /** How much waits or is on its way, of what the budget counts. */
    synchronized int bytes() {
        return backlog.bytes();
    }

    /** How long nothing went out or was on its way, in nanoseconds. */
    synchronized long quiet() {
        return backlog.busy() ? 0 : System.nanoTime() - lastSent;
    }

    private void seal(@Nullable String last, CloseStatus status, boolean dropping) {
        synchronized (this) {
            if (sealed) return;
            if (dropping) backlog.drop();
            if (last != null) backlog.add(OutboundMessage.of(new Payload(last, 0)));
            backlog.add(OutboundMessage.goodBye(status));
            farewell = status;
            sealed = true;
        }
        pump();
    }

    private synchronized boolean begin(OutboundMessage parcel) {
        return !sealed && backlog.overtakesNone(parcel);
    }

    private synchronized boolean put(OutboundMessage parcel) {
        return sealed || backlog.add(parcel);
    }

    private void pump() {
        for (var next = take(); next != null; next = take()) if (!send(next)) return;
    }

    private synchronized @Nullable OutboundMessage take() {
        return backlog.next();
    }

    /** Whether it is through already, so that the caller goes on with the next. */
    private boolean send(OutboundMessage parcel) {
        parcel.send(wire, failure -> done(parcel, failure));
        synchronized (this) {
            if (!parcel.returned()) return false;
        }
        through(parcel);
        return true;
    }

    private void done(OutboundMessage parcel, @Nullable Throwable failure) {
        if (failure != null) {
            fail();
            return;
        }
        synchronized (this) {
            if (!parcel.sent()) return;
        }
        through(parcel);
        pump();
    }

    /** Tells the sender first: what it supplies then waits, and goes out by the caller, not by ever deeper calls. */
    private void through(OutboundMessage parcel) {
        try {
            parcel.tell();
        } finally {
            synchronized (this) {
                lastSent = System.nanoTime();
                backlog.through(parcel);
            }
        }
    }

    private synchronized boolean supplying() {
        return backlog.supplying();
    }

    private void fail() {
        synchronized (this) {
            backlog.drop();
            sealed = true;
        }
        broken.run();
        wire.close(farewell);
    }
}
