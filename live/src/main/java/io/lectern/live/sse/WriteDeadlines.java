package io.lectern.live.sse;

import io.lectern.live.session.ClientLimits;
import io.lectern.thread.DaemonThreadFactory;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Ends what a client takes too long to take, as the web server does for sockets; one thread for all clients. */
@Component
final class WriteDeadlines implements DisposableBean {
    private final ClientLimits limits;
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("live-deadlines"));

    WriteDeadlines(ClientLimits limits) {
        this.limits = limits;
        clock.setRemoveOnCancelPolicy(true);
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Has a task run once a write has had its time. */
    Future<?> start(OutgoingWrite write, Runnable task) {
        var within = write.isReplayed() ? limits.silence() : limits.unread();
        return clock.schedule(task, within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
