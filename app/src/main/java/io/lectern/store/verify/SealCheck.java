package io.lectern.store.verify;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.store.seal.LogSeal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the seals between two places with the hashes, and checks who signed them. */
class SealCheck {
    private static final int PART = 500;
    private static final String NEXT = """
            select s.global_index, s.event_identifier, s.time_stamp, encode(s.hash, 'hex'), s.key_id, s.signature,
                   coalesce(s.hash = h.hash, false),
                   coalesce(s.event_identifier = e.event_identifier and s.time_stamp = e.time_stamp, false)
              from store.log_seal s
              left join store.event_hash h using (global_index) left join store.domain_event e using (global_index)
             where s.global_index > ? and s.global_index <= ? order by s.global_index limit ?""";
    private static final String FITTING_BEFORE = """
            select 'event ' || s.event_identifier || ' (' || s.time_stamp || ', global_index ' || global_index || ')'
              from store.log_seal s join store.event_hash h using (global_index, hash)
             where global_index < ? order by global_index desc limit 1""";

    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final Findings findings;
    private boolean fit = true;

    SealCheck(JdbcClient jdbc, SigningKeys keys, Findings findings) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.findings = findings;
    }

    private record Stored(long index, LogSeal seal, boolean fitsHash, boolean fitsEvent) {}

    /** @return how many there are */
    long run(long after, long upTo) {
        var count = 0;
        var from = after;
        while (true) {
            var part = jdbc.sql(NEXT)
                    .params(from, upTo, PART)
                    .query((row, n) -> stored(row))
                    .list();
            part.forEach(this::check);
            count += part.size();
            if (part.size() < PART) return count;
            from = part.get(part.size() - 1).index();
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var seal =
                new LogSeal(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new Stored(row.getLong(1), seal, row.getBoolean(7), row.getBoolean(8));
    }

    private void check(Stored stored) {
        var seal = stored.seal();
        var name =
                "The seal of event " + seal.eventId() + " (" + seal.time() + ", global_index " + stored.index() + ")";
        if (!keys.verifies(seal.keyId(), seal.signed(), seal.signature()))
            add(stored, name + " is not signed by a key of this database: it was changed or inserted");
        else if (!stored.fitsHash() && fit)
            add(
                    stored,
                    name + " has another hash than its event, or none is left: hashes were written anew, so that after "
                            + fittingBefore(stored) + " up to this one an event was changed, removed or inserted");
        else if (!stored.fitsEvent()) add(stored, name + " names an event that does not stand there any more");
        fit = stored.fitsHash();
    }

    private void add(Stored stored, String text) {
        findings.add(new Finding(stored.index(), text));
    }

    private String fittingBefore(Stored stored) {
        return jdbc.sql(FITTING_BEFORE)
                .param(stored.index())
                .query(String.class)
                .optional()
                .orElse("the beginning");
    }
}
