package io.lectern.space.query;

import io.lectern.kernel.access.Role;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import io.lectern.kernel.replay.ViewStatements;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is a member of which space: what events change of it. */
@Component
class MembershipRows {
    private static final String TABLE = "space.membership";
    private static final String SAVE = """
            insert into space.membership (space, user_id, role, since) select :space, :user, :role, :since
            on conflict (space, user_id) do update set role = excluded.role, since = excluded.since""";
    private static final String CHANGE =
            "update space.membership set role = :role where space = :space and user_id = :user";
    private static final String DELETE = "delete from space.membership where space = :space and user_id = :user";

    private final JdbcClient jdbc;
    private final ViewStatements statements;

    MembershipRows(JdbcClient jdbc, ViewStatements statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    void save(SpaceId space, UserId user, Role role, Instant since) {
        var parameters = Map.<String, Object>of(
                "space",
                space.value(),
                "user",
                user.value(),
                "role",
                role.name(),
                "since",
                since.atOffset(ZoneOffset.UTC));
        statements.update(TABLE, List.of(space, user), SAVE, parameters);
    }

    void change(SpaceId space, UserId user, Role role) {
        var parameters = Map.of("space", space.value(), "user", user.value(), "role", role.name());
        statements.update(TABLE, List.of(space, user), CHANGE, parameters);
    }

    void delete(SpaceId space, UserId user) {
        var parameters = Map.of("space", space.value(), "user", user.value());
        statements.update(TABLE, List.of(space, user), DELETE, parameters);
    }

    void clear() {
        jdbc.sql("delete from space.membership").update();
    }
}
