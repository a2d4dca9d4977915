package io.lectern.store.transfer.mapping;

import java.time.Instant;
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
            select distinct on (aggregate_identifier) aggregate_identifier, sequence_number, time_stamp
              from store.domain_event where aggregate_identifier in (:streams)
             order by aggregate_identifier, sequence_number desc""";

    private final JdbcClient jdbc;
    private final EventStorageEngine engine;

    MappedEventStorage(JdbcClient jdbc, EventStorageEngine engine) {
        this.jdbc = jdbc;
        this.engine = engine;
    }

    private record Last(String stream, long version, Instant time) {}

    /** In the caller's transaction. */
    void append(List<MappedEvent> part) {
        var last = last(part.stream().map(MappedEvent::stream).distinct().toList());
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : part) {
            var before = last.get(event.stream());
            if (before != null && event.time().isBefore(before.time()))
                throw new IllegalArgumentException("Record " + event.source() + " is older than what was imported of "
                        + event.stream() + " before: order the records by time");
            var version = before == null ? 0 : before.version() + 1;
            last.put(event.stream(), new Last(event.stream(), version, event.time()));
            messages.add(event.at(version));
        }
        engine.appendEvents(messages);
    }

    private Map<String, Last> last(List<String> streams) {
        var found = new HashMap<String, Last>();
        jdbc.sql(LAST)
                .param("streams", streams)
                .query((row, n) -> new Last(row.getString(1), row.getLong(2), Instant.parse(row.getString(3))))
                .list()
                .forEach(each -> found.put(each.stream(), each));
        return found;
    }
}
