package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;

import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** Writes as unkindly as it can: some transactions are slow, some fail, some events claim to be hours old. */
final class StressWriters {
    private static final int THREADS = 6;

    private final TestStore store;
    private final Instant end;

    private StressWriters(TestStore store, Duration duration) {
        this.store = store;
        this.end = Instant.now().plus(duration);
    }

    /** One process of writers: the database and the seconds. */
    public static void main(String[] args) throws Exception {
        try (var store = new TestStore(args[0], Engine.STRICT)) {
            run(store, Duration.ofSeconds(Long.parseLong(args[1])));
        }
    }

    static void run(TestStore store, Duration duration) throws InterruptedException {
        var writers = new StressWriters(store, duration);
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var n = 0; n < THREADS; n++) threads.execute(writers::write);
        threads.shutdown();
        if (!threads.awaitTermination(duration.toSeconds() + 60, TimeUnit.SECONDS))
            throw new IllegalStateException("The writers did not end");
    }

    private void write() {
        while (Instant.now().isBefore(end)) {
            try {
                writeOne(ThreadLocalRandom.current());
            } catch (Undone expected) {
                continue;
            }
        }
    }

    private void writeOne(ThreadLocalRandom random) {
        var fails = random.nextInt(10) == 0;
        var millis = random.nextInt(50) == 0 ? random.nextInt(1_500) : random.nextInt(4);
        var at = random.nextInt(10) == 0 ? Instant.now().minusSeconds(7_200) : Instant.now();
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(store.transactions);
        store.events.publish(event("lamp-" + UUID.randomUUID(), 0, new PutOut("l"), Map.of(), at));
        unit.onPrepareCommit(u -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            if (fails) throw new Undone();
        });
        unit.commit();
    }

    private static final class Undone extends RuntimeException {}
}
