package io.lectern.store.verify;

import io.lectern.store.seal.HashChain;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the hashes of events, and which of them are signed. */
class StoredHashes {
    private static final String HASHES = """
            select global_index, hash from store.event_hash
             where global_index > ? and global_index <= ? order by global_index""";
    private static final String LAST = """
            select hash from store.event_hash where global_index <= ? order by global_index desc limit 1""";

    private final JdbcClient jdbc;

    StoredHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record StoredHash(long index, byte[] hash) {}

    List<StoredHash> between(long after, long upTo) {
        return jdbc.sql(HASHES)
                .params(after, upTo)
                .query((row, n) -> new StoredHash(row.getLong(1), row.getBytes(2)))
                .list();
    }

    /** The hash from which the chain goes on after an index. */
    byte[] lastUpTo(long index) {
        return jdbc.sql(LAST)
                .param(index)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseGet(HashChain::beginning);
    }

    /** The highest index of a table, or 0. */
    long head(String table) {
        return jdbc.sql("select coalesce(max(global_index), 0) from store." + table)
                .query(Long.class)
                .single();
    }
}
