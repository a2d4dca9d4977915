package io.lectern.store.seal;

import io.lectern.database.DatabaseFailures;
import io.lectern.store.feed.Watermark;
import io.lectern.store.signal.LocalSignals;
import io.lectern.store.signal.SignalTasks;
import io.lectern.thread.DaemonThreadFactory;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what was stored, behind the writers: at once when it was quiet, else a second after the last time. While there
 * are no new events it asks the database nothing.
 */
class LogSealer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LogSealer.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** Seals are kept for ever: there is about one a second at most, however many nodes there are. */
    private static final Duration SINCE_ANY = Duration.ofMillis(900);

    private static final long LAST_WORK_SECONDS = 5;

    private final Watermark watermark;
    private final SealBatch batch;
    private final BooleanSupplier hasTime;
    private final SignalTasks.Registration registration;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, new DaemonThreadFactory("lectern-seal"));
    private volatile long began = System.nanoTime() - PAUSE_NANOS;
    private volatile long reached;
    private volatile boolean failed;

    /** @param hasTime whether nothing that people wait for needs the processors first */
    LogSealer(Watermark watermark, SealBatch batch, BooleanSupplier hasTime, LocalSignals signals) {
        this.watermark = watermark;
        this.batch = batch;
        this.hasTime = hasTime;
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.registration = signals.listen(this::wake);
    }

    /** How many events at most are not sealed yet, as far as this node knows. */
    long behind() {
        return Math.max(0, watermark.known() - reached);
    }

    private void wake() {
        if (behind() == 0 || !hasTime.getAsBoolean() || !due.compareAndSet(false, true)) return;
        var wait = Math.max(0, began + PAUSE_NANOS - System.nanoTime());
        thread.schedule(this::sealNext, wait, TimeUnit.NANOSECONDS);
    }

    private void sealNext() {
        began = System.nanoTime();
        due.set(false);
        seal(watermark::known, SINCE_ANY);
    }

    private void seal(LongSupplier upTo, Duration pause) {
        try {
            batch.take(upTo.getAsLong(), pause).ifPresent(index -> reached = index);
            failed = false;
        } catch (RuntimeException | Error failure) {
            var away = DatabaseFailures.isCauseOf(failure);
            if (away || failed) log.debug("New events cannot be sealed just now", failure);
            else log.error("New events cannot be sealed, and it is tried again", failure);
            failed = failed || !away;
        }
    }

    /** Seals the last events before it ends. */
    @Override
    public void close() throws InterruptedException {
        registration.close();
        thread.shutdown();
        if (thread.awaitTermination(LAST_WORK_SECONDS, TimeUnit.SECONDS))
            seal(() -> watermark.beyond(reached), Duration.ZERO);
    }
}
