package io.lectern.thread;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Tells what fails each time that it is tried, without a line for each time: every kind of failure at once or within a
 * minute, and once more each hour while it lasts.
 */
public final class RepeatedFailures {
    private static final long BETWEEN_NANOS = Duration.ofMinutes(1).toNanos();
    private static final long AGAIN_NANOS = Duration.ofHours(1).toNanos();

    private final String what;
    private final LongSupplier nanoTime;
    private @Nullable String told;
    private long toldAt;

    /** @param what the sentence that says what does not work */
    public RepeatedFailures(String what) {
        this(what, System::nanoTime);
    }

    RepeatedFailures(String what, LongSupplier nanoTime) {
        this.what = what;
        this.nanoTime = nanoTime;
        this.toldAt = nanoTime.getAsLong() - BETWEEN_NANOS;
    }

    /** Takes a failure down; never fails itself, so that whoever calls it can go on whatever the failure was. */
    public synchronized void met(Logger log, Throwable failure) {
        try {
            tell(log, failure);
        } catch (RuntimeException | Error untold) {
            // There is no memory for a line, and so none for one about that either: the next time counts as the first.
            told = null;
        }
    }

    private void tell(Logger log, Throwable failure) {
        var since = nanoTime.getAsLong() - toldAt;
        var kind = kind(failure);
        if (since < (kind.equals(told) ? AGAIN_NANOS : BETWEEN_NANOS)) {
            log.debug(what, failure);
            return;
        }
        log.warn(what, failure);
        told = kind;
        toldAt += since;
    }

    /** What it is and where it comes from: what it says may be another thing each time. */
    private static String kind(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }

    /** Notes that it works. */
    public synchronized void over() {
        told = null;
    }
}
