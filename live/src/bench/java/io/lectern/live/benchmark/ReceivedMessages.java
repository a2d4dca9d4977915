package io.lectern.live.benchmark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** What all clients of a load have received: one thread notes it, any may ask. */
final class ReceivedMessages {
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong disorder = new AtomicLong();
    private volatile long[] delays = new long[0];
    private int measured;

    /**
     * Notes one.
     *
     * @param inOrder whether it follows the one that its client had before
     * @param publishedAt in nanoseconds of this machine's clock
     */
    void note(boolean inOrder, long publishedAt) {
        if (!inOrder) disorder.incrementAndGet();
        if (measured < delays.length) delays[measured++] = System.nanoTime() - publishedAt;
        received.incrementAndGet();
    }

    long received() {
        return received.get();
    }

    long disorder() {
        return disorder.get();
    }

    /** Begins to count anew. */
    void forgetDisorder() {
        disorder.set(0);
    }

    /** Notes the delays of so many messages from now on. */
    void measure(int messages) {
        measured = 0;
        delays = new long[messages];
    }

    /** Delays in nanoseconds in ascending order. */
    long[] delays() {
        var noted = Arrays.copyOf(delays, measured);
        Arrays.sort(noted);
        return noted;
    }
}
