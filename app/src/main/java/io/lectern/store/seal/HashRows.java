package io.lectern.store.seal;

import io.lectern.database.HeldLocks;
import io.lectern.lock.AdvisoryLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The hashes of events and the signed ones among them, in their tables. */
public class HashRows {
    private static final long KEY = AdvisoryLock.key("LogSeal");

    private static final String LAST = """
            select global_index, hash, cast(extract(epoch from now() - sealed_at) * 1000 as bigint)
              from store.log_seal order by global_index desc limit 1""";
    private static final String SEALS = """
            select global_index, event_identifier, time_stamp, encode(hash, 'hex') as hex, key_id, signature
              from store.log_seal""";
    private static final String NEWEST = SEALS + " order by global_index desc limit 1";
    private static final String AFTER =
            SEALS + " where global_index > ? and global_index <= ? order by global_index limit ?";
    private static final String UNFITTING = """
            select s.global_index from store.log_seal s left join store.event_hash h using (global_index)
             where h.hash is distinct from s.hash order by 1 limit 1""";

    private final JdbcClient jdbc;

    HashRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the chain is, and how long ago that was written. */
    record Last(long index, byte[] hash, Duration age) {}

    /** Whether this transaction may write, and no other until it ends. */
    boolean claim() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + KEY + "), " + HeldLocks.END_IF_IDLE)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Optional<Last> last() {
        return jdbc.sql(LAST)
                .query((row, n) -> new Last(row.getLong(1), row.getBytes(2), Duration.ofMillis(row.getLong(3))))
                .optional();
    }

    /** Writes the hashes of events. */
    public void add(List<Long> indexes, List<byte[]> hashes) {
        jdbc.sql("insert into store.event_hash (global_index, hash) select * from unnest(?::bigint[], ?::bytea[])")
                .param(indexes.stream().mapToLong(Long::longValue).toArray())
                .param(hashes.toArray(byte[][]::new))
                .update();
    }

    /** Writes the seal of the event that has an index. */
    public void add(long index, LogSeal seal) {
        jdbc.sql("insert into store.log_seal (global_index, event_identifier, time_stamp, hash, key_id, signature)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(index, seal.eventId(), seal.time(), HexFormat.of().parseHex(seal.hash()))
                .params(List.of(seal.keyId(), seal.signature()))
                .update();
    }

    /** The next seals after an index, up to another. */
    public List<SealLine> after(long index, long upTo, int limit) {
        return jdbc.sql(AFTER)
                .params(index, upTo, limit)
                .query((row, n) -> new SealLine(row.getLong("global_index"), seal(row)))
                .list();
    }

    /** Up to which event there are seals, 0 if there are none. */
    public long sealed() {
        return last().map(Last::index).orElse(0L);
    }

    /** Whether any event has a hash. */
    public boolean isAny() {
        return jdbc.sql("select exists (select from store.event_hash)")
                .query(Boolean.class)
                .single();
    }

    /** The first event whose seal does not fit its hash. */
    public Optional<Long> firstUnfitting() {
        return jdbc.sql(UNFITTING).query(Long.class).optional();
    }

    Optional<LogSeal> newest() {
        return jdbc.sql(NEWEST).query((row, n) -> seal(row)).optional();
    }

    private static LogSeal seal(ResultSet row) throws SQLException {
        return new LogSeal(
                row.getString("event_identifier"),
                row.getString("time_stamp"),
                row.getString("hex"),
                row.getString("key_id"),
                row.getString("signature"));
    }
}
