package io.lectern.store.engine;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.history.History;
import io.lectern.history.HistoryChecker;
import io.lectern.history.Read;
import io.lectern.history.StoredVersion;
import io.lectern.history.Write;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.event.StoredEvent;
import io.lectern.migration.TestMigrations;
import io.lectern.store.Tampering;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.TestStore.Engine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Faults that are planted in a real store are found by the history of those who use it. */
class PlantedFaultsTest {
    private static final String LAMP = "lamp-1";
    private static final String NEWER = "select global_index from store.domain_event where global_index > ? order by 1";
    private static final String LAST =
            "select max(sequence_number) from store.domain_event where aggregate_identifier = ?";

    private final String database = TestMigrations.migrated();
    private final TestStore store = new TestStore(database, Engine.STRICT);
    private final History history = new History();

    @AfterEach
    void stop() throws Exception {
        store.close();
    }

    @Test
    void axonsOwnEngineMissesWhatIsCommittedLate() throws Exception {
        try (var stock = new TestStore(database, Engine.STOCK)) {
            var slow = new OpenAppend(stock);
            append(LAMP, Write.NEW, Instant.now().minusSeconds(7_200));
            var met = new ArrayList<>(read(stock, null));
            slow.commit();
            met.addAll(read(stock, GapAwareTrackingToken.newInstance(met.get(met.size() - 1), List.of())));

            assertThatThrownBy(() -> observed(met)).hasMessageContaining("MISSED_BY_A_READER: reader met 2, where 1");
        }
    }

    @Test
    void aReaderWithoutTheWatermarkMissesWhatIsCommittedLate() throws Exception {
        var slow = new OpenAppend(store);
        append(LAMP, Write.NEW, Instant.now());
        var met = new ArrayList<>(store.jdbc.queryForList(NEWER, Long.class, 0));
        slow.commit();
        met.addAll(store.jdbc.queryForList(NEWER, Long.class, met.get(met.size() - 1)));

        assertThatThrownBy(() -> observed(met)).hasMessageContaining("MISSED_BY_A_READER: reader met 2, where 1");
        assertThatCode(() -> observed(
                        store.feed.after(0, 10).stream().map(StoredEvent::index).toList()))
                .doesNotThrowAnyException();
    }

    @Test
    void aReaderInASnapshotThatStandsStillIsStale() {
        append(LAMP, Write.NEW, Instant.now());
        var still = new TransactionTemplate(store.spring.getTransactionManager());
        still.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        still.executeWithoutResult(status -> {
            readLast();
            CompletableFuture.runAsync(() -> append(LAMP, 0, Instant.now())).join();
            readLast();
        });

        assertThatThrownBy(() -> observed(List.of(1L, 2L))).hasMessageContaining("STALE_READ: version 1 was known");
    }

    @Test
    void anEventThatIsDeletedIsLost() {
        append(LAMP, Write.NEW, Instant.now());
        append(LAMP, 0, Instant.now());
        Tampering.with(store.jdbc.getDataSource(), "delete from store.domain_event where global_index = 2");

        assertThatThrownBy(() -> observed(List.of(1L))).hasMessageContaining("LOST_WRITE: acknowledged as version 1");
    }

    private void append(String stream, long expected, Instant at) {
        var mark = UUID.randomUUID().toString();
        var call = history.write("writer", mark, stream, "", expected, Map.of());
        var metadata = Map.of(Metadata.CORRELATION_ID, mark);
        store.engine.appendEvents(event(stream, expected + 1, new PutOut("l"), metadata, at));
        call.acknowledged(stream, expected + 1);
    }

    private void readLast() {
        var began = System.nanoTime();
        var last = store.jdbc.queryForObject(LAST, Long.class, LAMP);
        history.read("reader", LAMP, Read.PRESENT, last, Map.of(), began);
    }

    private void observed(List<Long> met) {
        var stored = StoredVersion.read(database);
        var due = stored.stream().map(StoredVersion::index).toList();
        new HistoryChecker(history.operations(), stored)
                .observed("reader", due, met)
                .judge();
    }

    private static List<Long> read(TestStore store, TrackingToken after) {
        return store.engine
                .readEvents(after, false)
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }
}
