package io.lectern.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** One client's socket as the outbox sees it: no call waits for the client, and no call overlaps another. */
interface SocketConnection {

    /** Sends messages as bytes from now on, instead of as text. */
    default void binary() {}

    /** Sends a message; tells when it is through, or with what it failed, possibly before this returns. */
    void send(Payload message, Consumer<@Nullable Throwable> done);

    /** The same for one that may take its time, since nothing that happens now waits behind it. */
    default void patiently(Payload message, Consumer<@Nullable Throwable> done) {
        send(message, done);
    }

    /** Asks for a sign of life (RFC 6455, 5.5.2). */
    void ping(Consumer<@Nullable Throwable> done);

    /** Says good-bye, if that can still be said, and lets go of the connection. */
    void close(CloseStatus status);
}
