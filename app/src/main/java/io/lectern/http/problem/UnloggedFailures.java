package io.lectern.http.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** Keeps what every request meets, such as a full disk, from being logged by each: the log may be on that very disk. */
final class UnloggedFailures {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Map<String, Logged> logged = new HashMap<>();
    private final LongSupplier nanoTime;

    UnloggedFailures(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Whether to log a failure now.
     *
     * @param kind of which there are few, as SQLSTATEs
     * @return how many of the kind were not logged since one was, or nothing while that is less than 10 seconds ago
     */
    synchronized OptionalInt unlogged(String kind) {
        var now = nanoTime.getAsLong();
        var last = logged.get(kind);
        if (last != null && now - last.nanoTime < PAUSE.toNanos()) {
            last.unlogged++;
            return OptionalInt.empty();
        }
        logged.put(kind, new Logged(now));
        return OptionalInt.of(last == null ? 0 : last.unlogged);
    }

    private static final class Logged {
        private final long nanoTime;
        private int unlogged;

        Logged(long nanoTime) {
            this.nanoTime = nanoTime;
        }
    }
}
