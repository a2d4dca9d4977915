package io.lectern.live.socket;

import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.apache.tomcat.util.net.SocketWrapperBase.BlockingMode;
import org.apache.tomcat.util.net.SocketWrapperBase.CompletionState;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket message on its way to a client, written to the connection beneath the container's WebSocket: that would
 * put it together, guard it and time it anew for each client, which costs as much as the system call.
 */
final class MessageWrite implements CompletionHandler<Long, Void> {
    private final SocketWrapperBase<?> connection;
    private final Consumer<@Nullable Throwable> done;
    private @Nullable Future<?> deadline;
    private boolean over;

    /** @param done told once how it went, by whoever starts it if the client takes all at once */
    MessageWrite(SocketWrapperBase<?> connection, Consumer<@Nullable Throwable> done) {
        this.connection = connection;
        this.done = done;
    }

    /** Writes what the client takes now and has the web server write the rest; refuses while that writes itself. */
    boolean start(ByteBuffer message, long millis, WriteDeadlines deadlines) {
        var state = connection.write(
                BlockingMode.NON_BLOCK,
                millis,
                TimeUnit.MILLISECONDS,
                null,
                SocketWrapperBase.COMPLETE_WRITE_WITH_COMPLETION,
                this,
                message);
        if (state == CompletionState.PENDING) endBy(deadlines.start(millis, this::expire));
        return state != CompletionState.NOT_DONE;
    }

    @Override
    public void completed(Long bytes, @Nullable Void attachment) {
        if (end()) done.accept(null);
    }

    @Override
    public void failed(Throwable failure, @Nullable Void attachment) {
        if (!end()) return;
        connection.close();
        done.accept(failure);
    }

    private void expire() {
        failed(new SocketTimeoutException("The client reads too slowly"), null);
    }

    private synchronized void endBy(Future<?> expiry) {
        if (over) expiry.cancel(false);
        else deadline = expiry;
    }

    private synchronized boolean end() {
        if (over) return false;
        over = true;
        if (deadline != null) deadline.cancel(false);
        return true;
    }
}
