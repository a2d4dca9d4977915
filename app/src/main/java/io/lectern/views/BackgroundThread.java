package io.lectern.views;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import io.lectern.views.background.SharedWork;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** A thread without a transaction or unit of work of whoever waits for it; views are brought up to date on it. */
@Component
class BackgroundThread implements AutoCloseable {
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("views"));

    /** Something that this thread does once for all who wait for it at the same time. */
    SharedWork shared(Runnable work) {
        return new SharedWork(thread, work);
    }

    /** Waits until it has been done from the beginning. */
    static void await(SharedWork work, Duration timeout) {
        try {
            work.await(timeout);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw new CompletionException(failure.getCause());
        } catch (TimeoutException late) {
            throw new ViewsUnavailable("The views are behind");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ViewsUnavailable("The views are behind");
        }
    }

    /** Has it do something again and again, whatever fails in it. */
    void every(Duration pause, Runnable work) {
        PeriodicTask.start(thread, "views", Duration.ZERO, pause, work);
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LAST_WORK.toSeconds(), TimeUnit.SECONDS)) thread.shutdownNow();
    }
}
