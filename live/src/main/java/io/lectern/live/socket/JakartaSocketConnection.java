package io.lectern.live.socket;

import io.lectern.live.frame.Payload;
import io.lectern.live.session.SocketConnection;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/** The container's socket. Messages go out by its asynchronous side; pings and closes can block and get a thread. */
final class JakartaSocketConnection implements SocketConnection {
    /** Tomcat's name for how long a ping or close may block. */
    private static final String BLOCKING_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final Session socket;
    private final RemoteEndpoint.Async remote;
    private final Executor blocking;
    private final Duration timeout;
    private final Duration replayTimeout;
    private volatile boolean binary;

    /**
     * @param timeout how long the client may take for a message
     * @param replayTimeout how long it may take where it has time
     */
    JakartaSocketConnection(Session socket, Executor blocking, Duration timeout, Duration replayTimeout) {
        this.socket = socket;
        this.blocking = blocking;
        this.timeout = timeout;
        this.replayTimeout = replayTimeout;
        this.remote = socket.getAsyncRemote();
        socket.getUserProperties().put(BLOCKING_TIMEOUT, 1000L);
    }

    @Override
    public void useBinaryMessages() {
        binary = true;
    }

    @Override
    public void send(Payload message, Consumer<@Nullable Throwable> done) {
        send(message, timeout, done);
    }

    @Override
    public void sendReplayed(Payload message, Consumer<@Nullable Throwable> done) {
        send(message, replayTimeout, done);
    }

    @Override
    public void ping(Consumer<@Nullable Throwable> done) {
        blocking.execute(() -> {
            try {
                remote.sendPing(ByteBuffer.allocate(0));
                done.accept(null);
            } catch (IOException | RuntimeException closed) {
                done.accept(closed);
            }
        });
    }

    @Override
    public void close(CloseStatus status) {
        blocking.execute(() -> {
            try {
                socket.close(new CloseReason(CloseCodes.getCloseCode(status.getCode()), status.getReason()));
            } catch (IOException | RuntimeException gone) {
                // the client was faster, or cannot be reached any more; the container lets go either way
            }
        });
    }

    private void send(Payload message, Duration within, Consumer<@Nullable Throwable> done) {
        remote.setSendTimeout(within.toMillis());
        SendHandler outcome = result -> done.accept(result.isOK() ? null : result.getException());
        try {
            if (binary) RequestThreads.inPlace(() -> remote.sendBinary(message.bytes(), outcome));
            else RequestThreads.inPlace(() -> remote.sendText(message.text(), outcome));
        } catch (RuntimeException closed) {
            done.accept(closed);
        }
    }
}
