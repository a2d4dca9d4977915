package io.lectern.views.background;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Does something again and again on a thread of its own: nothing else holds it up, and no failure ends it. */
public final class RepeatedWork implements AutoCloseable {
    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService thread;

    /** What is done, and what the thread is called. */
    public RepeatedWork(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory(name));
    }

    /** Begins with it, after the first pause. */
    public void every(Duration pause) {
        PeriodicTask.start(thread, name, pause, pause, work);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
