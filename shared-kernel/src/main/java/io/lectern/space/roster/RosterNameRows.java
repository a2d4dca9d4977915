package io.lectern.space.roster;

import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.ErasedPeople;
import io.lectern.kernel.privacy.PersonalRows;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RosterNameRows implements RosterNames, PersonalRows {
    private static final String KEEP = """
            insert into space.roster_name (space, user_id, name)
            select :space, n.user_id, n.name from unnest(:users, :names) as n(user_id, name)
            where not exists (select from space.person p where p.user_id = n.user_id and p.name is not null)
            on conflict (space, user_id) do update set name = excluded.name where roster_name.name <> excluded.name""";

    private final JdbcClient jdbc;
    private final ErasedPeople erased;

    RosterNameRows(JdbcClient jdbc, ErasedPeople erased) {
        this.jdbc = jdbc;
        this.erased = erased;
    }

    @Override
    public void keep(SpaceId space, Map<UserId, String> names) {
        if (names.isEmpty()) return;
        var kept = new HashMap<>(names);
        kept.keySet().removeAll(erased.among(names.keySet()));
        jdbc.sql(KEEP)
                .param("space", space.value())
                .param("users", texts(kept.keySet()))
                .param("names", kept.values().toArray(String[]::new))
                .update();
    }

    @Override
    public void forget(SpaceId space, Collection<UserId> users) {
        if (users.isEmpty()) return;
        jdbc.sql("delete from space.roster_name where space = :space and user_id = any(:users)")
                .param("space", space.value())
                .param("users", texts(users))
                .update();
    }

    @Override
    public void erase(UserId person) {
        jdbc.sql("delete from space.roster_name where user_id = :user")
                .param("user", person.value())
                .update();
    }

    private static String[] texts(Collection<UserId> users) {
        return users.stream().map(UserId::value).toArray(String[]::new);
    }
}
