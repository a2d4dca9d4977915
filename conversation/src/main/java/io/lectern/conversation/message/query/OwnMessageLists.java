package io.lectern.conversation.message.query;

import io.lectern.conversation.ConversationId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.id.UserId;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which messages concern a person: their ids alone, each of which is then asked for. */
@Component
class OwnMessageLists {
    static final int MOST = 200;

    private static final String DIRECT =
            "select conversation from conversation.participant where user_id = :of order by conversation";
    private static final String IN_SPACE =
            "select conversation from conversation.conversation where space = :of order by conversation";
    private static final String CONCERNING = """
            select m.message, m.number from conversation.message m
            where m.conversation = :conversation and m.number > :after and (m.author = :user
                or jsonb_exists(m.state -> 'mentions', :user)
                or exists (select from conversation.reaction r where r.message = m.message and r.user_id = :user))
            order by m.number limit :limit""";
    private static final RowMapper<Numbered> ROW = new SimplePropertyRowMapper<>(Numbered.class);

    private final JdbcClient jdbc;

    OwnMessageLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message with its place in its conversation. */
    record Numbered(String message, long number) {}

    List<ConversationId> direct(UserId user) {
        return conversations(DIRECT, user.value());
    }

    List<ConversationId> inSpace(SpaceId space) {
        return conversations(IN_SPACE, space.value());
    }

    /** Those that somebody wrote, is named in or has reacted to. */
    List<Numbered> concerning(UserId user, ConversationId conversation, long after) {
        return jdbc.sql(CONCERNING)
                .param("conversation", conversation.value())
                .param("after", after)
                .param("user", user.value())
                .param("limit", MOST)
                .query(ROW)
                .list();
    }

    private List<ConversationId> conversations(String sql, String of) {
        return jdbc.sql(sql).param("of", of).query(String.class).list().stream()
                .map(ConversationId::of)
                .toList();
    }
}
