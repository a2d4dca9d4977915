package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * What waits for one client, in order and within a budget. Whoever puts something in never waits: it goes out at once
 * if the connection is idle, and otherwise when the connection is done with what came before.
 */
final class SendQueue {
    private final SocketConnection connection;
    private final SendBuffer buffer;
    private final SendLoop loop;

    /**
     * @param budget how many bytes may wait
     * @param onFailure runs when the connection fails
     */
    SendQueue(SocketConnection connection, int budget, Runnable onFailure) {
        this.connection = connection;
        this.buffer = new SendBuffer(budget);
        this.loop = new SendLoop(connection, buffer, onFailure);
    }

    /** How messages are spelled. */
    MessageFormat format() {
        return connection.format();
    }

    /** Sends messages as bytes from now on; they are the same for all, where the web server encodes a text for each. */
    void useBinaryMessages() {
        connection.useBinaryMessages();
    }

    /** Whether a message would go out at once, at a glance. */
    boolean isReady() {
        return buffer.isEmpty() && connection.isReady();
    }

    /** Sends a message after all that waits; refuses if more would wait than the budget allows. */
    boolean offer(Payload payload) {
        var message = new LiveMessage(payload);
        if (buffer.start(message)) {
            loop.start(message);
            return true;
        }
        var taken = buffer.add(message);
        if (taken) loop.run();
        return taken;
    }

    /** The same, but nothing goes out before {@link #release}, so that what comes until then can go out with it. */
    boolean hold(Payload payload) {
        return buffer.add(new LiveMessage(payload));
    }

    /** Lets go out what was held. */
    void release() {
        loop.run();
    }

    /**
     * Sends a message that was fetched for this client alone, after all that waits, outside the budget and of any age.
     *
     * @param onSent runs when it has gone out, to fetch the next; not at all if it never does
     */
    void offerReplayed(Payload payload, Runnable onSent) {
        buffer.add(new OutboundMessage.Replayed(payload, onSent));
        loop.run();
    }

    /** Asks for a sign of life after all that waits. */
    void ping() {
        buffer.add(new OutboundMessage.Ping());
        loop.run();
    }

    /** Sends a last text, if there is one, after all that waits, and closes. */
    void finish(@Nullable String last, CloseStatus status) {
        if (buffer.close(last == null ? null : new LiveMessage(new Payload(last, 0)), status, false)) loop.run();
    }

    /** Closes without sending what waits; only what is underway ends first, unless it was replayed and has time. */
    void cut(CloseStatus status) {
        if (buffer.close(null, status, true)) loop.run();
        if (buffer.isReplaying()) connection.close(status);
    }

    /** How long the oldest message that waits has waited, in nanoseconds. */
    long ageNanos() {
        return buffer.ageNanos();
    }

    /** How much waits or is on its way, of what the budget counts. */
    int bytes() {
        return buffer.bytes();
    }

    /** How long nothing went out or was on its way, in nanoseconds. */
    long quietNanos() {
        return buffer.quietNanos();
    }
}
