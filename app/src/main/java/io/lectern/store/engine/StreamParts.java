package io.lectern.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventData;

/** How much of a stream is read at once: so many events as memory is sure to have room for, however large they are. */
final class StreamParts {
    static final int MOST_EVENTS = 500;
    private static final int MOST_BYTES = 4 << 20;

    /** Sizes are known without reading the contents. */
    private static final String READ = """
            select %1$s
              from (select %1$s, sum(octet_length(payload) + octet_length(meta_data))
                             over (order by sequence_number rows between unbounded preceding and 1 preceding) as before
                      from store.domain_event
                     where aggregate_identifier = ? and sequence_number >= ? and sequence_number < ?) as measured
             where before is null or before < ?
             order by sequence_number""".formatted(AxonTableNames.EVENTS.trackedEventFields());

    private StreamParts() {}

    static PreparedStatement read(Connection connection, String stream, long first, int events) throws SQLException {
        var statement = connection.prepareStatement(READ);
        statement.setString(1, stream);
        statement.setLong(2, first);
        statement.setLong(3, first + events);
        statement.setInt(4, MOST_BYTES);
        return statement;
    }

    /** Whether nothing can follow, since there was room for more. */
    static boolean isLast(List<? extends DomainEventData<?>> part) {
        return part.size() < MOST_EVENTS
                && part.stream().mapToLong(StreamParts::bytes).sum() < MOST_BYTES;
    }

    private static long bytes(DomainEventData<?> event) {
        var stored = ((DecryptedEvent) event).stored();
        return ((byte[]) stored.getPayload().getData()).length
                + ((byte[]) stored.getMetaData().getData()).length;
    }
}
