package io.lectern.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.conversation.talk.ConversationState;
import io.lectern.kernel.Page;
import io.lectern.kernel.Paging;
import io.lectern.kernel.SpaceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Conversations with what is new in them for one reader; each list is one statement. */
@Component
class ConversationLists {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SEEN = """
            select c.state, c.last_activity, r.message as read_up_to, news.unread
            from conversation.conversation c
            left join conversation.read_marker r on r.conversation = c.conversation and r.user_id = :user
            cross join lateral (
                select count(*) as unread from conversation.message m
                where m.conversation = c.conversation and m.number > coalesce(r.number, 0)
                  and m.author <> :user and not m.gone) news
            """;
    private static final String IN_ORDER = """
             and (c.pinned, c.last_activity, c.conversation) < (:pinned, :time, :id)
            order by c.pinned desc, c.last_activity desc, c.conversation desc limit :limit""";

    private final JdbcClient jdbc;

    ConversationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String state, Instant lastActivity, @Nullable String readUpTo, long unread) {

        ConversationView view() {
            var now = JSON.readValue(state, ConversationState.class);
            var begun = now.begun();
            return new ConversationView(
                    begun.conversation(),
                    begun.space(),
                    begun.kind(),
                    begun.title(),
                    begun.participants(),
                    unread,
                    lastActivity,
                    readUpTo,
                    now.pinned(),
                    now.locked(),
                    now.version());
        }
    }

    Optional<ConversationView> find(ConversationId conversation, String user) {
        return jdbc.sql(SEEN + "where c.conversation = :conversation")
                .param("user", user)
                .param("conversation", conversation.value())
                .query(Row.class)
                .optional()
                .map(Row::view);
    }

    Page<ConversationView> inSpace(SpaceId space, String user, Paging paging) {
        return list("where c.space = :of", space.value(), user, paging);
    }

    Page<ConversationView> direct(String user, Paging paging) {
        var mine = "join conversation.participant p on p.conversation = c.conversation where p.user_id = :of";
        return list(mine, user, user, paging);
    }

    private Page<ConversationView> list(String which, String of, String user, Paging paging) {
        var from = ActivityCursor.parse(paging.after());
        List<ConversationView> found = jdbc
                .sql(SEEN + which + IN_ORDER)
                .param("user", user)
                .param("of", of)
                .param("pinned", from.pinned())
                .param("time", Timestamp.from(from.time()))
                .param("id", from.id())
                .param("limit", paging.limit() + 1)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> Objects.requireNonNull(row).view())
                .toList();
        return Page.of(
                found,
                paging.limit(),
                view -> view,
                view -> ActivityCursor.of(view).toString());
    }
}
