package io.lectern.conversation.message.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives messages their places: those that follow in their conversation, in their order. */
@Component
class MessageNumbers {
    /** Others in these conversations wait until this is committed. */
    private static final String COUNT = """
            update conversation.conversation c
            set messages = c.messages + n.count, last_activity = greatest(c.last_activity, n.at),
            moved_by = pg_current_xact_id()
            from unnest(cast(:ids as varchar[]), cast(:counts as bigint[]), cast(:times as timestamptz[]))
            as n (id, count, at)
            where c.conversation = n.id returning c.conversation, c.messages""";

    /** The same for one message that is inserted with it, so that others wait for nothing but its commit. */
    private static final String INSERT = """
            with counted as (
                update conversation.conversation c
                set messages = c.messages + 1, last_activity = greatest(c.last_activity, cast(:at as timestamptz)),
                moved_by = pg_current_xact_id()
                where c.conversation = :conversation returning c.messages)
            insert into conversation.message (message, conversation, space, number, author, at, gone, terms, keys,
            state)
            select :message, :conversation, :space, messages, :author, cast(:at as timestamptz), :gone,
            cast(:terms as tsvector), cast(:keys as smallint[]), cast(:state as jsonb)
            from counted""";

    private final JdbcClient jdbc;
    private final MessageRows rows;

    MessageNumbers(JdbcClient jdbc, MessageRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void insert(MessageRow message) {
        rows.flush();
        if (jdbc.sql(INSERT).params(message.columns()).update() == 0) throw inNoConversation();
    }

    /** Counts many in their conversations, which are in their table then. */
    void give(List<MessageRow> begun) {
        rows.flush();
        var all = begun.stream().collect(groupingBy(MessageRow::conversation, TreeMap::new, toList()));
        var counted = jdbc.sql(COUNT)
                .param("ids", all.keySet().toArray(String[]::new))
                .param("counts", all.values().stream().map(List::size).toArray(Integer[]::new))
                .param("times", all.values().stream().map(MessageNumbers::last).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list();
        if (counted.size() < all.size()) throw inNoConversation();
        for (var each : counted) number(all.getOrDefault(each.getKey(), List.of()), each.getValue());
    }

    private static IllegalStateException inNoConversation() {
        return new IllegalStateException("A message is in no conversation");
    }

    private static void number(List<MessageRow> messages, long last) {
        var number = last - messages.size();
        for (var message : messages) message.become(++number);
    }

    private static String last(List<MessageRow> messages) {
        return messages.stream()
                .map(MessageRow::at)
                .max(Instant::compareTo)
                .orElseThrow()
                .toString();
    }
}
