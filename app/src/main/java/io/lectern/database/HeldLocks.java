package io.lectern.database;

/**
 * What others wait for is held for a bounded time, also by a program that stands still, as in a paused machine. Those
 * of its sessions that wait for a lock too would each hold it as long once it is theirs, so their wait is bounded, too.
 */
public final class HeldLocks {

    /**
     * An expression of SQL by which PostgreSQL ends the session if its transaction does nothing for that long from here
     * on, which frees all that it has locked: {@code 25P03} is what the session hears of it.
     */
    public static final String END_IF_IDLE = "set_config('idle_in_transaction_session_timeout', '10s', true)";

    /** The same for who waits from here on for a lock: {@code 55P03}, after five seconds. */
    public static final String END_WAITING = "set_config('lock_timeout', '5s', true)";

    private HeldLocks() {}
}
