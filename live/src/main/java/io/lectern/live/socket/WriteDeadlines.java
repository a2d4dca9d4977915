package io.lectern.live.socket;

import io.lectern.live.session.ClientLimits;
import io.lectern.thread.DaemonThreadFactory;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Ends what a client takes too long to take; one thread for all clients. */
@Component
public final class WriteDeadlines implements DisposableBean {
    private final long liveMillis;
    private final long replayedMillis;
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("live-deadlines"));

    WriteDeadlines(ClientLimits limits) {
        this.liveMillis = limits.unread().toMillis();
        this.replayedMillis = limits.silence().toMillis();
        clock.setRemoveOnCancelPolicy(true);
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Has a task run once a write has had its time. */
    public Future<?> start(long millis, Runnable task) {
        return clock.schedule(task, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * How long a client may take for a write.
     *
     * @param replayed whether it may take longer, since nothing that happens now waits behind it
     */
    public long millis(boolean replayed) {
        return replayed ? replayedMillis : liveMillis;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
