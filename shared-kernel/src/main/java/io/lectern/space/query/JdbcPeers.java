package io.lectern.space.query;

import io.lectern.kernel.access.Peers;
import io.lectern.kernel.id.UserId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who shares a space with whom, in one statement for any number of people. */
@Component
class JdbcPeers implements Peers {
    private static final String PEERS = """
            select distinct other.user_id from space.membership m
            join space.membership other on other.space = m.space
            where m.user_id = :user and other.user_id in (:among)""";

    private static final String TAUGHT = PEERS + " and m.role = 'EDUCATOR'";

    private final JdbcClient jdbc;

    JdbcPeers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> of(UserId user, Collection<UserId> among) {
        return peers(PEERS, user, among);
    }

    @Override
    public Set<UserId> taughtBy(UserId educator, Collection<UserId> among) {
        return peers(TAUGHT, educator, among);
    }

    private Set<UserId> peers(String sql, UserId user, Collection<UserId> among) {
        if (among.isEmpty()) return Set.of();
        return jdbc
                .sql(sql)
                .param("user", user.value())
                .param("among", among.stream().map(UserId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(UserId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
