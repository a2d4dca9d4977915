package io.lectern.store.feed;

import io.lectern.kernel.event.Channel;
import io.lectern.store.keys.TestKeys;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reads positions as nobody can who has not the secret of the database: for tests that know what is stored. */
public final class PositionReader {
    private final EncryptedPositions positions;

    public PositionReader(String database) {
        positions = new EncryptedPositions(TestKeys.identity(JdbcClient.create(new DriverManagerDataSource(database))));
    }

    /** The global indexes that positions of a channel name. */
    public ToLongFunction<String> of(Channel channel) {
        return position -> positions.parse(channel, position).orElseThrow().index();
    }
}
