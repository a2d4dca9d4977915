package io.lectern.store.feed;

import io.lectern.store.feed.OpenTransactions.Look;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** How far the order of events is final for all readers of this process, who look one after the other. */
final class FinalOrder {
    private final ReentrantLock oneAfterTheOther = new ReentrantLock();
    /** Of those who wait for the pace: whoever does not is not held up by them. */
    private final ReentrantLock paced = new ReentrantLock();

    private final OpenTransactions openTransactions = new OpenTransactions();
    private final LongSupplier signals;
    private final Pace pace;
    private final Runnable onHeldBack;
    private volatile long latest = OpenTransactions.UNKNOWN;
    private volatile long seen = -1;

    /** Takes a look at the store. */
    interface Source {
        Look look() throws SQLException;
    }

    /**
     * @param signals how often it was said that there may be something new
     * @param pace of the looks that signals ask for
     * @param onHeldBack runs when events are visible that may not be read yet
     */
    FinalOrder(LongSupplier signals, Pace pace, Runnable onHeldBack) {
        this.signals = signals;
        this.pace = pace;
        this.onHeldBack = onHeldBack;
    }

    /** What was found last, {@link OpenTransactions#UNKNOWN} if nothing was. */
    long latest() {
        return latest;
    }

    /** Finds how far it is final now; the look is taken while nobody else's is taken or on its way here. */
    long advance(Source source) throws SQLException {
        oneAfterTheOther.lock();
        try {
            return look(source);
        } finally {
            oneAfterTheOther.unlock();
        }
    }

    /** How far it is final as of the last signal: whoever asks for the same one looks once, for all of them. */
    long sinceSignal(Source source) throws SQLException {
        paced.lock();
        try {
            var unseen = signals.getAsLong() - seen;
            if (unseen <= 0) return latest;
            pace.await(unseen);
            return advance(source);
        } finally {
            paced.unlock();
        }
    }

    private long look(Source source) throws SQLException {
        var signalled = signals.getAsLong();
        latest = openTransactions.observe(source.look());
        seen = signalled;
        if (openTransactions.holdsBack(latest)) onHeldBack.run();
        return latest;
    }
}
