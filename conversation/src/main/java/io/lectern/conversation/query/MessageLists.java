package io.lectern.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.MessageId;
import io.lectern.conversation.talk.MessageState;
import io.lectern.conversation.talk.Reactions;
import io.lectern.kernel.Page;
import io.lectern.kernel.Paging;
import io.lectern.kernel.Problem.Invalid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Messages of a conversation with their reactions: one statement for a page, one for the reactions on it. */
@Component
class MessageLists {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    MessageLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long number, String state) {}

    private record Count(String message, String emoji, int people, boolean mine) {}

    Page<MessageAnswer> of(ConversationId conversation, String user, Paging paging) {
        var rows = rows(conversation, paging);
        var page = Page.of(rows, paging.limit(), row -> row, row -> Long.toString(row.number()));
        var states = page.map(row -> JSON.readValue(row.state(), MessageState.class));
        var reactions =
                reactions(states.items().stream().map(MessageState::message).toList(), user);
        return states.map(state -> new MessageAnswer(state, reactions.getOrDefault(state.message(), Reactions.NONE)));
    }

    Map<MessageId, Reactions> reactions(Collection<MessageId> messages, String user) {
        if (messages.isEmpty()) return Map.of();
        var counts = jdbc.sql("""
                        select message, emoji, count(*) as people, bool_or(user_id = :user) as mine
                        from conversation.reaction where message in (:messages) group by message, emoji""")
                .param("user", user)
                .param("messages", messages.stream().map(MessageId::value).toList())
                .query(Count.class)
                .list();
        var reactions = new HashMap<MessageId, Reactions>();
        for (var count : counts) {
            var one = reactions.computeIfAbsent(
                    MessageId.of(count.message()), message -> new Reactions(new TreeMap<>(), new ArrayList<>()));
            one.counts().put(count.emoji(), count.people());
            if (count.mine()) one.mine().add(count.emoji());
        }
        return reactions;
    }

    private List<Row> rows(ConversationId conversation, Paging paging) {
        var newest = paging.newestFirst();
        var order = newest
                ? " and number < :from order by number desc limit :limit"
                : " and number > :from order by number limit :limit";
        return jdbc
                .sql("select number, state from conversation.message where conversation = :conversation" + order)
                .param("conversation", conversation.value())
                .param("from", number(paging.after(), newest ? Long.MAX_VALUE : 0))
                .param("limit", paging.limit() + 1)
                .query(Row.class)
                .list()
                .stream()
                .<Row>map(Objects::requireNonNull)
                .toList();
    }

    private static long number(@Nullable String cursor, long otherwise) {
        try {
            return cursor == null ? otherwise : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new Invalid("after", "is not a cursor of this list");
        }
    }
}
