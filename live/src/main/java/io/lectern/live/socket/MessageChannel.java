package io.lectern.live.socket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.net.SocketWrapperBase.CompletionState;
import org.jspecify.annotations.Nullable;

/**
 * The connection beneath the container's WebSocket, for whole messages, one at a time. What the client takes at once is
 * written in place: the container would put it together, guard it and time it anew for each client, which costs as much
 * as the system call.
 */
final class MessageChannel {
    private final SocketWrapperBase<?> connection;
    private final ContainerFrames frames;
    private final WriteDeadlines deadlines;
    private final @Nullable SocketChannel direct;
    private volatile @Nullable MessageWrite underway;
    private volatile boolean ended;

    /** @param deadlines how long the client may take for a message */
    MessageChannel(SocketWrapperBase<?> connection, ContainerFrames frames, WriteDeadlines deadlines) {
        this.connection = connection;
        this.frames = frames;
        this.deadlines = deadlines;
        this.direct = direct(connection);
        frames.onEnd(this::end);
    }

    /** None where the container encrypts, or has not got rid yet of what came before the WebSocket. */
    private static @Nullable SocketChannel direct(SocketWrapperBase<?> connection) {
        var plain = connection.getSocket() instanceof NioChannel channel && channel.getClass() == NioChannel.class
                ? channel.getIOChannel()
                : null;
        return connection.hasDataToWrite() ? null : plain;
    }

    /** Whether a message would likely be taken at once; asked for without the monitor. */
    boolean isReady() {
        return direct != null && direct.isOpen() && !frames.areUnderway();
    }

    /**
     * Writes what the client takes now, and has the web server write the rest.
     *
     * @param done told how it went if it is pending
     * @return whether it is through, or pending, or not begun since the web server itself is just writing; an error if
     *     the connection is being closed, which is left to the web server
     * @throws IOException if the connection is broken
     */
    CompletionState write(ByteBuffer message, long millis, Consumer<@Nullable Throwable> done) throws IOException {
        MessageWrite rest;
        synchronized (frames) {
            if (frames.includeClose()) return CompletionState.ERROR;
            if (frames.areUnderway()) return CompletionState.NOT_DONE;
            var begun = direct != null && direct.write(message) > 0;
            if (!message.hasRemaining()) return CompletionState.DONE;
            rest = new MessageWrite(connection, failure -> over(failure, done));
            underway = rest;
            if (!rest.start(message, millis)) {
                if (begun) throw new IOException("The rest of a message cannot be written");
                return CompletionState.NOT_DONE;
            }
        }
        rest.endBy(deadlines.start(millis, rest::expire));
        if (ended) end();
        return CompletionState.PENDING;
    }

    /** Lets go of the connection, which may be in the middle of a message. */
    void close() {
        connection.close();
    }

    private void over(@Nullable Throwable failure, Consumer<@Nullable Throwable> done) {
        underway = null;
        done.accept(failure);
    }

    private void end() {
        ended = true;
        var lost = underway;
        if (lost != null) lost.failed(new IOException("The connection has ended"), null);
    }
}
