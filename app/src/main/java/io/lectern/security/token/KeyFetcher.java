package io.lectern.security.token;

import io.lectern.thread.DaemonThreadFactory;
import io.lectern.thread.PeriodicTask;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the keys of an issuer, again and again while they are in use, one fetch at a time and within limits. */
final class KeyFetcher implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(KeyFetcher.class);

    private final KeySetSource sets;
    private final FetchLimits limits;
    private final RateLimit rate;
    private final ScheduledExecutorService thread;
    private volatile @Nullable FetchedKeys latest;
    private volatile boolean failing;
    private volatile boolean used;
    private @Nullable CompletableFuture<FetchedKeys> underway;

    KeyFetcher(KeySetSource sets, FetchLimits limits) {
        this.sets = sets;
        this.limits = limits;
        this.rate = new RateLimit(limits.fetches(), limits.within());
        this.thread = Executors.newSingleThreadScheduledExecutor(new DaemonThreadFactory("issuer-keys"));
        // Ahead of the time at which a request would have to wait for it.
        var period = limits.refresh().multipliedBy(3).dividedBy(4);
        PeriodicTask.start(thread, "issuer-keys", period, period, this::refresh);
    }

    /** What was fetched last, if anything was. */
    @Nullable
    FetchedKeys latest() {
        return latest;
    }

    /** The same, for whoever relies on it: it is fetched again in time. */
    @Nullable
    FetchedKeys use() {
        used = true;
        return latest;
    }

    boolean isFailing() {
        return failing;
    }

    /** How old the keys may be for a token to be taken on them. */
    Duration oldest() {
        return failing ? limits.outage() : limits.refresh();
    }

    /** What is newer than what somebody has seen: had already, or of the one fetch that is underway for all who ask. */
    synchronized CompletableFuture<FetchedKeys> newerThan(@Nullable FetchedKeys seen) {
        var present = latest;
        if (present != null && present != seen) return CompletableFuture.completedFuture(present);
        if (underway != null && !underway.isDone()) return underway;
        if (!rate.tryAcquire())
            return CompletableFuture.failedFuture(new IOException("The keys were fetched too often just now"));
        underway = CompletableFuture.supplyAsync(this::fetch, thread);
        return underway;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void refresh() {
        var present = latest;
        if (!used || present == null) return;
        used = false;
        var unused = newerThan(present);
    }

    private FetchedKeys fetch() {
        try {
            var fetched = sets.fetch();
            var before = latest;
            var now = FetchedKeys.now(before == null ? fetched : before.unlessChanged(fetched));
            latest = now;
            if (failing) log.info("The keys of the issuer can be fetched again");
            failing = false;
            return now;
        } catch (IOException | RuntimeException | Error e) {
            if (!failing) log.warn("The keys of the issuer cannot be fetched: {}", e.toString());
            failing = true;
            throw new IllegalStateException(e);
        }
    }
}
