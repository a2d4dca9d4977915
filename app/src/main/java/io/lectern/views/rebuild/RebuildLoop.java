package io.lectern.views.rebuild;

import io.lectern.views.ShapedTables;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Goes on with a rebuild until it is done, together with whichever node is at it too. */
@Component
class RebuildLoop {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final RebuildRows rows;
    private final RebuildStep step;
    private final RebuildMetrics metrics;

    RebuildLoop(RebuildRows rows, RebuildStep step, RebuildMetrics metrics) {
        this.rows = rows;
        this.step = step;
        this.metrics = metrics;
    }

    /** Is told now and then how far it is. */
    interface Listener {
        void accept(RebuildView now);
    }

    void run(ShapedTables shape, Listener listener) {
        while (!Thread.currentThread().isInterrupted()) {
            var result = step.take(shape);
            var now = rows.find(shape);
            metrics.show(now);
            listener.accept(now);
            if (!now.isRunning()) return;
            if (result == RebuildStep.Result.LATER) LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
