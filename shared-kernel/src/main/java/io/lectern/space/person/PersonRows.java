package io.lectern.space.person;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.People;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface PersonRows extends Repository<PersonRow, String>, People {

    @Override
    default void remember(UserId user, String name, Instant since) {
        write(user.value(), name, since);
    }

    @Override
    default Map<UserId, String> names(Collection<UserId> users) {
        return users.isEmpty()
                ? Map.of()
                : among(users.stream().map(UserId::value).toList()).stream()
                        .collect(Collectors.toMap(PersonRow::user, PersonRow::name));
    }

    @NativeQuery("select * from space.person where user_id in (:users)")
    List<PersonRow> among(Collection<String> users);

    @Modifying
    @Transactional
    @NativeQuery("""
            insert into space.person (user_id, name, since) values (:user, :name, :since)
            on conflict (user_id) do update set name = excluded.name, since = excluded.since
            where coalesce(person.since, '-infinity') <= excluded.since
              and (person.name <> excluded.name or person.since is distinct from excluded.since)""")
    void write(String user, String name, Instant since);
}
