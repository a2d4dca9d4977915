package io.lectern.live;

import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** A message, a ping (neither message nor status) or a good-bye that waits in an outbox or is on its way. */
final class OutboundMessage {
    private static final int MOST_TOGETHER = 16 * 1024;

    private final @Nullable Payload message;
    private final int bytes;
    private final @Nullable CloseStatus status;
    private final @Nullable Runnable through;
    private final long since;
    private boolean sent;
    private boolean returned;

    private OutboundMessage(
            @Nullable Payload message, int bytes, @Nullable CloseStatus status, @Nullable Runnable through) {
        this(message, bytes, status, through, System.nanoTime());
    }

    private OutboundMessage(
            @Nullable Payload message,
            int bytes,
            @Nullable CloseStatus status,
            @Nullable Runnable through,
            long since) {
        this.since = since;
        this.message = message;
        this.bytes = bytes;
        this.status = status;
        this.through = through;
    }

    static OutboundMessage of(Payload message) {
        return new OutboundMessage(message, message.size(), null, null);
    }

    static OutboundMessage ping() {
        return new OutboundMessage(null, 0, null, null);
    }

    static OutboundMessage goodBye(CloseStatus status) {
        return new OutboundMessage(null, 0, status, null);
    }

    /** A message that is no burden while it waits, and whose sender is told when it is through. */
    static OutboundMessage supplied(Payload message, Runnable through) {
        return new OutboundMessage(message, 0, null, through);
    }

    /** One message of this and of those that wait behind it, as many as are not too large together. */
    OutboundMessage joinedBy(Deque<OutboundMessage> others) {
        if (!growsOld()) return this;
        var together = new StringBuilder(MOST_TOGETHER).append(text());
        var size = bytes;
        for (var next = others.peek(); fits(next, together); next = others.peek()) {
            others.remove();
            together.append(next.text());
            size += next.bytes;
        }
        return new OutboundMessage(new Payload(together.toString(), size), size, null, null, since);
    }

    private static boolean fits(@Nullable OutboundMessage next, StringBuilder together) {
        return next != null
                && next.growsOld()
                && together.length() + next.text().length() <= MOST_TOGETHER;
    }

    private String text() {
        return Objects.requireNonNull(message).text();
    }

    /** Puts it on the wire. */
    void send(SocketConnection wire, Consumer<@Nullable Throwable> done) {
        if (status != null) wire.close(status);
        else if (message == null) wire.ping(done);
        else if (supplied()) wire.patiently(message, done);
        else wire.send(message, done);
    }

    int bytes() {
        return bytes;
    }

    boolean supplied() {
        return through != null;
    }

    /** Whether it is a message that the client leaves unread while it waits. */
    boolean growsOld() {
        return message != null && !supplied();
    }

    /** How long it has waited, in nanoseconds. */
    long age() {
        return System.nanoTime() - since;
    }

    /** Notes that the wire's call is over; tells whether it is sent already. */
    boolean returned() {
        returned = true;
        return sent;
    }

    /** Notes that it is sent; tells whether the wire's call is over already. */
    boolean sent() {
        sent = true;
        return returned;
    }

    /** Tells its sender that it is through. */
    void tell() {
        if (through != null) through.run();
    }
}
