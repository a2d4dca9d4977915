package io.lectern.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What makes this database this one, drawn when it was made.
 *
 * @param epoch names it in positions
 * @param secret 32 random bytes that never leave it
 */
record Identity(String epoch, byte[] secret) {

    static Identity of(JdbcClient jdbc) {
        return jdbc.sql("SELECT epoch, secret FROM store.identity")
                .query((row, n) -> new Identity(row.getString("epoch"), row.getBytes("secret")))
                .single();
    }
}
