package io.lectern.messages;

import io.lectern.kernel.access.Allow;
import io.lectern.kernel.access.InSpace;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.event.Metadata;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.stream.Categories;
import io.lectern.messages.Access.Entered;
import io.lectern.messages.state.StateReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Whether a person may send a message, once the role is known, beside making the message. */
@State(Scope.Benchmark)
public class GatePiece {
    private static final SpaceId BIOLOGY = SpaceId.of("biology");

    private final Access access = new Access(
            (user, space) -> Optional.of(Role.EDUCATOR),
            new Categories(List.of()),
            new StateReader(
                    new Categories(List.of()), JdbcClient.create(new DriverManagerDataSource()), space -> "null"));
    private final Message<Rename> message = rename();

    @Allow(Allow.Who.EDUCATOR)
    record Rename(SpaceId space, String title) implements InSpace {}

    /** The comparison of {@link #enter}. */
    @Benchmark
    public Message<Rename> message() {
        return rename();
    }

    @Benchmark
    public Entered enter() {
        return access.enter(message);
    }

    private static Message<Rename> rename() {
        return new GenericMessage<>(new Rename(BIOLOGY, "Essay"), Map.of(Metadata.ACTOR, "ada"));
    }
}
