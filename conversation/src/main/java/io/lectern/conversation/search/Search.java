package io.lectern.conversation.search;

import static io.lectern.kernel.text.Json.JSON;

import io.lectern.conversation.message.MessageState;
import io.lectern.conversation.search.SearchMessage.SearchMessages;
import io.lectern.conversation.term.SearchKeys;
import io.lectern.conversation.term.Terms;
import io.lectern.kernel.feed.Cursor;
import io.lectern.kernel.id.SpaceId;
import io.lectern.kernel.message.Page;
import io.lectern.kernel.message.Paging;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds messages by their {@link Terms}, with PostgreSQL's index for them; what is deleted has none. */
@Component
class Search {
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String FOUND = """
            select m.state from (
                select message from conversation.message
                where keys @> cast(:keys as smallint[]) and space = :space and terms @@ cast(:wanted as tsquery)
                and (at, message) < (:time, :id)
                order by at desc, message desc limit :limit) found
            join conversation.message m on m.message = found.message
            order by m.at desc, m.message desc""";

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Page<SearchHit> handle(SearchMessages query) {
        var wanted = Terms.wantedBy(query.words());
        if (wanted.isEmpty()) return new Page<>(List.of(), null);
        return Page.of(
                find(query.space(), wanted, query.paging()),
                query.paging(),
                message -> new SearchHit(message, Highlight.of(message.blocks(), wanted)),
                Search::cursor);
    }

    private List<MessageState> find(SpaceId space, Collection<String> wanted, Paging paging) {
        var from = Cursor.parse(paging.after());
        var found = jdbc.sql(FOUND)
                .param("space", space.value())
                .param("keys", SearchKeys.of(wanted))
                .param("wanted", wanted.stream().map(term -> "'" + term + "'").collect(Collectors.joining(" & ")))
                .param("time", Timestamp.from(paging.after() == null ? LAST : from.time()))
                .param("id", from.id())
                .param("limit", paging.rowsToRead())
                .query(String.class)
                .list();
        return found.stream()
                .map(state -> JSON.readValue(Objects.requireNonNull(state), MessageState.class))
                .toList();
    }

    private static String cursor(MessageState message) {
        return new Cursor(message.posted().at(), message.message().value()).toString();
    }
}
