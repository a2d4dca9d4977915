package io.lectern.store.transfer.mapping;

import io.lectern.kernel.event.EventMetadata;
import io.lectern.kernel.event.Metadata;
import java.time.Instant;
import java.util.Locale;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * An event that a record became, but for its version.
 *
 * @param source the number of the record
 * @param aggregate Axon's name of what the stream belongs to
 */
record MappedEvent(
        long source, String id, String stream, String aggregate, Object payload, MetaData metadata, Instant time) {

    static MetaData metadata(String actor, String role, String correlationId, EventMetadata rest) {
        return rest.toMetaData()
                .and(Metadata.ACTOR, actor)
                .and(Metadata.ROLE, role.toUpperCase(Locale.ROOT))
                .and(Metadata.CORRELATION_ID, correlationId);
    }

    @Nullable
    String space() {
        return (String) metadata.get(Metadata.SPACE);
    }

    DomainEventMessage<?> at(long version) {
        return new GenericDomainEventMessage<>(aggregate, stream, version, payload, metadata, id, time);
    }
}
