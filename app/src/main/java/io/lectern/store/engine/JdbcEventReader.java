package io.lectern.store.engine;

import io.lectern.kernel.replay.EventReader;
import io.lectern.store.keys.EventEncryption;
import io.lectern.store.keys.EventEncryption.Stored;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads events by one statement a part, and of each no more than is asked for. */
@Component
class JdbcEventReader implements EventReader {
    private static final String OF_TYPES = " and (payload_type = any(";
    private static final String UNKNOWN = " or payload_type <> all(";
    private static final String METADATA = "metadata";
    private static final int FETCHED_AT_ONCE = 500;
    private static final Limit UNLIMITED = new Limit(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final String FIRST = " order by global_index limit :limit";
    private static final String LAST = " order by global_index desc limit 1";
    private static final String READ = "select global_index, event_identifier, aggregate_identifier, sequence_number,"
            + " type, time_stamp, payload_type, payload_revision, payload, meta_data from store.domain_event"
            + " where global_index > :after and global_index <= :upTo";

    private final JdbcClient jdbc;
    private final WireNameSerializer serializer;
    private final EventEncryption encryption;

    JdbcEventReader(JdbcClient jdbc, WireNameSerializer serializer, EventEncryption encryption) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.encryption = encryption;
    }

    @Override
    public Part read(Selection selection, long after, long upTo, Limit limit) {
        var order = selection.lastOnly() ? LAST : FIRST;
        return jdbc.sql(READ + selected(selection) + order)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit.events())
                .params(parameters(selection))
                .query((ResultSet rows) -> part(rows, selection.metadata(), selection.lastOnly() ? UNLIMITED : limit));
    }

    /** With no more than is needed for this selection, since it is asked of each event. */
    private static String selected(Selection selection) {
        if (selection.types() == null) return "";
        var named = IntStream.range(0, selection.metadata().size())
                .mapToObj(number -> " or position(:" + METADATA + number + " in meta_data) > 0");
        return OF_TYPES + array(selection.types())
                + (selection.known() == null ? "" : UNKNOWN + array(selection.known()))
                + named.collect(Collectors.joining())
                + ")";
    }

    /** Lectern's own wire names, spelled out: PostgreSQL finds those by hash, and a parameter's one after the other. */
    private static String array(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(",", "'{", "}')"));
    }

    private static Map<String, Object> parameters(Selection selection) {
        var parameters = new HashMap<String, Object>();
        if (selection.types() == null) return parameters;
        var number = 0;
        for (var name : selection.metadata())
            parameters.put(METADATA + number++, member(name).getBytes(StandardCharsets.UTF_8));
        return parameters;
    }

    private Part part(ResultSet rows, Set<String> names, Limit limit) throws SQLException {
        var payloads = new PartPayloads(encryption);
        var events = new ArrayList<TrackedEventMessage<?>>();
        var named = new HashSet<String>();
        var bytes = 0;
        while (bytes < limit.bytes() && rows.next()) {
            var payload = rows.getBytes(9);
            var metadata = rows.getBytes(10);
            bytes += payload.length + metadata.length;
            events.add(event(rows, payload, metadata, payloads));
            if (hasAny(names, metadata)) named.add(rows.getString(2));
        }
        return new Part(events, named, bytes < limit.bytes() && events.size() < limit.events());
    }

    private static String member(String name) {
        return '"' + name + "\":";
    }

    /** As the statement that reads them looks for it: names are of ASCII. */
    private static boolean hasAny(Set<String> names, byte[] metadata) {
        if (names.isEmpty()) return false;
        var text = new String(metadata, StandardCharsets.ISO_8859_1);
        return names.stream().anyMatch(name -> text.contains(member(name)));
    }

    private TrackedEventMessage<?> event(ResultSet row, byte[] stored, byte[] metadata, PartPayloads payloads)
            throws SQLException {
        var type = payloads.type(row.getString(7), row.getString(8));
        var stream = row.getString(3);
        var place = payloads.add(new Stored(stream, type.getName(), type.getRevision(), stored));
        var payload = new LazyDeserializingObject<Object>(
                () -> new SimpleSerializedObject<>(payloads.take(place), byte[].class, type), type, serializer);
        var time = row.getString(6);
        return new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(row.getLong(1), Set.of()),
                row.getString(5),
                stream,
                row.getLong(4),
                new SerializedMessage<>(row.getString(2), payload, metadata(metadata)),
                () -> DateTimeUtils.parseInstant(time));
    }

    private LazyDeserializingObject<MetaData> metadata(byte[] stored) {
        return new LazyDeserializingObject<>(new SerializedMetaData<>(stored, byte[].class), serializer);
    }
}
