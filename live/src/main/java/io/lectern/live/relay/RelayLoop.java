package io.lectern.live.relay;

import io.lectern.thread.RepeatedFailures;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the relay's thread does: has the store read when there is something, and waits out a store that is away. */
final class RelayLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    private final FeedReader reader;
    private final RelayTaskQueue tasks;
    private final RepeatedFailures failures = new RepeatedFailures("Live messages wait, and it is tried again");
    private volatile boolean running;
    private int failed;

    RelayLoop(FeedReader reader, RelayTaskQueue tasks) {
        this.reader = reader;
        this.tasks = tasks;
    }

    void start() {
        running = true;
    }

    void stop() {
        running = false;
        tasks.wake();
    }

    boolean isRunning() {
        return running;
    }

    @Override
    public void run() {
        while (running) takeTurn();
    }

    /** Whatever fails in it, there is a next one: a node whose relay has ended would neither tell nor revoke. */
    private void takeTurn() {
        try {
            if (failed > 0) pause();
            if (running) advance();
        } catch (RuntimeException | Error | InterruptedException failure) {
            failed++;
            failures.met(log, failure);
            tasks.signalAgain();
        }
    }

    private void pause() throws InterruptedException {
        tasks.runWithin(Duration.ofMillis(Math.min(MAX_PAUSE.toMillis(), 25L << Math.min(failed, 10))));
    }

    private void advance() throws InterruptedException {
        reader.startAtHead();
        if (tasks.takeSignal()) reader.read(this::isRunning);
        failed = 0;
        failures.over();
        tasks.runOrAwait();
    }
}
