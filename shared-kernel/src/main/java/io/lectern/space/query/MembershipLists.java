package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.access.RoleColumn;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.feed.ListStatement;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The role of a person in a space, and memberships with the names of spaces and people: one statement each. */
@Component
class MembershipLists implements RoleColumn {
    private static final String ROLE = "select role from space.membership where space = :space and user_id = :user";
    private static final ListStatement SPACES_OF_A_PERSON = ListStatement.of("""
            select m.space, s.name, m.role, m.since
            from space.membership m join space.space s on s.space = m.space
            where m.user_id = :of and (m.since, m.space) %1$s (:time, :id)
            order by m.since %2$s, m.space %2$s limit :limit""");
    private static final ListStatement MEMBERS_OF_A_SPACE = ListStatement.of("""
            select m.user_id as "user", coalesce(p.name, r.name) as name, m.role, m.since, p.user_id is null as pending
            from space.membership m left join space.person p on p.user_id = m.user_id
            left join space.roster_name r on r.space = m.space and r.user_id = m.user_id
            where m.space = :of and (m.since, m.user_id) %1$s (:time, :id)
            order by m.since %2$s, m.user_id %2$s limit :limit""");
    private static final RowMapper<MySpace> SPACE = new SimplePropertyRowMapper<>(MySpace.class);
    private static final RowMapper<MemberView> MEMBER = new SimplePropertyRowMapper<>(MemberView.class);

    private final JdbcClient jdbc;

    MembershipLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String sql(String space) {
        return "(select role from space.membership where space = " + space + " and user_id = :user)";
    }

    Optional<Role> roleOf(String user, String space) {
        return jdbc.sql(ROLE)
                .param("user", user)
                .param("space", space)
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .optional();
    }

    Page<MySpace> spacesOf(String user, Paging paging) {
        return list(SPACES_OF_A_PERSON, user, paging, SPACE, MySpace::cursor);
    }

    Page<MemberView> membersOf(String space, Paging paging) {
        return list(MEMBERS_OF_A_SPACE, space, paging, MEMBER, MemberView::cursor);
    }

    private <T> Page<T> list(
            ListStatement statement, String of, Paging paging, RowMapper<T> item, Function<T, String> cursor) {
        var from = Cursor.of(paging);
        var found = jdbc.sql(statement.in(paging))
                .param("of", of)
                .param("time", Timestamp.from(from.time()))
                .param("id", from.id())
                .param("limit", paging.rowsToRead())
                .query(item)
                .list();
        return Page.of(found, paging, each -> each, cursor);
    }
}
