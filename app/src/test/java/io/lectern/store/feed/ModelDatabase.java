package io.lectern.store.feed;

import io.lectern.store.feed.OpenTransactions.Look;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What PostgreSQL promises of writers and readers, a step at a time: a writer holds its lock before it draws an index,
 * and is visible before it lets go of the lock; a look sees the newest event in its snapshot first and the locks later.
 * Indexes and writers are bits, so that each step is one for a search too.
 */
final class ModelDatabase {
    private final AtomicLong holders = new AtomicLong();
    private final AtomicLong drawn = new AtomicLong();
    private final AtomicLong visible = new AtomicLong();

    void lock(int writer) {
        holders.getAndAdd(1L << writer);
    }

    long draw() {
        return drawn.incrementAndGet();
    }

    void show(long index) {
        visible.getAndAdd(1L << index);
    }

    void unlock(int writer) {
        holders.getAndAdd(-(1L << writer));
    }

    Look look() {
        var snapshot = visible.get();
        var locks = holders.get();
        var writers = new HashSet<String>();
        for (var writer = 0; locks >> writer != 0; writer++) if ((locks >> writer & 1) == 1) writers.add("w" + writer);
        return new Look(snapshot == 0 ? 0 : 63 - Long.numberOfLeadingZeros(snapshot), writers);
    }

    /** The events after one index and up to another, as bits. */
    long read(long after, long upTo) {
        return visible.get() & (1L << upTo + 1) - (1L << after + 1);
    }

    long all() {
        return visible.get();
    }
}
