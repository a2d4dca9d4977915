package io.lectern.space.person;

import io.lectern.kernel.id.UserId;
import io.lectern.kernel.privacy.PersonalRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody is called, which is kept nowhere else. */
@Component
class PersonName implements PersonalRows {
    private final JdbcClient jdbc;

    PersonName(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(UserId person) {
        jdbc.sql("delete from space.person where user_id = :user")
                .param("user", person.value())
                .update();
    }
}
