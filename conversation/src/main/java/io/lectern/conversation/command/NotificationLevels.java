package io.lectern.conversation.command;

import static io.lectern.kernel.Allow.Who.EDUCATOR;
import static io.lectern.kernel.Allow.Who.STUDENT;

import io.lectern.conversation.talk.Attention;
import io.lectern.conversation.talk.Level;
import io.lectern.kernel.Allow;
import io.lectern.kernel.InSpace;
import io.lectern.kernel.Memberships;
import io.lectern.kernel.Metadata;
import io.lectern.kernel.SpaceId;
import io.lectern.kernel.StreamCommand;
import io.lectern.kernel.Unconditional;
import io.lectern.kernel.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person wants to be told of in each space: outside of the event store, since it is nobody else's business. */
@Component
class NotificationLevels implements Attention {
    private final JdbcClient jdbc;
    private final Memberships memberships;

    NotificationLevels(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    /** Be told of more or less. */
    @Unconditional
    @Allow({EDUCATOR, STUDENT})
    record SetLevel(SpaceId space, Level level) implements StreamCommand, InSpace {

        @Override
        public String stream() {
            return "notification-level-" + space;
        }
    }

    /** What the one who asks wants to be told of. */
    @Allow({EDUCATOR, STUDENT})
    record FindLevel(SpaceId space) implements InSpace {}

    /** The present level. */
    record Shown(Level level) {}

    @CommandHandler
    void handle(SetLevel command, @MetaDataValue(Metadata.ACTOR) String user) {
        jdbc.sql("""
                        insert into conversation.notification_level (space, user_id, level)
                        values (:space, :user, :level)
                        on conflict (space, user_id) do update set level = excluded.level""")
                .param("space", command.space().value())
                .param("user", user)
                .param("level", command.level().name())
                .update();
    }

    @QueryHandler
    Shown handle(FindLevel query, @MetaDataValue(Metadata.ACTOR) String user) {
        return new Shown(
                jdbc.sql("select level from conversation.notification_level where space = :space and user_id = :user")
                        .param("space", query.space().value())
                        .param("user", user)
                        .query(String.class)
                        .optional()
                        .map(Level::valueOf)
                        .orElse(Level.MENTIONS));
    }

    @Override
    public Set<UserId> of(Collection<UserId> users, @Nullable SpaceId space) {
        if (space == null || users.isEmpty()) return Set.copyOf(users);
        var wanting = users.stream()
                .filter(user -> memberships.roleOf(user, space).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        wanting.removeAll(deaf(users, space));
        return wanting;
    }

    private Set<UserId> deaf(Collection<UserId> users, SpaceId space) {
        return jdbc
                .sql("""
                        select user_id from conversation.notification_level
                        where space = :space and level = 'NONE' and user_id in (:users)""")
                .param("space", space.value())
                .param("users", users.stream().map(UserId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(UserId::of)
                .collect(Collectors.toSet());
    }
}
