package io.lectern.database.embedded;

import io.lectern.start.StartException;
import io.lectern.thread.DaemonThreadFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL, which comes up while Spring makes what does not need it: whoever needs it waits for it. */
final class StartingDatabase implements AutoCloseable {
    private @Nullable CompletableFuture<EmbeddedDatabase> start;

    /** Begins to start it, unless that has begun. */
    void start(Path data) {
        if (start != null) return;
        var threads = new DaemonThreadFactory("lectern-database");
        start = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.in(data), task -> threads.newThread(task).start());
    }

    /** @throws StartException if it does not come up */
    EmbeddedDatabase await() {
        if (start == null) throw new IllegalStateException("The embedded database was not asked to start");
        try {
            return start.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StartException cannot) throw cannot;
            throw failure;
        }
    }

    /** Stops it, also where nobody came to need it; who waited for one that did not start was told. */
    @Override
    public void close() throws IOException {
        if (start == null) return;
        var database = start.handle((started, failure) -> failure == null ? started : null)
                .join();
        if (database != null) database.close();
    }
}
