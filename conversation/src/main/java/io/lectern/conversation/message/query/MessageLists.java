package io.lectern.conversation.message.query;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.message.MessageState;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages with how people reacted to them, for one reader: one statement, however many they are. */
@Component
class MessageLists {
    private static final String WITH_REACTIONS = """
            select m.number, m.state, r.counts, r.mine from (%s) m cross join lateral (
                select coalesce(jsonb_object_agg(e.emoji, e.people), '{}')::text as counts,
                       coalesce(jsonb_agg(e.emoji order by e.emoji) filter (where e.mine), '[]')::text as mine
                from (select emoji, count(*) as people, bool_or(user_id = :user) as mine
                      from conversation.reaction where message = m.message group by emoji) e) r
            order by m.number %s""";
    private static final String ONE =
            WITH_REACTIONS.formatted("select * from conversation.message where message = :message", "");
    private static final String OLDEST_FIRST = WITH_REACTIONS.formatted("""
            select * from conversation.message where conversation = :conversation and number > :from
            order by number limit :limit""", "");
    private static final String NEWEST_FIRST = WITH_REACTIONS.formatted("""
            select * from conversation.message where conversation = :conversation and number < :from
            order by number desc limit :limit""", "desc");
    private static final RowMapper<ListedMessage> ROW = new SimplePropertyRowMapper<>(ListedMessage.class);

    private final JdbcClient jdbc;

    MessageLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<MessageQueryResult> of(ConversationId conversation, String user, Paging paging) {
        var newest = paging.newestFirst();
        var rows = jdbc.sql(newest ? NEWEST_FIRST : OLDEST_FIRST)
                .param("user", user)
                .param("conversation", conversation.value())
                .param("from", paging.afterNumber())
                .param("limit", paging.rowsToRead())
                .query(ROW)
                .list();
        return Page.of(rows, paging, ListedMessage::result, row -> Long.toString(row.number()));
    }

    Optional<MessageQueryResult> find(MessageId message, String user) {
        return jdbc.sql(ONE)
                .param("user", user)
                .param("message", message.value())
                .query(ROW)
                .optional()
                .map(ListedMessage::result);
    }

    /** The present states of some messages, in one statement. */
    Map<MessageId, MessageState> states(Collection<MessageId> messages) {
        if (messages.isEmpty()) return Map.of();
        return jdbc
                .sql("select state from conversation.message where message in (:messages)")
                .param("messages", messages.stream().map(MessageId::value).toList())
                .query(String.class)
                .list()
                .stream()
                .map(state -> JSON.readValue(Objects.requireNonNull(state), MessageState.class))
                .collect(Collectors.toMap(MessageState::message, state -> state));
    }
}
