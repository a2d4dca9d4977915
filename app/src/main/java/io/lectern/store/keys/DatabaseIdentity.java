package io.lectern.store.keys;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What makes this database this one, drawn when it was made.
 *
 * @param epoch names its timeline: the random value, with the cluster that holds it, its log's timeline and its files
 * @param secret 32 random bytes that never leave it
 */
public record DatabaseIdentity(String epoch, byte[] secret) {

    private static final String CLUSTER = "select system_identifier::text from pg_control_system()";
    private static final String TIMELINE = "select left(pg_walfile_name(pg_current_wal_lsn()), 8)";

    static DatabaseIdentity of(JdbcClient jdbc) {
        var cluster = ifAllowed(jdbc, "pg_control_system()", CLUSTER);
        var timeline = ifAllowed(jdbc, "pg_walfile_name(pg_lsn)", TIMELINE);
        var copy = jdbc.sql("select coalesce('.' || current_setting('lectern.copy', true), '')")
                .query(String.class)
                .single();
        return jdbc.sql("select epoch, secret from store.identity")
                .query((row, n) -> new DatabaseIdentity(
                        row.getString("epoch") + cluster + timeline + copy, row.getBytes("secret")))
                .single();
    }

    // Some servers keep these functions to themselves; each position names its event all the same.
    private static String ifAllowed(JdbcClient jdbc, String function, String sql) {
        var allowed = jdbc.sql("select has_function_privilege(?, 'execute') and not pg_is_in_recovery()")
                .param(function)
                .query(Boolean.class)
                .single();
        return allowed ? "." + jdbc.sql(sql).query(String.class).single() : "";
    }
}
