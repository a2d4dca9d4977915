package io.lectern.live.session;

import io.lectern.live.frame.Payload;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** One client's connection as the send queue sees it: no call waits for the client, and no call overlaps another. */
public interface SocketConnection {
    /** How messages are spelled on it. */
    default MessageFormat format() {
        return StompFormat.INSTANCE;
    }

    /** Sends messages as bytes from now on, instead of as text. */
    default void useBinaryMessages() {}

    /** Whether a message would likely go out at once. */
    default boolean isReady() {
        return true;
    }

    /** Sends a message; says when it is through, or with what it failed, possibly before this returns. */
    void send(Payload message, Consumer<@Nullable Throwable> done);

    /** The same, but says whether it is through already, and does not tell it then. */
    default boolean sendAtOnce(Payload message, Consumer<@Nullable Throwable> done) {
        send(message, done);
        return false;
    }

    /** The same for several that follow each other. */
    default void sendTogether(List<Payload> messages, Consumer<@Nullable Throwable> done) {
        send(Payload.joined(messages), done);
    }

    /** The same for one that may take its time, since nothing that happens now waits behind it. */
    default void sendReplayed(Payload message, Consumer<@Nullable Throwable> done) {
        send(message, done);
    }

    /** Asks for a sign of life (RFC 6455, 5.5.2). */
    void ping(Consumer<@Nullable Throwable> done);

    /** Closes with a status, if that can still be said, and lets go of the connection. */
    void close(CloseStatus status);
}
