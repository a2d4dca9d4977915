package io.lectern.store.feed;

import io.lectern.store.feed.OpenTransactions.Look;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** How far the order of events is final for all readers of this process, who look one after the other. */
final class FinalOrder {
    private final ReentrantLock oneAfterTheOther = new ReentrantLock();
    private final OpenTransactions openTransactions = new OpenTransactions();
    private final Runnable onHeldBack;
    private volatile long latest = OpenTransactions.UNKNOWN;

    /** Takes a look at the store. */
    interface Source {
        Look look() throws SQLException;
    }

    /** @param onHeldBack runs when events are visible that may not be read yet */
    FinalOrder(Runnable onHeldBack) {
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
            latest = openTransactions.observe(source.look());
            if (openTransactions.holdsBack(latest)) onHeldBack.run();
            return latest;
        } finally {
            oneAfterTheOther.unlock();
        }
    }
}
