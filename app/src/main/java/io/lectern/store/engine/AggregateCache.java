package io.lectern.store.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.lectern.kernel.stream.CachedAggregates;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Aggregates as the last command on this node left them, so that the next one need not read their streams. They are
 * kept for a minute at most, since another node may erase words that this one still has in them.
 */
class AggregateCache implements Cache {
    private static final int MOST = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final com.github.benmanes.caffeine.cache.Cache<Object, Kept> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST)
            .executor(Runnable::run)
            .build();

    /** @param latest when its last event was */
    private record Kept(Object entry, @Nullable Instant latest) {}

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <K, V> @Nullable V get(K stream) {
        if (!CachedAggregates.mayBeUsed()) return null;
        var found = kept.getIfPresent(stream);
        if (found == null) return null;
        CachedAggregates.use();
        if (found.latest() != null) MonotonicTimestamps.note((String) stream, found.latest());
        return (V) found.entry();
    }

    /**
     * Keeps it once the transaction in which it came about has committed; its events have their times by then.
     *
     * @param stream null if nothing has begun it, so that there is nothing to keep
     */
    @Override
    public void put(@Nullable Object stream, Object entry) {
        if (stream == null || !TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED)
                    kept.put(stream, new Kept(entry, MonotonicTimestamps.latest((String) stream)));
                else remove(stream);
            }
        });
    }

    @Override
    public boolean putIfAbsent(Object stream, Object entry) {
        if (containsKey(stream)) return false;
        put(stream, entry);
        return true;
    }

    @Override
    public boolean remove(Object stream) {
        return kept.asMap().remove(stream) != null;
    }

    @Override
    public void removeAll() {
        kept.invalidateAll();
    }

    @Override
    public boolean containsKey(Object stream) {
        return kept.getIfPresent(stream) != null;
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told of what is kept here");
    }
}
