package io.lectern.conversation.conversation.query;

import io.lectern.conversation.ConversationId;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations with what is new in them for one reader; each list is one statement. */
@Component
class ConversationLists {
    private static final String SEEN = """
            select c.state, c.last_activity, c.in_turn, r.message as read_up_to, news.unread,
                   pg_current_snapshot()::text as snapshot
            from listed c
            left join conversation.read_marker r on r.conversation = c.conversation and r.user_id = :user
            cross join lateral (
                select count(*) as unread from conversation.message m
                where m.conversation = c.conversation and m.number > coalesce(r.number, 0)
                  and m.author <> :user and not m.gone) news
            """;
    private static final String ONE = """
            with listed as (select c.*, true as in_turn from conversation.conversation c
                            where c.conversation = :conversation)
            """ + SEEN;
    private static final String ORDER = """
            order by c.in_turn desc, case when c.in_turn then c.pinned end desc,
                     case when c.in_turn then c.last_activity end desc,
                     case when c.in_turn then c.conversation end desc, c.conversation""";
    // A transaction that is still to come for this database was one of another, from which this was restored.
    private static final String LISTED = """
            with each as (
                select c.*, coalesce(not pg_visible_in_snapshot(c.moved_by, cast(:snapshot as pg_snapshot))
                       and c.moved_by < pg_snapshot_xmax(pg_current_snapshot()), false) as moved,
                       not :moved and (c.pinned, c.last_activity, c.conversation) < (:pinned, :time, :id) as in_turn
                from conversation.conversation c %s),
            listed as (
                select * from each c where c.in_turn or c.moved and (not :moved or c.conversation > :id)
                """ + ORDER + " limit :limit)\n" + SEEN + ORDER;
    private static final String IN_SPACE = LISTED.formatted("where c.space = :of");
    private static final String DIRECT = LISTED.formatted(
            "join conversation.participant p on p.conversation = c.conversation where p.user_id = :of");
    private static final RowMapper<ListedConversation> ROW = new SimplePropertyRowMapper<>(ListedConversation.class);

    private final JdbcClient jdbc;

    ConversationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ConversationView> find(ConversationId conversation, String user) {
        return jdbc.sql(ONE)
                .param("user", user)
                .param("conversation", conversation.value())
                .query(ROW)
                .optional()
                .map(ListedConversation::view);
    }

    Page<ConversationView> inSpace(SpaceId space, String user, Paging paging) {
        return list(IN_SPACE, space.value(), user, paging);
    }

    Page<ConversationView> direct(String user, Paging paging) {
        return list(DIRECT, user, user, paging);
    }

    private Page<ConversationView> list(String sql, String of, String user, Paging paging) {
        var from = ActivityCursor.parse(paging.after());
        var found = jdbc.sql(sql)
                .param("user", user)
                .param("of", of)
                .param("moved", from.moved())
                .param("pinned", from.pinned())
                .param("time", Timestamp.from(from.time()))
                .param("id", from.id())
                .param("snapshot", from.snapshot())
                .param("limit", paging.rowsToRead())
                .query(ROW)
                .list();
        return ListedConversation.page(found, paging.limit(), from);
    }
}
