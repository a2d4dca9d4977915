package io.lectern.store.verify;

import io.lectern.kernel.signature.SigningKeys;
import io.lectern.terminal.Progress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the whole store once, in parts side by side, and compares all that can be compared. */
class LogVerification {
    private static final int MOST_THREADS = 6;
    private static final long PAUSE_MILLIS = 100;
    /** PostgreSQL counts from 1; who inserts by hand need not. */
    private static final long BEFORE_ALL = Long.MIN_VALUE;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final Findings findings = new Findings();
    private final LongAdder events = new LongAdder();

    LogVerification(DataSource database, SigningKeys keys) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.keys = keys;
    }

    /**
     * What came out.
     *
     * @param head the index up to which the store is sealed
     */
    record Result(long head, long events, long seals, Findings findings) {}

    Result run(Progress progress) throws InterruptedException {
        var hashes = new StoredHashes(jdbc);
        var head = Math.max(hashes.head("event_hash"), hashes.head("log_seal"));
        if (hashes.head("event_hash") > hashes.head("log_seal"))
            findings.add(new Finding(
                    hashes.head("log_seal") + 1,
                    "Hashes after global_index " + hashes.head("log_seal")
                            + " are under no seal: newer seals were removed, or the hashes were written by another"));
        var threads = Math.min(MOST_THREADS, Math.max(2, Runtime.getRuntime().availableProcessors()));
        var parts = new ArrayList<Callable<Long>>();
        for (var each = 0; each < threads; each++) {
            var after = each == 0 ? BEFORE_ALL : head * each / threads;
            var upTo = head * (each + 1) / threads;
            parts.add(() -> check(after, upTo));
        }
        var seals = sum(parts, head, progress);
        return new Result(head, events.sum(), seals, findings);
    }

    private long check(long after, long upTo) throws SQLException {
        try (var audience = new AudienceCheck(database, after, upTo, findings)) {
            new EventsCheck(jdbc, findings).run(after, upTo, audience::compare, events::add);
            audience.end();
        }
        return new SealCheck(jdbc, keys, findings).run(after, upTo);
    }

    private long sum(List<Callable<Long>> parts, long head, Progress progress) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(parts.size());
        try {
            var sum = 0L;
            for (var part : parts.stream().map(threads::submit).toList()) sum += await(part, head, progress);
            return sum;
        } finally {
            threads.shutdownNow();
        }
    }

    private long await(Future<Long> part, long head, Progress progress) throws InterruptedException {
        while (true)
            try {
                return part.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                progress.show(events.sum(), head);
            } catch (ExecutionException failure) {
                throw new IllegalStateException("The log cannot be read", failure.getCause());
            }
    }
}
