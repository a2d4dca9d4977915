package io.lectern.store.transfer.copy;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.kernel.event.Audience;
import io.lectern.kernel.event.Channel;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.view.ViewShapes;
import io.lectern.store.feed.WriterLock;
import io.lectern.store.log.StoredRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Stores events as they were, where they were, with the audience that they record; many at once. */
@Component
public class EventCopy {
    private static final String EVENTS = """
            copy store.domain_event (global_index, event_identifier, aggregate_identifier, sequence_number, type,
                   time_stamp, payload_type, payload_revision, payload, meta_data, space, views)
              from stdin with (format binary)""";

    private static final int COLUMNS = 12;
    private static final String CHANNELS =
            "copy store.event_audience (channel, global_index) from stdin with (format binary)";

    private final JdbcTemplate jdbc;
    private final ViewShapes shapes;

    EventCopy(JdbcTemplate jdbc, ViewShapes shapes) {
        this.jdbc = jdbc;
        this.shapes = shapes;
    }

    /** In the caller's transaction, which is a writer like any other. */
    public void store(List<StoredRow> rows) {
        var events = new BinaryRows();
        var channels = new BinaryRows();
        for (var row : rows) {
            add(events, row);
            for (var channel : channels(row)) {
                channels.row(2);
                channels.text(channel.key());
                channels.number(row.index());
            }
        }
        jdbc.execute("select " + WriterLock.SHARE);
        copy(EVENTS, events.end());
        copy(CHANNELS, channels.end());
    }

    private void add(BinaryRows events, StoredRow row) {
        events.row(COLUMNS);
        events.number(row.index());
        events.text(row.id());
        events.text(row.stream());
        events.number(row.version());
        events.text(row.aggregate());
        events.text(row.time());
        events.text(row.type());
        events.text(row.revision());
        events.bytes(row.payload());
        events.bytes(row.metadata());
        events.text(row.space());
        events.text(shapes.changed());
    }

    private static Collection<Channel> channels(StoredRow row) {
        var audience = JSON.readTree(row.metadata()).path(Metadata.AUDIENCE);
        return audience.isObject() ? JSON.treeToValue(audience, Audience.class).channels() : Set.of();
    }

    private void copy(String sql, byte[] rows) {
        ConnectionCallback<Long> copy = connection -> {
            try {
                var postgres = connection.unwrap(PGConnection.class);
                return postgres.getCopyAPI().copyIn(sql, new ByteArrayInputStream(rows));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
        jdbc.execute(copy);
    }
}
