package io.lectern.store.seal;

import static io.lectern.store.engine.TestStore.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.migration.TestMigrations;
import io.lectern.store.engine.LampEvent.PutOut;
import io.lectern.store.engine.OpenAppend;
import io.lectern.store.engine.TestStore;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class LogSealerTest {
    private final TestSigningKeys keys = new TestSigningKeys();

    @Test
    void whatIsStoredIsSealedWithinASecond() throws Exception {
        try (var store = new TestStore();
                var sealer = TestSealer.start(store, keys)) {
            for (var n = 0; n < 3; n++) {
                append(store);
                store.watermark.beyond(n);
                await().atMost(Duration.ofMillis(1_500))
                        .until(() -> count(store, "event_hash") == count(store, "domain_event"));
            }
            assertThat(count(store, "log_seal")).isEqualTo(3);
            assertThat(shortestPause(store)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        }
    }

    @Test
    void whatIsStoredIsSealedOnceThereIsTime() throws Exception {
        var asked = new AtomicInteger();
        var hasTime = new AtomicBoolean();
        BooleanSupplier time = () -> asked.incrementAndGet() > 0 && hasTime.get();
        try (var store = new TestStore();
                var sealer = TestSealer.start(store, keys, time)) {
            append(store);
            store.watermark.beyond(0);
            await().until(() -> asked.get() > 2);
            assertThat(count(store, "event_hash")).isZero();

            hasTime.set(true);
            await().until(() -> count(store, "event_hash") == count(store, "domain_event"));
        }
    }

    @Test
    void nothingIsSealedWhileAWriterMayStillComeBeforeIt() throws Exception {
        try (var store = new TestStore()) {
            append(store);
            TestSealer.seal(store, keys);
            try (var open = new OpenAppend(store)) {
                append(store);

                TestSealer.seal(store, keys);
                assertThat(count(store, "event_hash")).isEqualTo(1);

                open.commit();
                TestSealer.seal(store, keys);
                assertThat(count(store, "event_hash")).isEqualTo(3);
            }
        }
    }

    @Test
    void twoNodesSealEachEventOnce() throws Exception {
        var database = TestMigrations.migrated();
        try (var one = new TestStore(database, TestStore.Engine.STRICT);
                var two = new TestStore(database, TestStore.Engine.STRICT);
                var sealer = TestSealer.start(one, keys);
                var other = TestSealer.start(two, keys)) {
            var end = System.nanoTime() + Duration.ofSeconds(4).toNanos();
            while (System.nanoTime() < end) {
                append(one);
                append(two);
                one.watermark.beyond(Long.MAX_VALUE);
                two.watermark.beyond(Long.MAX_VALUE);
            }
            await().until(() -> {
                one.watermark.beyond(Long.MAX_VALUE);
                return count(one, "event_hash") == count(one, "domain_event");
            });
            assertThat(shortestPause(one)).isGreaterThanOrEqualTo(Duration.ofMillis(900));
        }
    }

    @Test
    void aBatchThatIsBrokenOffLeavesNothing() throws Exception {
        try (var store = new TestStore()) {
            append(store);
            store.spring.executeWithoutResult(status -> {
                assertThat(TestSealer.seal(store, keys)).hasValue(1);
                status.setRollbackOnly();
            });
            assertThat(count(store, "event_hash") + count(store, "log_seal")).isZero();

            assertThat(TestSealer.seal(store, keys)).hasValue(1);
            assertThat(count(store, "event_hash")).isEqualTo(1);
        }
    }

    @Test
    void anotherThatIsAtItIsNotWaitedFor() throws Exception {
        try (var store = new TestStore()) {
            append(store);
            store.spring.executeWithoutResult(status -> {
                TestSealer.seal(store, keys);
                assertThat(CompletableFuture.supplyAsync(() -> TestSealer.seal(store, keys))
                                .join())
                        .isEmpty();
            });
        }
    }

    private static void append(TestStore store) {
        store.spring.executeWithoutResult(
                status -> store.engine.appendEvents(event("lamp-" + UUID.randomUUID(), 0, new PutOut("l"))));
    }

    private static long count(TestStore store, String table) {
        return store.jdbc.queryForObject("select count(*) from store." + table, Long.class);
    }

    private static Duration shortestPause(TestStore store) {
        var millis = """
                select cast(extract(epoch from min(pause)) * 1000 as bigint)
                  from (select sealed_at - lag(sealed_at) over (order by global_index)
                          from store.log_seal) s (pause)""";
        return Duration.ofMillis(store.jdbc.queryForObject(millis, Long.class));
    }
}
