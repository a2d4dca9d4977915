package io.lectern.store.keys;

import io.lectern.kernel.id.Ids;
import io.lectern.kernel.id.UserId;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys of personal data: one for each person and stream, made when it is first needed. */
class PersonalKeys {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    PersonalKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key by its id; its secret never leaves this package. */
    record PersonalKey(UUID id, byte[] secret) {
        static PersonalKey random() {
            var secret = new byte[SECRET_BYTES];
            RANDOM.nextBytes(secret);
            return new PersonalKey(Ids.uuid(), secret);
        }
    }

    /** The key for new data, locked so that it cannot be erased before that is stored. */
    PersonalKey take(String person, String stream) {
        var made = PersonalKey.random();
        return jdbc.sql("""
                        insert into personal.key (id, person, stream, secret) values (:id, :person, :stream, :secret)
                        on conflict (person, stream) do update set person = excluded.person
                        returning id, secret""")
                .param("id", made.id())
                .param("person", person)
                .param("stream", stream)
                .param("secret", made.secret())
                .query((row, n) -> new PersonalKey(row.getObject("id", UUID.class), row.getBytes("secret")))
                .single();
    }

    /** Those of some keys that are not erased. */
    Map<UUID, PersonalKey> find(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, secret from personal.key where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new PersonalKey(row.getObject("id", UUID.class), row.getBytes("secret")))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonalKey::id, key -> key));
    }

    /** The streams that hold data of a person. */
    List<String> streamsOf(UserId person) {
        return jdbc.sql("select stream from personal.key where person = :person order by stream")
                .param("person", person.value())
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Erases the keys of a stream: those of one person, or all. */
    void erase(String stream, @Nullable String person) {
        jdbc.sql("delete from personal.key where stream = :stream and (:all or person = :person)")
                .param("stream", stream)
                .param("all", person == null)
                .param("person", person)
                .update();
    }
}
