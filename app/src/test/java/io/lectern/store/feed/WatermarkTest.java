package io.lectern.store.feed;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.event.StoredEvent;
import io.lectern.migration.TestMigrations;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.OpenAppend;
import io.lectern.store.engine.TestStore;
import io.lectern.store.engine.TestStore.Engine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class WatermarkTest {
    private TestStore store;

    @BeforeEach
    void start() {
        store = new TestStore();
        store.feed.head();
    }

    @AfterEach
    void stop() throws Exception {
        store.close();
    }

    @Test
    void anEventIsNotReadWhileALowerIndexMayStillAppear() throws Exception {
        var slow = new OpenAppend(store);
        append(store, Instant.now());

        assertThat(store.feed.after(0, 10)).isEmpty();
        assertThat(read(store, null)).isEmpty();

        slow.commit();
        store.signals.send();
        assertThat(store.feed.after(0, 10)).extracting(StoredEvent::index).containsExactly(1L, 2L);
        assertThat(positions(read(store, null))).containsExactly(1L, 2L);
    }

    @Test
    void aRollbackLeavesAGapThatHoldsNobodyBack() throws Exception {
        var slow = new OpenAppend(store);
        append(store, Instant.now());
        slow.rollBack();
        store.signals.send();

        assertThat(store.feed.after(0, 10)).extracting(StoredEvent::index).containsExactly(2L);
        assertThat(read(store, null).get(0).trackingToken().position()).hasValue(2);
    }

    @Test
    void theHeadDoesNotStepOverWhatIsInFlight() throws Exception {
        append(store, Instant.now());
        store.feed.head();
        try (var slow = new OpenAppend(store)) {
            append(store, Instant.now());

            assertThat(store.feed.head()).isEqualTo(1);
            assertThat(store.engine.createHeadToken().position()).hasValue(1);
            assertThat(store.engine.createTokenAt(Instant.now()).position()).hasValue(1);
            assertThat(store.engine
                            .createTokenAt(Instant.now().minusSeconds(60))
                            .position())
                    .hasValue(0);
        }
        assertThat(store.feed.head()).isEqualTo(3);
    }

    @Test
    void theTailIsBeforeAFirstEventThatIsInFlight() throws Exception {
        try (var slow = new OpenAppend(store)) {
            append(store, Instant.now());

            assertThat(store.engine.createTailToken().position()).hasValue(0);
        }
    }

    @Test
    void aNodeThatStartsAmidWritersWaitsUntilItKnowsTheHead() throws Exception {
        append(store, Instant.now());
        var slow = new OpenAppend(store);
        var late = new Watermark(store.jdbc, store.signals);
        var head = CompletableFuture.supplyAsync(late::settled);
        await().until(() -> late.beyond(0) == OpenTransactions.UNKNOWN);
        assertThat(head).isNotDone();

        slow.commit();

        assertThat(head).succeedsWithin(Duration.ofSeconds(5)).isIn(1L, 2L);
    }

    @Test
    void otherLocksAndOtherLongTransactionsDoNotHoldItBack() {
        store.spring.executeWithoutResult(status -> {
            store.jdbc.queryForList("SELECT pg_current_xact_id(), pg_advisory_xact_lock_shared(4711)");
            CompletableFuture.runAsync(() -> append(store, Instant.now())).join();

            assertThat(store.watermark.advance()).isEqualTo(1);
        });
    }

    @Test
    void theLockIsTakenBeforeTheIndexIsDrawn() {
        store.spring.executeWithoutResult(status -> {
            store.jdbc.queryForList("SELECT " + WriterLock.SHARE.replace("_shared", ""));
            var writer = CompletableFuture.runAsync(() -> append(store, Instant.now()));
            await().until(() -> store.jdbc.queryForObject(
                            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted", Long.class)
                    == 1);

            assertThat(store.jdbc.queryForObject(
                            "SELECT is_called FROM store.domain_event_global_index_seq", Boolean.class))
                    .isFalse();
            assertThat(writer).isNotDone();
            status.setRollbackOnly();
        });
        await().untilAsserted(() -> assertThat(store.feed.after(0, 1)).hasSize(1));
    }

    @Test
    void readingInASnapshotThatStandsStillIsRefused() {
        var repeatable = new TransactionTemplate(store.spring.getTransactionManager());
        repeatable.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThatThrownBy(() -> repeatable.execute(status -> store.watermark.advance()))
                .hasMessageContaining("READ COMMITTED");
    }

    /** Shows what the strict engine is for: the stock engine's own rule lets go of gaps behind an old timestamp. */
    @Test
    void theStockEngineSkipsAnEventForEverWhereOursDoesNot() throws Exception {
        assertThat(readWhileOneIsSlow(store)).containsExactly(1L, 2L);
        try (var stock = new TestStore(TestMigrations.migrated(), Engine.STOCK)) {
            assertThat(readWhileOneIsSlow(stock)).containsExactly(2L);
        }
    }

    private static List<Long> readWhileOneIsSlow(TestStore store) throws Exception {
        var slow = new OpenAppend(store);
        append(store, Instant.now().minusSeconds(7_200));
        var before = read(store, null);
        slow.commit();
        store.signals.send();
        var last = before.isEmpty() ? null : before.get(before.size() - 1).trackingToken();
        return Stream.concat(positions(before).stream(), positions(read(store, last)).stream())
                .toList();
    }

    private static void append(TestStore store, Instant at) {
        store.engine.appendEvents(event("lamp-" + UUID.randomUUID(), 0, new PutOut("l"), Map.of(), at));
        store.signals.send();
    }

    private static List<? extends TrackedEventMessage<?>> read(TestStore store, TrackingToken after) {
        return store.engine.readEvents(after, false).toList();
    }

    private static List<Long> positions(List<? extends TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }
}
