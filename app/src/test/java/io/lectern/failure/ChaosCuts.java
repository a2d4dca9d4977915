package io.lectern.failure;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What cuts connections at random, and has their clients come back, until it is told to leave them alone. */
final class ChaosCuts implements AutoCloseable {
    private static final int AT_LEAST_CONNECTED_MILLIS = 300;
    private static final int AT_LEAST_AWAY_MILLIS = 10;

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(8);
    private final Random random;
    private final int spreadMillis;
    private volatile boolean over;

    ChaosCuts(Random random, int spreadMillis) {
        this.random = random;
        this.spreadMillis = spreadMillis;
    }

    /** Has a client come and go from now on. */
    void begin(ChaosClient client) {
        timer.execute(() -> come(client));
    }

    /** Lets all come back and stay. */
    void end() {
        over = true;
    }

    private void come(ChaosClient client) {
        if (client.connect()) later(() -> go(client), AT_LEAST_CONNECTED_MILLIS);
        else later(() -> come(client), AT_LEAST_AWAY_MILLIS);
    }

    private void go(ChaosClient client) {
        if (over && client.connected()) {
            later(() -> go(client), AT_LEAST_CONNECTED_MILLIS);
        } else {
            client.cut();
            later(() -> come(client), AT_LEAST_AWAY_MILLIS);
        }
    }

    private void later(Runnable task, int atLeastMillis) {
        timer.schedule(task, atLeastMillis + random.nextInt(spreadMillis), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
