package io.lectern.store.feed;

import io.lectern.kernel.feed.StoredPositions;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcStoredPositions implements StoredPositions {
    private static final String TOKENS = """
            select token, token_type from store.token_entry
            where processor_name = :name and token is not null""";

    private final JdbcClient jdbc;
    private final Serializer serializer;

    JdbcStoredPositions(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public OptionalLong of(String processor) {
        return jdbc
                .sql(TOKENS)
                .param("name", processor)
                .query((row, n) -> position(row.getBytes(1), row.getString(2)))
                .list()
                .stream()
                .mapToLong(each -> each)
                .min();
    }

    private long position(byte[] token, String type) {
        TrackingToken stored = serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null));
        return stored.position().orElse(0);
    }
}
