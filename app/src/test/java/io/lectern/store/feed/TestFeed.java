package io.lectern.store.feed;

import io.lectern.kernel.feed.EventFeed;
import io.lectern.store.keys.DatabaseIdentity;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.signal.LocalSignals;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts what reads a test's events together as the application does it. */
public final class TestFeed {

    private TestFeed() {}

    public static Watermark watermark(JdbcOperations jdbc, LocalSignals signals) {
        return new Watermark(jdbc, signals);
    }

    public static EventFeed feed(
            JdbcClient jdbc,
            Watermark watermark,
            LocalSignals signals,
            DatabaseIdentity identity,
            EventEncryption encryption) {
        return new JdbcEventFeed(jdbc, watermark, signals, identity, encryption);
    }

    /** What the application reads events with. */
    public static Class<?> implementation() {
        return JdbcEventFeed.class;
    }
}
