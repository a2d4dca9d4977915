package io.lectern.store.signal;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.migration.TestMigrations;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.OpenAppend;
import io.lectern.store.engine.TestStore;
import io.lectern.store.engine.TestStore.Engine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How soon readers hear of events. Polling alone, every 250 ms, has a median of about 125 ms. */
class LocalSignalsTest {
    private static final long WELL_BELOW_A_POLL_MILLIS = 60;
    private static final int TIMES = 21;

    private final String database = TestMigrations.migrated();
    private TestStore store;

    @BeforeEach
    void start() {
        store = new TestStore(database, Engine.STRICT);
    }

    @AfterEach
    void stop() throws Exception {
        store.close();
    }

    @Test
    void theFeedIsWokenRightAfterACommit() throws Exception {
        assertThat(median(store, store)).isLessThan(WELL_BELOW_A_POLL_MILLIS);
    }

    @Test
    void theFeedIsWokenByTheCommitsOfAnotherNode() throws Exception {
        try (var other = new TestStore(database, Engine.STRICT)) {
            assertThat(median(other, store)).isLessThan(WELL_BELOW_A_POLL_MILLIS);
        }
    }

    @Test
    void whatNobodyAnnouncedIsFoundAllTheSame() throws Exception {
        var reader = new Reader(store);
        try (var ignored = store.feed.onAvailable(reader)) {
            store.engine.appendEvents(event("lamp-silent", 0, new PutOut("l")));

            reader.millisUntil("lamp-silent");
        }
    }

    @Test
    void anEventThatWasHeldBackArrivesSoonAfterTheOneBeforeItHasEnded() throws Exception {
        var reader = new Reader(store);
        try (var ignored = store.feed.onAvailable(reader)) {
            var waits = new ArrayList<Long>();
            for (var n = 0; n < TIMES; n++) {
                var slow = new OpenAppend(store);
                store.events.publish(event("lamp-held-" + n, 0, new PutOut("l")));
                slow.rollBack();
                waits.add(reader.millisUntil("lamp-held-" + n));
            }
            assertThat(median(waits)).isLessThan(WELL_BELOW_A_POLL_MILLIS);
        }
    }

    @Test
    void withinAGreaterTransactionTheWakeWaitsForItsCommit() throws Exception {
        var woken = new AtomicInteger();
        store.signals.close();
        try (var ignored = store.feed.onAvailable(woken::incrementAndGet)) {
            store.spring.executeWithoutResult(status -> {
                store.events.publish(event("lamp-inner", 0, new PutOut("l")));
                assertThat(woken).hasValue(0);
            });
            assertThat(woken).hasValue(1);
        }
    }

    @Test
    void aRolledBackTransactionWakesNobody() throws Exception {
        var woken = new AtomicInteger();
        store.signals.close();
        try (var ignored = store.feed.onAvailable(woken::incrementAndGet)) {
            store.spring.executeWithoutResult(status -> {
                store.events.publish(event("lamp-undone", 0, new PutOut("l")));
                status.setRollbackOnly();
            });
            assertThat(woken).hasValue(0);
        }
    }

    @Test
    void aListenerThatFailsDoesNotKeepOthersFromHearing() throws Exception {
        var heard = new AtomicInteger();
        try (var bad = store.feed.onAvailable(() -> {
                    throw new IllegalStateException("broken on purpose");
                });
                var good = store.feed.onAvailable(heard::incrementAndGet)) {
            store.signals.send();
        }
        assertThat(heard).hasPositiveValue();
        var before = heard.get();
        store.signals.send();
        assertThat(heard).hasValue(before);
    }

    @Test
    void aPooledProcessorHandlesAnEventRightAfterItsCommit() {
        var waits = new CopyOnWriteArrayList<Long>();
        var axon = store.process("lamps", new Object() {
            @EventHandler
            void on(PutOut event) {
                waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - Long.parseLong(event.lamp())));
            }
        });
        for (var n = 1; n <= TIMES; n++) {
            store.events.publish(event("lamp-" + n, 0, new PutOut("" + System.nanoTime())));
            await().pollInterval(Duration.ofMillis(2)).until(waits::size, equalTo(n));
        }
        axon.shutdown();

        assertThat(median(waits)).isLessThan(WELL_BELOW_A_POLL_MILLIS);
    }

    private static long median(TestStore writer, TestStore reading) throws Exception {
        var reader = new Reader(reading);
        try (var ignored = reading.feed.onAvailable(reader)) {
            var waits = new ArrayList<Long>();
            for (var n = 0; n < TIMES; n++) {
                writer.events.publish(event("lamp-" + n, 0, new PutOut("l")));
                waits.add(reader.millisUntil("lamp-" + n));
            }
            return median(waits);
        }
    }

    private static long median(List<Long> waits) {
        return waits.stream().sorted().toList().get(waits.size() / 2);
    }

    /** Reads what is new whenever it is told to. */
    private static final class Reader implements Runnable {
        final LinkedBlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        private final TestStore store;
        private long last;

        Reader(TestStore store) {
            this.store = store;
            this.last = store.feed.head();
        }

        @Override
        public synchronized void run() {
            for (StoredEvent event : store.feed.after(last, 100)) {
                last = event.index();
                arrived.add(event.stream());
            }
        }

        /** How long the next event takes from now, which must be of that stream. */
        long millisUntil(String stream) throws InterruptedException {
            var start = System.nanoTime();
            assertThat(arrived.poll(5, TimeUnit.SECONDS)).isEqualTo(stream);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }
}
