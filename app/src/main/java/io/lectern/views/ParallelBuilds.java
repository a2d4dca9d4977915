package io.lectern.views;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Makes the views of several contexts at once, as each of them waits half of its time for the database. */
final class ParallelBuilds {
    private ParallelBuilds() {}

    /** Has each made on a thread of its own, and waits for all. */
    static void run(List<ShapedTables> shapes, Consumer<ShapedTables> make) {
        var builds = shapes.stream()
                .map(shape -> CompletableFuture.runAsync(() -> make.accept(shape), work -> start(shape, work)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(builds).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    private static void start(ShapedTables shape, Runnable work) {
        var thread = new Thread(work, "views of " + shape.context());
        thread.setDaemon(true);
        thread.start();
    }
}
