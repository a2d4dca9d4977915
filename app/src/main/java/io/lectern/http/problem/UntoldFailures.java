package io.lectern.http.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongSupplier;

/** Keeps what every request meets, such as a full disk, from being told by each: the log may be on that very disk. */
final class UntoldFailures {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Map<String, Told> told = new HashMap<>();
    private final LongSupplier nanoTime;

    UntoldFailures(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Whether to tell of a failure now.
     *
     * @param kind of which there are few, as SQLSTATEs
     * @return how many of the kind were not told of since one was, or nothing while that is less than 10 seconds ago
     */
    synchronized OptionalInt untold(String kind) {
        var now = nanoTime.getAsLong();
        var last = told.get(kind);
        if (last != null && now - last.nanoTime < PAUSE.toNanos()) {
            last.untold++;
            return OptionalInt.empty();
        }
        told.put(kind, new Told(now));
        return OptionalInt.of(last == null ? 0 : last.untold);
    }

    private static final class Told {
        private final long nanoTime;
        private int untold;

        Told(long nanoTime) {
            this.nanoTime = nanoTime;
        }
    }
}
