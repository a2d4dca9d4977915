package io.lectern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.history.HistoryChecker;
import io.lectern.history.StoredVersion;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.migration.TestMigrations;
import io.lectern.store.engine.TestStore.Engine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Twelve writers in two processes against two kinds of readers; what all of them did is judged by its history. It runs
 * for some seconds; {@code -Dlectern.stress=600} makes it ten minutes.
 */
class StressTest {
    private static final Logger log = LoggerFactory.getLogger(StressTest.class);
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("lectern.stress", 8));

    @Test
    void whatWritersWereToldAndReadersMetIsExplainedByTheStore(@TempDir Path folder) throws Exception {
        var database = TestMigrations.migrated();
        var theirs = folder.resolve("history");
        try (var store = new TestStore(database, Engine.STRICT)) {
            var processed = new Handler();
            var axon = store.process("stress", processed);
            var fed = new Reader(store);
            try (var ignored = store.feed.onAvailable(fed.woken::release)) {
                fed.start();
                var others = new ProcessBuilder(
                                java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StressWriters.class.getName(),
                                database,
                                "" + DURATION.toSeconds(),
                                theirs.toString())
                        .inheritIO()
                        .start();
                var history = StressWriters.run(store, DURATION);
                assertThat(others.waitFor(90, TimeUnit.SECONDS)).isTrue();
                assertThat(others.exitValue()).isZero();
                history.add(theirs);

                var stored = StoredVersion.read(database);
                var committed = stored.stream().map(StoredVersion::index).toList();
                log.info("{} operations, {} events", history.operations().size(), committed.size());
                assertThat(committed).hasSizeGreaterThan(100);
                await().until(() -> fed.last() >= last(committed) && processed.last() >= last(committed));
                axon.shutdown();
                new HistoryChecker(history.operations(), stored)
                        .observed("the feed", committed, fed.indexes)
                        .observed("the processor", committed, processed.indexes)
                        .judge();
            } finally {
                fed.interrupt();
            }
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static long last(List<Long> indexes) {
        return indexes.isEmpty() ? 0 : indexes.get(indexes.size() - 1);
    }

    static final class Handler {
        final List<Long> indexes = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(LampEvent event, TrackingToken token) {
            indexes.add(token.position().orElseThrow());
        }

        long last() {
            return StressTest.last(indexes);
        }
    }

    private static final class Reader extends Thread {
        final List<Long> indexes = new CopyOnWriteArrayList<>();
        final Semaphore woken = new Semaphore(1);
        private final TestStore store;

        Reader(TestStore store) {
            super("stress-reader");
            this.store = store;
        }

        long last() {
            return StressTest.last(indexes);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    woken.acquire();
                    woken.drainPermits();
                    readAll();
                }
            } catch (InterruptedException end) {
                interrupt();
            }
        }

        private void readAll() {
            for (var events = store.feed.after(last(), 100); !events.isEmpty(); events = store.feed.after(last(), 100))
                indexes.addAll(events.stream().map(StoredEvent::index).toList());
        }
    }
}
