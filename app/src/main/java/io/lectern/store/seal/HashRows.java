package io.lectern.store.seal;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of events and the signed ones among them, in their tables. */
class HashRows {
    /** "LogSeal" in ASCII. */
    private static final long KEY = 0x4C6F675365616CL;

    private static final String LAST = """
            select global_index, hash, cast(extract(epoch from now() - sealed_at) * 1000 as bigint)
              from store.log_seal order by global_index desc limit 1""";
    private static final String NEWEST = """
            select event_identifier, time_stamp, encode(hash, 'hex'), key_id, signature
              from store.log_seal order by global_index desc limit 1""";

    private final JdbcClient jdbc;

    HashRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the chain is, and how long ago that was written. */
    record Last(long index, byte[] hash, Duration age) {}

    /** Whether this transaction may write, and no other until it ends. */
    boolean claim() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + KEY + ")")
                .query(Boolean.class)
                .single();
    }

    Optional<Last> last() {
        return jdbc.sql(LAST)
                .query((row, n) -> new Last(row.getLong(1), row.getBytes(2), Duration.ofMillis(row.getLong(3))))
                .optional();
    }

    void add(List<Long> indexes, List<byte[]> hashes) {
        jdbc.sql("insert into store.event_hash (global_index, hash) select * from unnest(?::bigint[], ?::bytea[])")
                .param(indexes.stream().mapToLong(Long::longValue).toArray())
                .param(hashes.toArray(byte[][]::new))
                .update();
    }

    void add(long index, LogSeal seal) {
        jdbc.sql("insert into store.log_seal (global_index, event_identifier, time_stamp, hash, key_id, signature)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(index, seal.eventId(), seal.time(), HexFormat.of().parseHex(seal.hash()))
                .params(List.of(seal.keyId(), seal.signature()))
                .update();
    }

    Optional<LogSeal> newest() {
        return jdbc.sql(NEWEST)
                .query((row, n) -> new LogSeal(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .optional();
    }
}
