package io.lectern.store.signal;

import javax.sql.DataSource;

/** Makes the signals of a test's node as the application does it. */
public final class TestSignals {

    private TestSignals() {}

    public static LocalSignals local() {
        return new LocalSignals();
    }

    public static SignalTasks tasks() {
        return new SignalTasks();
    }

    public static ClusterSignals between(DataSource unpooled, LocalSignals signals) {
        return new ClusterSignals(unpooled, signals);
    }
}
