package io.lectern.space.roster;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members of a space as rosters are compared with them. */
@Component
class RosterMembers {
    private static final String SQL = """
            select m.user_id, m.role, r.name as called, p.name is not null as named
            from space.membership m left join space.person p on p.user_id = m.user_id
            left join space.roster_name r on r.space = m.space and r.user_id = m.user_id
            where m.space = :space order by m.user_id""";

    private final JdbcClient jdbc;

    RosterMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A member.
     *
     * @param called how a roster calls them, or null if none does
     * @param named whether they said themselves how they are called
     */
    record Member(UserId user, Role role, @Nullable String called, boolean named) {

        /** Whether a line calls them otherwise than is known. */
        boolean isRenamedBy(RosterLine line) {
            return !named && line.name() != null && !line.name().equals(called);
        }
    }

    /** None if there is no such space, since each has an educator. */
    List<Member> of(SpaceId space) {
        return jdbc.sql(SQL)
                .param("space", space.value())
                .query((row, number) -> new Member(
                        UserId.of(row.getString("user_id")),
                        Role.valueOf(row.getString("role")),
                        row.getString("called"),
                        row.getBoolean("named")))
                .list();
    }
}
