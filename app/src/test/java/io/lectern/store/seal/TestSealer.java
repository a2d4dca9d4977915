package io.lectern.store.seal;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.store.engine.TestStore;
import io.lectern.store.log.StoredRows;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What seals a test's events, put together as the application does it. */
public final class TestSealer {

    private TestSealer() {}

    /** As it goes by itself. */
    public static AutoCloseable start(TestStore store, SigningKeys keys) {
        return start(store, keys, () -> true);
    }

    static AutoCloseable start(TestStore store, SigningKeys keys, BooleanSupplier hasTime) {
        return new LogSealer(store.watermark, batch(store, keys), hasTime, store.signals);
    }

    /** One batch now, whenever the last one was. */
    public static OptionalLong seal(TestStore store, SigningKeys keys) {
        return batch(store, keys).take(store.watermark.beyond(Long.MAX_VALUE), Duration.ZERO);
    }

    public static LogSeal newest(TestStore store) {
        return new HashRows(JdbcClient.create(store.jdbc.getDataSource()))
                .newest()
                .orElseThrow();
    }

    static SealBatch batch(TestStore store, SigningKeys keys) {
        var jdbc = JdbcClient.create(store.jdbc.getDataSource());
        return new SealBatch(new StoredRows(jdbc), new HashRows(jdbc), keys, store.spring);
    }
}
