package io.lectern.store.feed;

/**
 * The advisory lock that whoever appends events shares until the end of their transaction, so that a reader can see in
 * {@code pg_locks} who may still fill a gap. Nobody takes it exclusively.
 */
public final class WriterLock {
    /** "Lectern" in ASCII. */
    private static final long KEY = 0x4C65637465726EL;

    /** Waits for nobody; must come before the global index is drawn. */
    public static final String SHARE = "pg_advisory_xact_lock_shared(" + KEY + ")";

    /** The transactions of this database that hold it: bigint keys are split over two columns, with 1 beside them. */
    static final String HOLDERS = """
            SELECT virtualtransaction FROM pg_locks
             WHERE locktype = 'advisory' AND granted
               AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
               AND classid = """ + (KEY >>> 32) + " AND objid = " + (KEY & 0xFFFFFFFFL) + " AND objsubid = 1";

    private WriterLock() {}
}
