package io.lectern.store.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lectern.kernel.stream.VersionHashes;
import io.lectern.kernel.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes made from the ids of stored events; those of late are kept, since a committed event never changes. */
class StoredVersionHashes implements VersionHashes {
    private static final int MOST_KEPT = 100_000;
    private static final String ID = """
            select event_identifier from store.domain_event where aggregate_identifier = ? and sequence_number = ?""";

    private final JdbcClient jdbc;
    private final Cache<Version, String> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

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
        var written = CurrentUnitOfWork.map(StoredVersionHashes::written)
                .map(hashes -> hashes.get(new Version(stream, version)));
        return written.isPresent() ? written : stored(stream, version);
    }

    private Optional<String> stored(String stream, long version) {
        return jdbc.sql(ID)
                .params(stream, version)
                .query((row, n) -> hash(row.getString(1)))
                .optional();
    }

    /** Keeps the hashes of events for as long as the transaction that writes them. */
    void keepInTransaction(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(unitOfWork -> each(events, written(unitOfWork)::put));
    }

    /** Keeps the hashes of events that have been committed just now. */
    void keep(List<? extends EventMessage<?>> committed) {
        each(committed, kept::put);
    }

    private static void each(List<? extends EventMessage<?>> events, BiConsumer<Version, String> keep) {
        for (var event : events)
            if (event instanceof DomainEventMessage<?> domainEvent)
                keep.accept(
                        new Version(domainEvent.getAggregateIdentifier(), domainEvent.getSequenceNumber()),
                        hash(domainEvent.getIdentifier()));
    }

    private static Map<Version, String> written(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(StoredVersionHashes.class.getName(), name -> new HashMap<>());
    }

    private static String hash(String event) {
        return Sha256.hex(event.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }
}
