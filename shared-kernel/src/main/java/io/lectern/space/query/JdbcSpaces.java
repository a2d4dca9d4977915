package io.lectern.space.query;

import io.lectern.kernel.access.Membership;
import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.Spaces;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSpaces implements Spaces {
    private static final String OF_A_PERSON = """
            select m.space, s.name, m.role from space.membership m join space.space s on s.space = m.space
            where m.user_id = :user order by m.since, m.space""";

    private final JdbcClient jdbc;

    JdbcSpaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Membership> of(UserId user) {
        return jdbc.sql(OF_A_PERSON)
                .param("user", user.value())
                .query((row, n) ->
                        new Membership(SpaceId.of(row.getString(1)), row.getString(2), Role.valueOf(row.getString(3))))
                .list();
    }
}
