package io.lectern.database;

import java.util.Map;

/** How long driver and server wait for each other, in seconds: a network that swallows everything answers nothing. */
final class Timeouts {
    private static final String CONNECT = "connectTimeout";
    private static final String LOGIN = "loginTimeout";
    private static final String READ = "socketTimeout";
    private static final String KEEP_ALIVE = "tcpKeepAlive";

    /**
     * How soon the server ends sessions whose machine is gone, and frees what they had locked: without it after two
     * hours, as most systems have it.
     */
    static final String OF_SESSIONS = "select set_config('tcp_keepalives_idle', '10', false),"
            + " set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '4', false)";

    private Timeouts() {}

    /**
     * Requests are bounded by their own timeout; this is for all others, who have more time.
     *
     * @param serves whether anybody waits; a command of the jar looks through all events by one statement
     */
    static Map<String, String> pooled(boolean serves) {
        return Map.of(CONNECT, "2", READ, serves ? "15" : "3600", "cancelSignalTimeout", "2", KEEP_ALIVE, "true");
    }

    /** For who only asks whether the server is there. */
    static Map<String, String> probe() {
        return Map.of(CONNECT, "1", LOGIN, "2", READ, "2", KEEP_ALIVE, "true");
    }
}
