package io.lectern.store.transfer.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appends events to their streams as the store does itself: encrypted where they are personal, without a gap. */
@Component
class MappedEventStorage {
    private static final String LAST = """
            select aggregate_identifier, max(sequence_number)
              from store.domain_event where aggregate_identifier in (:streams) group by 1""";

    private final JdbcClient jdbc;
    private final EventStorageEngine engine;

    MappedEventStorage(JdbcClient jdbc, EventStorageEngine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    /** In the caller's transaction. */
    void append(List<MappedEvent> part) {
        var last = last(part.stream().map(MappedEvent::stream).distinct().toList());
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : part) messages.add(event.at(last.merge(event.stream(), 0L, (before, none) -> before + 1)));
        engine.appendEvents(messages);
    }

    private Map<String, Long> last(List<String> streams) {
        var found = new HashMap<String, Long>();
        jdbc.sql(LAST).param("streams", streams).query(row -> {
            found.put(row.getString(1), row.getLong(2));
        });
        return found;
    }
}
