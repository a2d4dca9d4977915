package io.lectern.store.feed;

import io.lectern.lock.AdvisoryLock;

/**
 * The advisory lock that whoever appends events shares until the end of their transaction, so that a reader can see in
 * {@code pg_locks} who may still fill a gap. Nobody takes it exclusively.
 */
public final class WriterLock {
    private static final long KEY = AdvisoryLock.key("Lectern");

    /** Waits for nobody; must come before the global index is drawn. */
    public static final String SHARE = "pg_advisory_xact_lock_shared(" + KEY + ")";

    /** The transactions of this database that hold it: bigint keys are split over two columns, with 1 beside them. */
    static final String HOLDERS = """
            select virtualtransaction from pg_locks
             where locktype = 'advisory' and granted
               and database = (select oid from pg_database where datname = current_database())
               and classid = """ + (KEY >>> 32) + " and objid = " + (KEY & 0xFFFFFFFFL) + " and objsubid = 1";

    private WriterLock() {}
}
