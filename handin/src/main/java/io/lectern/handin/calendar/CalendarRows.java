package io.lectern.handin.calendar;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses of people's calendars, which no event holds: an address that has ended is to be known nowhere. */
@Component
class CalendarRows implements PersonalRows {
    private static final String SAVE = """
            insert into handin.calendar (person, key) values (:person, :key)
            on conflict (person) do update set key = excluded.key""";

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UserId person, CalendarKey key) {
        jdbc.sql(SAVE).param("person", person.value()).param("key", key.text()).update();
    }

    Optional<CalendarKey> keyOf(UserId person) {
        return jdbc.sql("select key from handin.calendar where person = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(CalendarKey::new);
    }

    Optional<UserId> personOf(CalendarKey key) {
        return jdbc.sql("select person from handin.calendar where key = :key")
                .param("key", key.text())
                .query(String.class)
                .optional()
                .map(UserId::of);
    }

    @Override
    public void erase(UserId person) {
        jdbc.sql("delete from handin.calendar where person = :person")
                .param("person", person.value())
                .update();
    }
}
