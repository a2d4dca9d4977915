package io.lectern.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * What waits for one client, in order and within a budget. Whoever puts something in never waits: it goes out at once
 * if the wire is idle, and otherwise when the wire is done with what came before.
 */
final class Outbox {
    private final Wire wire;
    private final int budget;
    private final Runnable broken;
    private final Deque<Parcel> waiting = new ArrayDeque<>();
    private @Nullable Parcel underway;
    private int bytes;
    private boolean sealed;
    private CloseStatus farewell = Ending.TOO_SLOW.status();
    private volatile long lastSent = System.nanoTime();

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
        synchronized (this) {
            if (sealed) return true;
            if (bytes + message.bytes() > budget) return false;
            add(new Parcel(message.text(), message.bytes(), null));
        }
        pump();
        return true;
    }

    /** Asks for a sign of life after all that waits. */
    void ping() {
        synchronized (this) {
            if (!sealed) add(new Parcel(null, 0, null));
        }
        pump();
    }

    /** Sends a last text, if there is one, after all that waits, and closes. */
    void finish(@Nullable String last, CloseStatus status) {
        seal(last, status, false);
    }

    /** Closes without sending what waits; only what is underway ends first. */
    void cut(CloseStatus status) {
        seal(null, status, true);
    }

    /** How long the oldest of what waits has waited, in nanoseconds. */
    synchronized long age() {
        var oldest = underway != null ? underway : waiting.peek();
        return oldest == null ? 0 : System.nanoTime() - oldest.since;
    }

    /** How long nothing went out, in nanoseconds. */
    long quiet() {
        return System.nanoTime() - lastSent;
    }

    private void seal(@Nullable String last, CloseStatus status, boolean dropping) {
        synchronized (this) {
            if (sealed) return;
            if (dropping) waiting.clear();
            if (last != null) add(new Parcel(last, last.length(), null));
            add(new Parcel(null, 0, status));
            farewell = status;
            sealed = true;
        }
        pump();
    }

    private void add(Parcel parcel) {
        waiting.add(parcel);
        bytes += parcel.bytes;
    }

    private void pump() {
        for (var next = take(); next != null; next = take()) if (!next.send()) return;
    }

    private synchronized @Nullable Parcel take() {
        if (underway != null) return null;
        underway = waiting.poll();
        return underway;
    }

    private void fail() {
        synchronized (this) {
            waiting.clear();
            sealed = true;
        }
        broken.run();
        wire.close(farewell);
    }

    /** A text, a ping (neither text nor status) or a good-bye on its way, once. */
    private final class Parcel {
        private final @Nullable String text;
        private final int bytes;
        private final @Nullable CloseStatus status;
        private final long since = System.nanoTime();
        private boolean sent;
        private boolean returned;

        Parcel(@Nullable String text, int bytes, @Nullable CloseStatus status) {
            this.text = text;
            this.bytes = bytes;
            this.status = status;
        }

        /** Whether it is through already, so that the caller goes on with the next. */
        boolean send() {
            if (status != null) {
                wire.close(status);
                return false;
            }
            if (text != null) wire.text(text, this::done);
            else wire.ping(this::done);
            synchronized (Outbox.this) {
                returned = true;
                return sent;
            }
        }

        private void done(@Nullable Throwable failure) {
            if (failure != null) {
                fail();
                return;
            }
            lastSent = System.nanoTime();
            synchronized (Outbox.this) {
                sent = true;
                underway = null;
                Outbox.this.bytes -= bytes;
                if (!returned) return;
            }
            pump();
        }
    }
}
