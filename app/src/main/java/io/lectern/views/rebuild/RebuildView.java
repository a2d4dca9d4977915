package io.lectern.views.rebuild;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param name the context whose views it is about
 * @param events how many events the new views hold, of as many as {@code of} says
 * @param perSecond how many events were handled in a second since it began
 */
record RebuildView(
        String name,
        Status status,
        long events,
        long of,
        long percent,
        long perSecond,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt) {

    enum Status {
        NEVER,
        RUNNING,
        DONE
    }

    static RebuildView never(String name) {
        return new RebuildView(name, Status.NEVER, 0, 0, 0, 0, null, null);
    }

    static RebuildView of(String name, long events, long upTo, Instant begun, @Nullable Instant ended, Instant now) {
        var millis = Duration.between(begun, ended == null ? now : ended).toMillis();
        var percent = ended != null || upTo == 0 ? 100 : Math.min(99, 100 * events / upTo);
        return new RebuildView(
                name,
                ended == null ? Status.RUNNING : Status.DONE,
                events,
                upTo,
                percent,
                events * Duration.ofSeconds(1).toMillis() / Math.max(1, millis),
                begun,
                ended);
    }

    boolean isRunning() {
        return status == Status.RUNNING;
    }
}
