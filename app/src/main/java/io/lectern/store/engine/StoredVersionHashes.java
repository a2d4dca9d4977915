package io.lectern.store.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lectern.kernel.stream.AppendedEvents;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes made from the ids of stored events; those of late are kept, since a committed event never changes. */
class StoredVersionHashes implements VersionHashes {
    private static final int MOST_KEPT = 20_000;
    private static final String ID = """
            select event_identifier from store.domain_event where aggregate_identifier = ? and sequence_number = ?""";

    private final JdbcClient jdbc;
    private final Cache<Version, String> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    StoredVersionHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Version(String stream, long number) {}

    @Override
    public Optional<String> of(String stream, long version) {
        var name = new Version(stream, version);
        var known = kept.getIfPresent(name);
        if (known != null) return Optional.of(known);
        var found = stored(stream, version);
        found.ifPresent(hash -> kept.put(name, hash));
        return found;
    }

    @Override
    public Optional<String> inTransaction(String stream, long version) {
        var appended = AppendedEvents.find(stream, version).map(event -> hash(event.getIdentifier()));
        return appended.isPresent() ? appended : stored(stream, version);
    }

    private Optional<String> stored(String stream, long version) {
        return jdbc.sql(ID)
                .params(stream, version)
                .query((row, n) -> hash(row.getString(1)))
                .optional();
    }

    /** Keeps the hashes of events that have been committed just now. */
    void keep(List<? extends EventMessage<?>> committed) {
        for (var event : committed)
            if (event instanceof DomainEventMessage<?> stored)
                kept.put(
                        new Version(stored.getAggregateIdentifier(), stored.getSequenceNumber()),
                        hash(stored.getIdentifier()));
    }

    private static String hash(String event) {
        return Sha256.hex(event.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
