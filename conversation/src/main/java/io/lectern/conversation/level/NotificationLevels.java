package io.lectern.conversation.level;

import io.lectern.conversation.notification.Recipients;
import io.lectern.kernel.access.Memberships;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each person wants to be notified of in each space: outside of the event store, since it is nobody else's
 * business.
 */
@Component
class NotificationLevels implements Recipients {
    private final JdbcClient jdbc;
    private final Memberships memberships;

    NotificationLevels(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    void put(SpaceId space, String user, NotificationLevel level) {
        jdbc.sql("""
                        insert into conversation.notification_level (space, user_id, level)
                        values (:space, :user, :level)
                        on conflict (space, user_id) do update set level = excluded.level""")
                .param("space", space.value())
                .param("user", user)
                .param("level", level.name())
                .update();
    }

    NotificationLevel find(SpaceId space, String user) {
        return jdbc.sql("select level from conversation.notification_level where space = :space and user_id = :user")
                .param("space", space.value())
                .param("user", user)
                .query(String.class)
                .optional()
                .map(NotificationLevel::valueOf)
                .orElse(NotificationLevel.MENTIONS);
    }

    @Override
    public Set<UserId> of(Collection<UserId> users, @Nullable SpaceId space) {
        if (space == null || users.isEmpty()) return Set.copyOf(users);
        var wanting = users.stream()
                .filter(user -> memberships.roleOf(user, space).isPresent())
                .collect(Collectors.toCollection(HashSet::new));
        wanting.removeAll(wantingNothing(users, space));
        return wanting;
    }

    private Set<UserId> wantingNothing(Collection<UserId> users, SpaceId space) {
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
