package io.lectern.views.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done once for all who wait for it. Each is answered by a run that begins after it came: so while one
 * runs there is one more at most, for all who came meanwhile.
 */
public final class SharedWork {
    private final Executor thread;
    private final Runnable work;
    private @Nullable Run next;

    private static final class Run {
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private int waiting;
    }

    /** What is done, and the one thread on which it is. */
    public SharedWork(Executor thread, Runnable work) {
        this.thread = thread;
        this.work = work;
    }

    /** Waits for a run that begins from now on. */
    public void await(Duration timeout) throws InterruptedException, ExecutionException, TimeoutException {
        var run = join();
        try {
            run.end.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            leave(run);
        }
    }

    private synchronized Run join() {
        var run = next;
        if (run == null) {
            run = new Run();
            var first = run;
            thread.execute(() -> perform(first));
            next = run;
        }
        run.waiting++;
        return run;
    }

    private synchronized void leave(Run run) {
        run.waiting--;
    }

    /** From here on a run takes nobody in; one whose waiters have all given up is not done. */
    private synchronized boolean begin(Run run) {
        next = null;
        return run.waiting > 0;
    }

    private void perform(Run run) {
        if (!begin(run)) return;
        try {
            work.run();
            run.end.complete(null);
        } catch (Throwable failure) {
            run.end.completeExceptionally(failure);
        }
    }
}
