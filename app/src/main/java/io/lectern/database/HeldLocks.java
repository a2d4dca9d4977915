package io.lectern.database;

/** What others wait for is held for a bounded time, also by a program that stands still, as in a paused machine. */
public final class HeldLocks {

    /**
     * An expression of SQL by which PostgreSQL ends the session if its transaction does nothing for that long from here
     * on, which frees all that it has locked: {@code 25P03} is what the session hears of it.
     */
    public static final String END_IF_IDLE = "set_config('idle_in_transaction_session_timeout', '10s', true)";

    private HeldLocks() {}
}
