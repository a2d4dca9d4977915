package io.lectern.live.relay;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the relay's thread does: has the store read when there is something, and waits out a store that is away. */
final class RelayLoop implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    private final FeedReader reader;
    private final RelayTaskQueue tasks;
    private volatile boolean running;
    private int failures;

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
        while (running) {
            try {
                try {
                    advance();
                } catch (RuntimeException unreachable) {
                    pause(unreachable);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void advance() throws InterruptedException {
        reader.startAtHead();
        if (tasks.takeSignal()) reader.read(this::isRunning);
        if (failures > 0) log.debug("The store can be read again; live messages go on");
        failures = 0;
        tasks.runOrAwait();
    }

    private void pause(RuntimeException unreachable) throws InterruptedException {
        if (failures == 0) log.warn("The store cannot be read; live messages wait for it", unreachable);
        tasks.signalAgain();
        tasks.runWithin(Duration.ofMillis(Math.min(MAX_PAUSE.toMillis(), 50L << Math.min(failures++, 10))));
    }
}
