package io.lectern.views.background;

import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again on a thread of its own: nothing else holds it up, and no failure ends it. */
public final class RepeatedWork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(RepeatedWork.class);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private boolean failing;

    /** What is done, and what the thread is called. */
    public RepeatedWork(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory(name));
    }

    /** Begins with it, after the first pause. */
    public void every(Duration pause) {
        thread.scheduleWithFixedDelay(this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void once() {
        try {
            work.run();
            if (failing) log.info("{} goes on", name);
            failing = false;
        } catch (Throwable failure) {
            if (!failing) log.warn("{} fails, and is tried again and again", name, failure);
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
