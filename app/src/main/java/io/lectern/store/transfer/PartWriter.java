package io.lectern.store.transfer;

import io.lectern.thread.DaemonThreadFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes parts on a thread of its own, one at a time, so that the next can be read meanwhile. */
final class PartWriter implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new DaemonThreadFactory("import"));
    private Future<?> last = CompletableFuture.completedFuture(null);

    /** Begins with a part once the one before is written; fails if that one did. */
    void write(Runnable part) {
        awaitLast();
        last = thread.submit(part);
    }

    /** Waits for the last; fails if it did. */
    @Override
    public void close() {
        try {
            awaitLast();
        } finally {
            thread.shutdown();
        }
    }

    private void awaitLast() {
        var awaited = last;
        last = CompletableFuture.completedFuture(null);
        try {
            awaited.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw new CompletionException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", interrupted);
        }
    }
}
