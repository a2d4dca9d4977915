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

/** A WebSocket message on its way to a client that did not take all of it at once; the web server writes it. */
final class MessageWrite implements CompletionHandler<Long, Void> {
    private final SocketWrapperBase<?> connection;
    private final Consumer<@Nullable Throwable> done;
    private @Nullable Future<?> deadline;
    private @Nullable Throwable failure;
    private boolean started;
    private boolean over;

    /** @param done told once how it went, when its deadline is known at the soonest */
    MessageWrite(SocketWrapperBase<?> connection, Consumer<@Nullable Throwable> done) {
        this.connection = connection;
        this.done = done;
    }

    /** Has the web server write; refuses while that writes itself. */
    boolean start(ByteBuffer message, long millis) {
        var state = connection.write(
                BlockingMode.NON_BLOCK,
                millis,
                TimeUnit.MILLISECONDS,
                null,
                SocketWrapperBase.COMPLETE_WRITE_WITH_COMPLETION,
                this,
                message);
        return state != CompletionState.NOT_DONE;
    }

    @Override
    public void completed(Long bytes, @Nullable Void attachment) {
        end(null);
    }

    @Override
    public void failed(Throwable why, @Nullable Void attachment) {
        end(why);
    }

    /** Gives up on a client that has not taken it in time. */
    void expire() {
        end(new SocketTimeoutException("The client reads too slowly"));
    }

    /** Notes what ends it if the client does not take it; from now on it is told how it went. */
    void endBy(Future<?> expiry) {
        synchronized (this) {
            deadline = expiry;
            started = true;
            if (!over) return;
        }
        tell();
    }

    private void end(@Nullable Throwable why) {
        synchronized (this) {
            if (over) return;
            over = true;
            failure = why;
            if (!started) return;
        }
        tell();
    }

    private void tell() {
        if (deadline != null) deadline.cancel(false);
        if (failure != null) connection.close();
        done.accept(failure);
    }
}
