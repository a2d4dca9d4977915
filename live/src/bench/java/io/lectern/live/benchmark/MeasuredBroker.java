package io.lectern.live.benchmark;

import java.io.IOException;
import java.time.Duration;

/** A broker that is measured from outside. */
interface MeasuredBroker extends AutoCloseable {

    int port();

    /** Publishes so many messages to all who subscribed to the topic. */
    void publish(long messages) throws IOException;

    /** What it has used of the processors so far. */
    Duration cpu();

    /** What it holds in memory now, in MiB. */
    long residentMiB() throws IOException;

    @Override
    void close() throws IOException;
}
