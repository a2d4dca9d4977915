package io.lectern.audit.usage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs a task when it is asked to, and what is asked within a pause after that once at the pause's end. */
final class PacedTask implements Runnable {
    private final Runnable task;
    private final long pauseMillis;
    private final AtomicBoolean pauses = new AtomicBoolean();
    private final AtomicBoolean isAskedFor = new AtomicBoolean();

    PacedTask(Runnable task, long pauseMillis) {
        this.task = task;
        this.pauseMillis = pauseMillis;
    }

    @Override
    public void run() {
        isAskedFor.set(true);
        if (pauses.compareAndSet(false, true)) runAndPause();
    }

    private void runAndPause() {
        CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS).execute(this::endPause);
        isAskedFor.set(false);
        task.run();
    }

    private void endPause() {
        pauses.set(false);
        try {
            if (isAskedFor.get()) run();
        } catch (RejectedExecutionException stopped) {
            // whoever is asked has been stopped meanwhile, and begins with what there is when it is started
        }
    }
}
