package io.lectern.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * What waits for one client, in order and within a budget. Whoever puts something in never waits: it goes out at once
 * if the wire is idle, and otherwise when the wire is done with what came before.
 */
final class Outbox {
    /** From how many texts on a client counts as behind, so that some go out as one. */
    private static final int BEHIND = 8;

    private final Wire wire;
    private final int budget;
    private final Runnable broken;
    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private @Nullable Parcel underway;
    private int bytes;
    private boolean sealed;
    private CloseStatus farewell = Ending.TOO_SLOW.status();
    private long lastSent = System.nanoTime();

    /**
     * @param budget how many bytes may wait
     * @param broken is told when the wire fails
     */
    Outbox(Wire wire, int budget, Runnable broken) {
        this.wire = wire;
        this.budget = budget;
        this.broken = broken;
    }

    /** Sends a text after all that waits; refuses if more would wait than the budget allows. */
    boolean offer(MessageFrame.Outgoing message) {
        var taken = hold(message);
        if (taken) pump();
        return taken;
    }

    /** The same, but nothing goes out before {@link #release}, so that what comes until then can go out with it. */
    boolean hold(MessageFrame.Outgoing message) {
        return put(Parcel.text(message.text(), message.bytes()));
    }

    /** Lets go out what was held. */
    void release() {
        pump();
    }

    /**
     * Sends a text that was fetched for this client alone, after all that waits, outside of the budget and of any age.
     *
     * @param through runs when it has gone out, to fetch the next; not at all if it never does
     */
    void supply(String text, Runnable through) {
        put(Parcel.supplied(text, through));
        pump();
    }

    /** Asks for a sign of life after all that waits. */
    void ping() {
        put(Parcel.ping());
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
        return Stream.concat(Stream.ofNullable(underway), waiting.stream())
                .filter(Parcel::growsOld)
                .findFirst()
                .map(Parcel::age)
                .orElse(0L);
    }

    /** How long nothing went out or was on its way, in nanoseconds. */
    synchronized long quiet() {
        return underway == null ? System.nanoTime() - lastSent : 0;
    }

    private void seal(@Nullable String last, CloseStatus status, boolean dropping) {
        synchronized (this) {
            if (sealed) return;
            if (dropping) waiting.clear();
            if (last != null) waiting.add(Parcel.text(last, 0));
            waiting.add(Parcel.goodBye(status));
            farewell = status;
            sealed = true;
        }
        pump();
    }

    private boolean put(Parcel parcel) {
        synchronized (this) {
            if (sealed) return true;
            if (bytes + parcel.bytes() > budget) return false;
            waiting.add(parcel);
            bytes += parcel.bytes();
        }
        return true;
    }

    private void pump() {
        for (var next = take(); next != null; next = take()) if (!send(next)) return;
    }

    private synchronized @Nullable Parcel take() {
        if (underway != null) return null;
        underway = waiting.poll();
        if (underway != null && waiting.size() >= BEHIND) underway = underway.joinedBy(waiting);
        return underway;
    }

    /** Whether it is through already, so that the caller goes on with the next. */
    private boolean send(Parcel parcel) {
        parcel.send(wire, failure -> done(parcel, failure));
        synchronized (this) {
            return parcel.returned();
        }
    }

    private void done(Parcel parcel, @Nullable Throwable failure) {
        if (failure != null) {
            fail();
            return;
        }
        boolean returned;
        synchronized (this) {
            lastSent = System.nanoTime();
            underway = null;
            bytes -= parcel.bytes();
            returned = parcel.sent();
        }
        parcel.tell();
        if (returned) pump();
    }

    private synchronized boolean supplying() {
        return underway != null && underway.supplied();
    }

    private void fail() {
        synchronized (this) {
            waiting.clear();
            sealed = true;
        }
        broken.run();
        wire.close(farewell);
    }
}
