package io.lectern.live;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** One client's socket as the outbox sees it: no call waits for the client, and no call overlaps another. */
interface Wire {

    /** Sends a text; tells when it is through, or with what it failed, possibly before this returns. */
    void text(String text, Consumer<@Nullable Throwable> done);

    /** The same for a text that may take its time, since nothing that happens now waits behind it. */
    default void patiently(String text, Consumer<@Nullable Throwable> done) {
        text(text, done);
    }

    /** Asks for a sign of life (RFC 6455, 5.5.2). */
    void ping(Consumer<@Nullable Throwable> done);

    /** Says good-bye, if that can still be said, and lets go of the connection. */
    void close(CloseStatus status);
}
