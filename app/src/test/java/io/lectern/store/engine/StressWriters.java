package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;

import io.lectern.history.History;
import io.lectern.history.Read;
import io.lectern.history.Write;
import io.lectern.kernel.event.Metadata;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Writes as unkindly as it can: some transactions are slow, some fail, some events claim to be hours old, and some
 * streams are written by many at once.
 */
final class StressWriters {
    private static final int THREADS = 6;
    private static final int SHARED = 12;

    private final TestStore store;
    private final Instant end;
    private final History history = new History();

    private StressWriters(TestStore store, Duration duration) {
        this.store = store;
        this.end = Instant.now().plus(duration);
    }

    /** One process of writers: the database, the seconds, and the file for what they did. */
    public static void main(String[] args) throws Exception {
        try (var store = new TestStore(args[0], Engine.STRICT)) {
            run(store, Duration.ofSeconds(Long.parseLong(args[1]))).save(Path.of(args[2]));
        }
    }

    /** Says what they did. */
    static History run(TestStore store, Duration duration) throws Exception {
        var writers = new StressWriters(store, duration);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var turns = Collections.nCopies(THREADS, Executors.callable(writers::write));
            for (var turn : threads.invokeAll(turns, duration.toSeconds() + 60, TimeUnit.SECONDS)) turn.get();
        } finally {
            threads.shutdown();
        }
        return writers.history;
    }

    private void write() {
        var client =
                ProcessHandle.current().pid() + "/" + Thread.currentThread().getName();
        while (Instant.now().isBefore(end)) writeOne(client, ThreadLocalRandom.current());
    }

    private void writeOne(String client, ThreadLocalRandom random) {
        var isShared = random.nextInt(4) == 0;
        var stream = "lamp-" + (isShared ? random.nextInt(SHARED) : UUID.randomUUID());
        var began = System.nanoTime();
        var last = store.events.lastSequenceNumberFor(stream).orElse(Read.ABSENT);
        history.read(client, stream, Read.PRESENT, last, Map.of(), began);
        var mark = History.mark();
        var call = history.write(client, mark, stream, "", last, Map.of());
        try {
            append(mark, stream, last + 1, !isShared && random.nextInt(40) == 0, random);
            call.acknowledged(stream, last + 1);
        } catch (Undone expected) {
            call.failed();
        } catch (ConcurrencyException | AggregateStreamCreationException other) {
            call.refused(Write.UNTOLD);
        }
    }

    private void append(String mark, String stream, long version, boolean isSlow, ThreadLocalRandom random) {
        var fails = random.nextInt(10) == 0;
        var millis = random.nextInt(isSlow ? 1_500 : 4);
        var at = random.nextInt(10) == 0 ? Instant.now().minusSeconds(7_200) : Instant.now();
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(store.transactions);
        store.events.publish(event(stream, version, new PutOut("l"), Map.of(Metadata.CORRELATION_ID, mark), at));
        unit.onPrepareCommit(u -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            if (fails) throw new Undone();
        });
        unit.commit();
    }

    private static final class Undone extends RuntimeException {}
}
