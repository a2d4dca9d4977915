package io.lectern.conversation.query;

import io.lectern.conversation.query.SearchHit.Range;
import io.lectern.conversation.query.TalkQuery.SearchMessages;
import io.lectern.conversation.talk.MessageState;
import io.lectern.kernel.Cursor;
import io.lectern.kernel.Page;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds messages by their words, with the full-text search of PostgreSQL; what is deleted has no words. */
@Component
class Search {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String FOUND = """
            select m.state from (
                select message from conversation.message
                where space = :space and tokens @@ plainto_tsquery('simple', :words) and (at, message) < (:time, :id)
                order by at desc, message desc limit :limit) found
            join conversation.message m on m.message = found.message
            order by m.at desc, m.message desc""";

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Page<SearchHit> handle(SearchMessages query) {
        var paging = query.paging();
        var from = Cursor.parse(paging.after());
        var found = jdbc
                .sql(FOUND)
                .param("space", query.space().value())
                .param("words", query.words())
                .param("time", Timestamp.from(paging.after() == null ? LAST : from.time()))
                .param("id", from.id())
                .param("limit", paging.limit() + 1)
                .query(String.class)
                .list()
                .stream()
                .map(state -> JSON.readValue(Objects.requireNonNull(state), MessageState.class))
                .toList();
        return Page.of(found, paging.limit(), message -> hit(message, query.words()), Search::cursor);
    }

    private static String cursor(MessageState message) {
        return new Cursor(message.posted().at(), message.message().value()).toString();
    }

    private static SearchHit hit(MessageState message, String words) {
        var wanted = Arrays.stream(BETWEEN.split(words))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(" + wanted + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new SearchHit(message, ranges(message, pattern));
    }

    private static List<Range> ranges(MessageState message, Pattern pattern) {
        var ranges = new ArrayList<Range>();
        for (var block = 0; block < message.blocks().size(); block++) {
            var place = pattern.matcher(message.blocks().get(block).words());
            while (place.find()) ranges.add(new Range(block, place.start(), place.end()));
        }
        return ranges;
    }
}
