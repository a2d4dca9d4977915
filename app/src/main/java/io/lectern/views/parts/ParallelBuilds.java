package io.lectern.views.parts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes the views of several contexts at once, as each of them waits half of its time for the database. */
public final class ParallelBuilds {
    /** While one waits for a database elsewhere. */
    private static final int AT_ONCE_AT_LEAST = 2;

    private ParallelBuilds() {}

    /** Has each made on a thread of its own, as it has turns, and waits for all. */
    public static <T> void run(List<T> all, Function<T, String> name, BiConsumer<T, BuildTurns.Turn> make) {
        if (all.isEmpty()) return;
        try (var room = HeapRoom.more()) {
            runAll(all, name, make);
        }
    }

    private static <T> void runAll(List<T> all, Function<T, String> name, BiConsumer<T, BuildTurns.Turn> make) {
        var turns =
                new BuildTurns(Math.max(AT_ONCE_AT_LEAST, Runtime.getRuntime().availableProcessors()));
        var builds = all.stream()
                .map(each -> CompletableFuture.runAsync(
                        () -> make(each, turns, make), work -> start(name.apply(each), work)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(builds).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    private static <T> void make(T each, BuildTurns turns, BiConsumer<T, BuildTurns.Turn> make) {
        try (var turn = turns.turn()) {
            make.accept(each, turn);
        }
    }

    private static void start(String context, Runnable work) {
        var thread = new Thread(work, "views of " + context);
        thread.setDaemon(true);
        thread.start();
    }
}
