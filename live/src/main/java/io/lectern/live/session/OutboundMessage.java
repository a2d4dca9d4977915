package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** What waits for a client or is on its way to it; its two notes are guarded by its {@link SendBuffer}. */
abstract sealed class OutboundMessage
        permits LiveMessage, OutboundMessage.Replayed, OutboundMessage.Ping, OutboundMessage.Close {
    private final int bytes;
    private final long since;
    private boolean sent;
    private boolean returned;

    private OutboundMessage(int bytes) {
        this(bytes, System.nanoTime());
    }

    OutboundMessage(int bytes, long since) {
        this.bytes = bytes;
        this.since = since;
    }

    /** Hands it to the connection; says whether it is through already, which is not told then. */
    abstract boolean send(SocketConnection connection, Consumer<@Nullable Throwable> done);

    /** Lets its sender know that it has gone out. */
    void completed() {}

    /** How much of the budget it takes. */
    final int bytes() {
        return bytes;
    }

    /** When it came, by the clock of {@link System#nanoTime}. */
    final long since() {
        return since;
    }

    /** Notes that the connection's call is over; says whether it is sent already. */
    final boolean returned() {
        returned = true;
        return sent;
    }

    /** Notes that it is sent; says whether the connection's call is over already. */
    final boolean sent() {
        sent = true;
        return returned;
    }

    /** A message that was fetched for this client alone: no burden while it waits, and its sender learns of the end. */
    static final class Replayed extends OutboundMessage {
        private final Payload payload;
        private final Runnable onSent;

        Replayed(Payload payload, Runnable onSent) {
            super(0);
            this.payload = payload;
            this.onSent = onSent;
        }

        @Override
        boolean send(SocketConnection connection, Consumer<@Nullable Throwable> done) {
            connection.sendReplayed(payload, done);
            return false;
        }

        @Override
        void completed() {
            onSent.run();
        }
    }

    /** Asks for a sign of life. */
    static final class Ping extends OutboundMessage {
        Ping() {
            super(0);
        }

        @Override
        boolean send(SocketConnection connection, Consumer<@Nullable Throwable> done) {
            connection.ping(done);
            return false;
        }
    }

    /** Ends the connection. */
    static final class Close extends OutboundMessage {
        private final CloseStatus status;

        Close(CloseStatus status) {
            super(0);
            this.status = status;
        }

        @Override
        boolean send(SocketConnection connection, Consumer<@Nullable Throwable> done) {
            connection.close(status);
            return false;
        }
    }
}
