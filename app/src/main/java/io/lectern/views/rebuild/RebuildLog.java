package io.lectern.views.rebuild;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log how far a rebuild is: when it is first looked at, every few seconds, and at its end. */
class RebuildLog implements RebuildLoop.Listener {
    private static final Logger log = LoggerFactory.getLogger("io.lectern");
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private long said = System.nanoTime() - BETWEEN_LINES.toNanos();

    @Override
    public void accept(RebuildView now) {
        if (now.isRunning() && System.nanoTime() - said < BETWEEN_LINES.toNanos()) return;
        said = System.nanoTime();
        log.info(
                "The views of {} are {}: {} of {} events ({} %), {} a second",
                now.name(),
                now.isRunning() ? "made again" : "made again, and read from now on",
                now.events(),
                now.of(),
                now.percent(),
                now.perSecond());
    }
}
