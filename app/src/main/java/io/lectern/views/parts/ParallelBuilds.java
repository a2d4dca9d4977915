package io.lectern.views.parts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the views of several contexts at once, as each of them waits half of its time for the database. */
public final class ParallelBuilds {
    private ParallelBuilds() {}

    /** Has each made on a thread of its own, and waits for all. */
    public static <T> void run(List<T> all, Function<T, String> name, Consumer<T> make) {
        if (all.isEmpty()) return;
        try (var room = HeapRoom.more()) {
            runAll(all, name, make);
        }
    }

    private static <T> void runAll(List<T> all, Function<T, String> name, Consumer<T> make) {
        var builds = all.stream()
                .map(each -> CompletableFuture.runAsync(() -> make.accept(each), work -> start(name.apply(each), work)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(builds).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    private static void start(String context, Runnable work) {
        var thread = new Thread(work, "views of " + context);
        thread.setDaemon(true);
        thread.start();
    }
}
