package io.lectern.space.person;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.People;
import io.lectern.kernel.privacy.PersonalRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are called, which is kept here and in rosters alone. */
@Component
class PersonRows implements People, PersonalRows {
    /** Who says how they are called needs no other name any more. */
    private static final String REMEMBER = """
            with no_more as (delete from space.roster_name where user_id = :user)
            insert into space.person (user_id, name, since) values (:user, :name, :since)
            on conflict (user_id) do update set name = excluded.name, since = excluded.since
            where coalesce(person.since, '-infinity') <= excluded.since
              and (person.name is distinct from excluded.name or person.since is distinct from excluded.since)""";

    private static final String NAMES =
            "select user_id, name from space.person where user_id = any(:users) and name is not null";
    private static final String NAMES_IN_SPACE = """
            select u.user_id, coalesce(p.name, r.name) as name
            from unnest(:users) as u(user_id)
            left join space.person p on p.user_id = u.user_id
            left join space.roster_name r on r.user_id = u.user_id and r.space = :space
            where coalesce(p.name, r.name) is not null""";

    private final JdbcClient jdbc;

    PersonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void remember(UserId user, String name, Instant since) {
        jdbc.sql(REMEMBER)
                .param("user", user.value())
                .param("name", name)
                .param("since", Timestamp.from(since))
                .update();
    }

    @Override
    public void remember(UserId user) {
        jdbc.sql("insert into space.person (user_id) values (:user) on conflict do nothing")
                .param("user", user.value())
                .update();
    }

    @Override
    public Map<UserId, String> names(Collection<UserId> users) {
        return users.isEmpty() ? Map.of() : names(jdbc.sql(NAMES), users);
    }

    @Override
    public Map<UserId, String> names(SpaceId space, Collection<UserId> users) {
        return users.isEmpty() ? Map.of() : names(jdbc.sql(NAMES_IN_SPACE).param("space", space.value()), users);
    }

    private static Map<UserId, String> names(JdbcClient.StatementSpec statement, Collection<UserId> users) {
        var ids = users.stream().map(UserId::value).distinct().toArray(String[]::new);
        var names = new HashMap<UserId, String>();
        statement.param("users", ids).query(row -> {
            names.put(UserId.of(row.getString("user_id")), row.getString("name"));
        });
        return names;
    }

    /** That they were here is told by what they did, too. */
    @Override
    public void erase(UserId person) {
        jdbc.sql("update space.person set name = null, since = null where user_id = :user")
                .param("user", person.value())
                .update();
    }
}
