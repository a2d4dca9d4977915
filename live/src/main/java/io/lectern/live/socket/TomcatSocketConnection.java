package io.lectern.live.socket;

import io.lectern.live.frame.Opcode;
import io.lectern.live.frame.Payload;
import io.lectern.live.session.SocketConnection;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.tomcat.util.net.SocketWrapperBase.CompletionState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;

/**
 * The container's socket. Messages go out beneath it, or behind what it writes itself just then; pings and closes can
 * block and get a thread.
 */
final class TomcatSocketConnection implements SocketConnection {
    /** Tomcat's name for how long a ping or close may block. */
    private static final String BLOCKING_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    /** A client that is too slow is cut first, for that reason. */
    private static final long GRACE_MILLIS = 1000;

    private final MessageChannel messages;
    private final WriteDeadlines deadlines;
    private final Session socket;
    private final RemoteEndpoint.Async remote;
    private final Executor blocking;
    private volatile Opcode opcode = Opcode.TEXT;

    /** @param deadlines how long the client may take for a message */
    TomcatSocketConnection(Session socket, Executor blocking, WriteDeadlines deadlines) {
        this.messages = LiveUpgradeHandler.of(socket).messages(deadlines);
        this.deadlines = deadlines;
        this.socket = socket;
        this.blocking = blocking;
        this.remote = socket.getAsyncRemote();
        socket.getUserProperties().put(BLOCKING_TIMEOUT, 1000L);
    }

    @Override
    public void useBinaryMessages() {
        opcode = Opcode.BINARY;
    }

    @Override
    public boolean isReady() {
        return messages.isReady();
    }

    @Override
    public void send(Payload message, Consumer<@Nullable Throwable> done) {
        if (sendAtOnce(message, done)) done.accept(null);
    }

    @Override
    public boolean sendAtOnce(Payload message, Consumer<@Nullable Throwable> done) {
        return isWritten(message.message(opcode), () -> message, false, done);
    }

    @Override
    public void sendReplayed(Payload message, Consumer<@Nullable Throwable> done) {
        if (isWritten(message.message(opcode), () -> message, true, done)) done.accept(null);
    }

    @Override
    public void sendTogether(List<Payload> messages, Consumer<@Nullable Throwable> done) {
        var together = Payload.message(messages, opcode);
        if (isWritten(together, () -> Payload.joined(messages), false, done)) done.accept(null);
    }

    @Override
    public void ping(Consumer<@Nullable Throwable> done) {
        blocking.execute(() -> {
            try {
                remote.sendPing(ByteBuffer.allocate(0));
                done.accept(null);
            } catch (IOException | RuntimeException | Error closed) {
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

    /** Whether it was written at once; if not, what waits to be written or has failed tells its end itself. */
    private boolean isWritten(
            ByteBuffer message, Supplier<Payload> content, boolean replayed, Consumer<@Nullable Throwable> done) {
        var state = write(message, replayed, done);
        if (state == CompletionState.NOT_DONE) sendByContainer(content.get(), replayed, done);
        return state == CompletionState.DONE;
    }

    private CompletionState write(ByteBuffer message, boolean replayed, Consumer<@Nullable Throwable> done) {
        try {
            var state = messages.write(message, deadlines.millis(replayed) + GRACE_MILLIS, done);
            if (state == CompletionState.ERROR) done.accept(new IOException("The connection is being closed"));
            return state;
        } catch (IOException | RuntimeException | Error closed) {
            messages.close();
            done.accept(closed);
            return CompletionState.ERROR;
        }
    }

    private void sendByContainer(Payload message, boolean replayed, Consumer<@Nullable Throwable> done) {
        remote.setSendTimeout(deadlines.millis(replayed) + GRACE_MILLIS);
        SendHandler outcome = result -> done.accept(result.isOK() ? null : result.getException());
        try {
            if (opcode == Opcode.BINARY) remote.sendBinary(message.bytes(), outcome);
            else remote.sendText(message.text(), outcome);
        } catch (RuntimeException | Error closed) {
            done.accept(closed);
        }
    }
}
