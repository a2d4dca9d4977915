package io.lectern.views;

import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log how far the views of a context are built, every few seconds. */
final class BuildProgress {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final String context;
    private final long from;
    private final long start = System.nanoTime();
    private long said = start;

    /** Says that it begins. */
    BuildProgress(String context, long from, long upTo) {
        this.context = context;
        this.from = from;
        log.info("The views of {} are made from the events, of which they have {} of {}", context, from, upTo);
    }

    boolean isDue() {
        return System.nanoTime() - said >= BETWEEN_LINES.toNanos();
    }

    void say(long reached, long upTo) {
        said = System.nanoTime();
        var percent = upTo == 0 ? 100 : reached * 100 / upTo;
        var rate = Math.round((reached - from) / ((said - start) / 1e9));
        log.info(String.format(
                Locale.ROOT,
                "The views of %s: %d of %d events (%d %%), %d a second",
                context,
                reached,
                upTo,
                percent,
                rate));
    }
}
